import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Community, communityChange } from '../../../domain/communities/community.schema.ts'
import { parseDecimal } from '../../../domain/units/decimal.ts'
import { type FieldProblem, problemsOf } from '../../../domain/words/problem.ts'
import { ApiProblem, answer, api } from '../../api.ts'
import { meQuery } from '../../auth/session.queries.ts'

const typedOf = ({ strictEan, staleAfterDays }: Community) => ({ strictEan, days: String(staleAfterDays) })

/** The settings as they are typed, what is wrong with them, and saving the version one saw. */
export function useSettings(community: Community, onSaved: () => void) {
  const queries = useQueryClient()
  const [seen, setSeen] = useState(community)
  const [values, setValues] = useState(typedOf(community))
  const [problems, setProblems] = useState<(FieldProblem & { message?: string })[]>([])

  const save = useMutation({
    mutationFn: (body: { strictEan: boolean; staleAfterDays: number }) =>
      answer(
        api.PATCH('/api/v1/communities/{communityId}', {
          params: { path: { communityId: seen.id }, header: { 'if-match': `"${seen.version}"` } },
          body,
        }),
      ),
    onSuccess: (saved) => {
      setSeen(saved)
      setValues(typedOf(saved))
      queries.invalidateQueries({ queryKey: meQuery.queryKey })
      queries.invalidateQueries({ queryKey: ['communities', saved.id] })
      onSaved()
    },
    onError: async (error) => {
      if (!(error instanceof ApiProblem)) return
      setProblems(error.errors)
      if (error.status !== 412) return
      // Somebody was quicker: what is saved next is a change of their version, which is shown; what one typed stays.
      const me = await queries.fetchQuery({ ...meQuery, staleTime: 0 })
      const theirs = me.communities.find(({ id }) => id === seen.id)
      if (theirs) setSeen(theirs)
    },
  })

  return {
    values,
    problems,
    /** the version that one changes */
    seen,
    isSaving: save.isPending,
    hasMeanwhile: save.error instanceof ApiProblem && save.error.status === 412,
    /** a failure that belongs to no field */
    failure: save.error instanceof ApiProblem && save.error.errors.length > 0 ? null : save.error,
    set: (change: Partial<typeof values>) => {
      setValues((before) => ({ ...before, ...change }))
      setProblems([])
    },
    submit: () => {
      const parsed = communityChange
        .required()
        .safeParse({ strictEan: values.strictEan, staleAfterDays: parseDecimal(values.days) })
      if (parsed.success) save.mutate(parsed.data)
      else setProblems(problemsOf(parsed.error))
    },
  }
}
