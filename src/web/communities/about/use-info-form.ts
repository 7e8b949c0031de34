import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type RefObject, useRef, useState } from 'react'
import type { CommunityInfo, CommunityInfoChange } from '../../../domain/communities/community-info.schema.ts'
import type { FieldProblem } from '../../../domain/words/problem.ts'
import { ApiProblem, answer, api } from '../../api.ts'
import { meQuery } from '../../auth/session.queries.ts'
import { useSay } from '../../intl.tsx'
import { infoQuery } from './info.queries.ts'
import { checkedInfo, type InfoField, type InfoValues, typedOf } from './info-values.ts'

type Options = {
  info: CommunityInfo
  element: RefObject<HTMLFormElement | null>
  onSaved: () => void
}

/** What is typed about the community, what is wrong with it, and saving it once. */
export function useInfoForm({ info, element, onSaved }: Options) {
  const say = useSay()
  const queries = useQueryClient()
  // The page behind asks again while one types; what was seen first is what is changed.
  const [seen, setSeen] = useState(info)
  const [values, setValues] = useState<InfoValues>(() => typedOf(info))
  const [problems, setProblems] = useState<(FieldProblem & { message?: string })[]>([])
  const isOnTheWay = useRef(false) // known at once, before the second click of a double click
  const { queryKey } = infoQuery(info.id)

  function show(found: typeof problems) {
    setProblems(found)
    const [first] = found
    if (first)
      requestAnimationFrame(() =>
        element.current?.querySelector<HTMLElement>(`[name="${first.path}"]`)?.focus(),
      )
  }
  const save = useMutation({
    mutationFn: (body: CommunityInfoChange) =>
      answer(
        api.PATCH('/api/v1/communities/{communityId}/info', {
          params: { path: { communityId: info.id }, header: { 'if-match': `"${seen.version}"` } },
          body,
        }),
      ),
    onSuccess: async (saved) => {
      queries.setQueryData(queryKey, saved)
      await queries.invalidateQueries({ queryKey: meQuery.queryKey })
      onSaved()
    },
    onError: async (error) => {
      if (error instanceof ApiProblem) show(error.errors)
      if (!(error instanceof ApiProblem) || error.status !== 412) return
      // Their version is what is changed from now on; what was typed stays.
      const theirs = await queries.fetchQuery({ ...infoQuery(info.id), staleTime: 0 }).catch(() => null)
      if (theirs) setSeen(theirs as CommunityInfo)
    },
    onSettled: () => {
      isOnTheWay.current = false
    },
  })

  function submit() {
    if (isOnTheWay.current) return
    const { problems: found, request } = checkedInfo(values, typedOf(seen))
    show(found)
    if (!request) return
    isOnTheWay.current = true
    save.mutate(request)
  }
  const isInPlace = save.error instanceof ApiProblem && save.error.errors.length > 0
  return {
    values,
    set: (change: Partial<InfoValues>) => {
      setValues((before) => ({ ...before, ...change }))
      setProblems((before) => before.filter(({ path }) => !(path in change)))
    },
    problemOf: (name: InfoField) => {
      const problem = problems.find(({ path }) => path === name)
      return problem && (problem.message ?? say(`error.${problem.code}`))
    },
    isDirty: JSON.stringify(values) !== JSON.stringify(typedOf(seen)),
    isSaving: save.isPending,
    hasMeanwhile: save.error instanceof ApiProblem && save.error.status === 412,
    failure: isInPlace ? null : save.error,
    submit,
  }
}
