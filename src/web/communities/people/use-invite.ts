import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type RefObject, useRef, useState } from 'react'
import type { Role } from '../../../domain/communities/community.schema.ts'
import { type NewInvitation, newInvitation } from '../../../domain/communities/invitation.schema.ts'
import { type FieldProblem, problemsOf } from '../../../domain/words/problem.ts'
import type { Language } from '../../../domain/words/words.ts'
import { ApiProblem, answer, api } from '../../api.ts'
import { useLanguage, useSay } from '../../intl.tsx'
import { invitationsKey } from './people.queries.ts'

type Values = {
  email: string
  role: Role
  /** does the invited one fill in its own record, or is it linked to one that is known */
  record: 'own' | 'known'
  memberId: string | null
  language: Language
}
type Shown = FieldProblem & { message?: string }
type Options = {
  communityId: string
  member: { id: string; email: string | null } | undefined
  form: RefObject<HTMLFormElement | null>
}

/** What is typed about somebody to invite, what is wrong with it, and sending it once. */
export function useInvite({ communityId, member, form }: Options) {
  const say = useSay()
  const queries = useQueryClient()
  const { language } = useLanguage()
  const [first] = useState<Values>({
    email: member?.email ?? '',
    role: 'member',
    record: member ? 'known' : 'own',
    memberId: member?.id ?? null,
    language,
  })
  const [values, setValues] = useState(first)
  const [problems, setProblems] = useState<Shown[]>([])
  const sent = useRef({ content: '', key: '' })
  const isOnTheWay = useRef(false) // known at once, before the second click of a double click

  function show(found: Shown[]) {
    setProblems(found)
    const [problem] = found
    if (problem)
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>(`[name="${problem.path}"]`)?.focus(),
      )
  }
  const send = useMutation({
    mutationFn: (body: NewInvitation) => {
      const content = JSON.stringify(body)
      if (sent.current.content !== content) sent.current = { content, key: crypto.randomUUID() }
      return answer(
        api.POST('/api/v1/communities/{communityId}/invitations', {
          params: { path: { communityId }, header: { 'idempotency-key': sent.current.key } },
          body,
        }),
      )
    },
    onError: (error) => {
      if (error instanceof ApiProblem) show(error.errors)
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: invitationsKey(communityId) }),
    onSettled: () => {
      isOnTheWay.current = false
    },
  })

  function submit() {
    if (isOnTheWay.current) return
    const isLinked = values.role === 'member' && values.record === 'known'
    if (isLinked && values.memberId === null) return show([{ path: 'memberId', code: 'choose-one' }])
    const { record: _, ...asked } = values
    const checked = newInvitation.safeParse({ ...asked, memberId: isLinked ? values.memberId : null })
    show(checked.success ? [] : problemsOf(checked.error))
    if (!checked.success) return
    isOnTheWay.current = true
    send.mutate(checked.data)
  }
  const isInPlace = send.error instanceof ApiProblem && send.error.errors.length > 0
  return {
    values,
    set: (change: Partial<Values>) => {
      setValues((before) => ({ ...before, ...change }))
      setProblems((before) => before.filter(({ path }) => !(path in change)))
    },
    problemOf: (path: string) => {
      const problem = problems.find((each) => each.path === path)
      return problem && (problem.message ?? say(`error.${problem.code}`))
    },
    isDirty: JSON.stringify(values) !== JSON.stringify(first),
    isSaving: send.isPending,
    failure: isInPlace ? null : send.error,
    made: send.data,
    submit,
  }
}
