import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { newMeter } from '../meters/meter.schema.ts'
import { problemsOf } from './problem.ts'

const problems = (schema: z.ZodType, value: unknown) => {
  const { error } = schema.safeParse(value)
  return error ? problemsOf(error) : []
}

describe('the problems of what was sent', () => {
  it('are all told at once, one per field', () => {
    const found = problems(newMeter, { address: { postalCode: '0123' }, ean: 'abc', configuration: {} })
    expect(found).toContainEqual({ path: 'address.street', code: 'required' })
    expect(found).toContainEqual({ path: 'address.postalCode', code: 'postal-code' })
    expect(found).toContainEqual({ path: 'ean', code: 'ean-length' })
    expect(found).toContainEqual({ path: 'configuration.samplingPowerKva', code: 'number' })
    expect(found).toContainEqual({ path: 'configuration.rate', code: 'choose-one' })
    expect(new Set(found.map(({ path }) => path)).size).toBe(found.length)
  })

  it('that no check of ours named are invalid, or fields that do not exist', () => {
    expect(problems(z.object({ a: z.array(z.string()) }), { a: 3 })).toEqual([{ path: 'a', code: 'invalid' }])
    const within = z.object({ a: z.strictObject({}) })
    expect(problems(within, { a: { b: 1, c: 2 } })).toEqual([
      { path: 'a.b', code: 'unknown-field' },
      { path: 'a.c', code: 'unknown-field' },
    ])
  })
})
