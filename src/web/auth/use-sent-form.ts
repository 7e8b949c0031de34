import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import { type FieldProblem, problemsOf } from '../../domain/words/problem.ts'
import { ApiProblem } from '../api.ts'
import { useSay } from '../intl.tsx'

type Options<Typed, Sent, Answered> = {
  initial: Typed
  /** checked with this before it is sent */
  schema: z.ZodType<Sent>
  send: (body: Sent) => Promise<Answered>
  onSent: (answered: Answered) => unknown
}

/** A short form: what is typed, what is wrong with it, at which field, and sending it once. */
export function useSentForm<Typed extends Record<string, unknown>, Sent, Answered>({
  initial,
  schema,
  send,
  onSent,
}: Options<Typed, Sent, Answered>) {
  const say = useSay()
  const [values, setValues] = useState(initial)
  const [problems, setProblems] = useState<(FieldProblem & { message?: string })[]>([])
  const show = (found: typeof problems) => {
    setProblems(found)
    if (found[0]) document.getElementsByName(found[0].path)[0]?.focus()
  }
  const sending = useMutation({
    mutationFn: send,
    onSuccess: onSent,
    onError: (error) => error instanceof ApiProblem && show(error.errors),
  })
  const isAtField = sending.error instanceof ApiProblem && sending.error.errors.length > 0
  return {
    values,
    set: (change: Partial<Typed>) => {
      setValues((before) => ({ ...before, ...change }))
      setProblems([])
    },
    isDirty: Object.entries(values).some(([name, value]) => value !== initial[name]),
    isSending: sending.isPending,
    /** what went wrong and is the fault of no field */
    failure: isAtField ? null : sending.error,
    /** name, what is typed, and what is wrong with it */
    field: (name: keyof Typed & string) => {
      const problem = problems.find(({ path }) => path === name)
      return {
        name,
        value: values[name] as string,
        error: problem && (problem.message ?? say(`error.${problem.code}`)),
        onChange: (event: { currentTarget: { value: string } }) => {
          const { value } = event.currentTarget
          setValues((before) => ({ ...before, [name]: value }))
          setProblems([])
        },
      }
    },
    submit: () => {
      if (sending.isPending) return
      const checked = schema.safeParse(values)
      if (checked.success) sending.mutate(checked.data)
      else show(problemsOf(checked.error))
    },
    clear: () => {
      setValues(initial)
      setProblems([])
      sending.reset()
    },
  }
}
