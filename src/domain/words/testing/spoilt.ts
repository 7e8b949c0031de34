import type { z } from 'zod'
import { problemsOf } from '../problem.ts'

const junk = [
  undefined,
  null,
  '',
  ' ',
  'x'.repeat(3000),
  'no-such-code',
  '1999-01-01',
  -1,
  1e12,
  Number.NaN,
  true,
  {},
  [],
]

/** The form itself, and the form with each of its values in turn replaced by each piece of junk. */
export function spoilt(form: object): unknown[] {
  const variants = Object.entries(form).flatMap(([field, value]) => [
    ...junk.map((bad) => ({ ...form, [field]: bad })),
    ...(value !== null && typeof value === 'object'
      ? spoilt(value).map((bad) => ({ ...form, [field]: bad }))
      : []),
  ])
  return [form, ...variants]
}

export function codesOf(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value)
  return error ? problemsOf(error).map(({ code }) => code) : []
}
