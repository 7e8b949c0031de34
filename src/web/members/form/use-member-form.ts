import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { type Member, type NewMember, newMember } from '../../../domain/members/member.schema.ts'
import { type FieldProblem, problemsOf } from '../../../domain/words/problem.ts'
import { ApiProblem, answer, api } from '../../api.ts'

const blank = { kind: 'individual' as NewMember['kind'], firstName: '', name: '', email: '' }
export type MemberValues = typeof blank
/** `message`: the server's own sentence, which knows more than the code. */
export type MemberProblem = FieldProblem & { message?: string }

type Options = { communityId: string; onCreated: (member: Member) => void; onProblems: () => void }

/** What is typed, what is wrong with it, and sending it once. */
export function useMemberForm({ communityId, onCreated, onProblems }: Options) {
  const [values, setValues] = useState(blank)
  const [problems, setProblems] = useState<MemberProblem[]>([])
  const sent = useRef({ content: '', key: '' })
  const isOnTheWay = useRef(false) // known at once, before the second click of a double click

  const show = (found: MemberProblem[]) => {
    setProblems(found)
    if (found.length) onProblems()
  }

  const save = useMutation({
    mutationFn: (body: NewMember) => {
      // The same content has the same key: sending again what perhaps arrived makes no second member.
      const content = JSON.stringify(body)
      if (sent.current.content !== content) sent.current = { content, key: crypto.randomUUID() }
      return answer(
        api.POST('/api/v1/communities/{communityId}/members', {
          params: { path: { communityId }, header: { 'idempotency-key': sent.current.key } },
          body,
        }),
      )
    },
    onMutate: () => {
      isOnTheWay.current = true
    },
    onSettled: () => {
      isOnTheWay.current = false
    },
    onSuccess: onCreated,
    onError: (error) => error instanceof ApiProblem && show(error.errors),
  })

  return {
    values,
    problems,
    isSaving: save.isPending,
    isDirty: JSON.stringify(values) !== JSON.stringify(blank),
    /** a failure that belongs to no field */
    failure: save.error instanceof ApiProblem && save.error.errors.length ? null : save.error,
    set: (change: Partial<MemberValues>) => {
      setValues((before) => ({ ...before, ...change }))
      setProblems((before) => before.filter(({ path }) => !(path in change)))
    },
    submit: () => {
      if (isOnTheWay.current) return
      // A first name typed before “company” was chosen is kept for a change of mind, and not sent.
      const parsed = newMember.safeParse(values.kind === 'company' ? { ...values, firstName: null } : values)
      if (parsed.success) save.mutate(parsed.data)
      else show(problemsOf(parsed.error))
    },
  }
}
