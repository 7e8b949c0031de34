import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type RefObject, useRef, useState } from 'react'
import { legalVersions } from '../../../domain/auth/consent.ts'
import {
  type Acceptance,
  acceptance,
  type InvitationSeen,
} from '../../../domain/communities/invitation.schema.ts'
import { displayName } from '../../../domain/members/member-name.ts'
import { type FieldProblem, problemsOf } from '../../../domain/words/problem.ts'
import { ApiProblem, answer, api } from '../../api.ts'
import { useSay } from '../../intl.tsx'
import { invitationQuery } from './invitation.queries.ts'

type Options = { token: string; seen: InvitationSeen; form: RefObject<HTMLFormElement | null> }

const empty = {
  kind: 'individual' as 'individual' | 'company',
  firstName: '',
  /** or the name of the company */
  lastName: '',
  /** of the account, when it is not that of the new member */
  name: '',
  password: '',
  consent: false,
}
/** The field in which a path of the request is typed. */
const fieldOf: Record<string, keyof typeof empty> = {
  'account.name': 'name',
  'account.password': 'password',
  'account.consent.terms': 'consent',
  'record.name': 'lastName',
  'record.firstName': 'firstName',
}

/** What is typed to accept an invitation, what is wrong with it, and sending it once. */
export function useAccept({ token, seen, form }: Options) {
  const say = useSay()
  const router = useRouter()
  const queries = useQueryClient()
  const [values, setValues] = useState(empty)
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const isOnTheWay = useRef(false)
  const isNew = seen.signedInAs === null
  const isRecord = seen.kind === 'own-record'

  function show(found: FieldProblem[]) {
    const known = found.flatMap(({ path, code }) => {
      const field = fieldOf[path]
      return field ? [{ path: field, code }] : []
    })
    setProblems(known)
    const [first] = known
    if (first)
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(`[name="${first.path}"]`)?.focus())
  }
  const send = useMutation({
    mutationFn: (body: Acceptance) =>
      answer(api.POST('/api/v1/invitations/{token}/acceptance', { params: { path: { token } }, body })),
    onSuccess: async ({ communityId }) => {
      queries.clear()
      // Who fills in its own record goes on there.
      const to = isRecord ? '/communities/$communityId/members' : '/communities/$communityId'
      await router.navigate({ to, params: { communityId }, replace: true })
    },
    onError: (error) => {
      if (error instanceof ApiProblem) show(error.errors)
      // Somebody has answered or cancelled it meanwhile, or the address has an account by now.
      if (error instanceof ApiProblem && error.status === 409)
        queries.invalidateQueries({ queryKey: invitationQuery(token).queryKey })
    },
    onSettled: () => {
      isOnTheWay.current = false
    },
  })

  function submit() {
    if (isOnTheWay.current) return
    const isCompany = values.kind === 'company'
    const named = { name: values.lastName, firstName: isCompany ? null : values.firstName }
    const name = isRecord && !isCompany ? displayName(named).trim() : values.name
    const checked = acceptance.safeParse({
      ...(isNew && {
        account: { name, password: values.password, consent: values.consent ? legalVersions : {} },
      }),
      ...(isRecord && { record: { kind: values.kind, ...named } }),
    })
    show(checked.success ? [] : problemsOf(checked.error))
    if (!checked.success) return
    isOnTheWay.current = true
    send.mutate(checked.data)
  }
  const isInPlace = send.error instanceof ApiProblem && send.error.errors.length > 0
  return {
    values,
    isNew,
    isRecord,
    set: (change: Partial<typeof empty>) => {
      setValues((before) => ({ ...before, ...change }))
      setProblems((before) => before.filter(({ path }) => !(path in change)))
    },
    problemOf: (name: keyof typeof empty) => {
      const problem = problems.find(({ path }) => path === name)
      return problem && say(`error.${problem.code}`)
    },
    isSaving: send.isPending,
    failure: isInPlace ? null : send.error,
    submit,
  }
}
