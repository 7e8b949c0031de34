import { notifications } from '@mantine/notifications'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { CandidateStanding } from '../../../domain/sharing/operation.codes.ts'
import { answer, api, longWork } from '../../api.ts'
import { today } from '../../clock.ts'
import { useSay } from '../../intl.tsx'
import { metersKey } from '../../meters/meters.queries.ts'
import { choose, countOf, isChosenIn, nothingChosen, type RowSelection } from '../../ui/selection.ts'
import { parseDay, shownDay } from '../../ui/typed-day.ts'
import { candidatesQuery, operationsKey } from '../operations.queries.ts'

const path = '/api/v1/communities/{communityId}/operations/{operationId}/participations'

type Options = {
  communityId: string
  operationId: string
  q: string
  onAdded: (when: 'now' | 'future') => void
}

/** From which day, which meters are shown, which of them are chosen, and sending them once. */
export function useAdding({ communityId, operationId, q, onAdded }: Options) {
  const say = useSay()
  const queries = useQueryClient()
  const [typed, setTyped] = useState(() => shownDay(today()))
  const [standing, setStanding] = useState<CandidateStanding>('free')
  const day = parseDay(typed)
  // While a day is being typed the meters of the last one stay.
  const [from, setFrom] = useState(() => day!)
  const filter = JSON.stringify({ from, q, standing })
  const [at, setAt] = useState({ filter, page: 1, chosen: nothingChosen })
  // What is chosen is of the meters that are shown: another day or search begins anew.
  const { page, chosen } = at.filter === filter ? at : { page: 1, chosen: nothingChosen }
  const query = useQuery(candidatesQuery(communityId, operationId, { from, q, standing, page, pageSize: 25 }))
  const total = query.data?.total ?? 0
  const keep = (next: typeof chosen) => setAt({ filter, page, chosen: next })
  const selection: RowSelection = {
    count: countOf(chosen, total),
    has: (id) => isChosenIn(chosen, id),
    set: (ids, isChosen) => keep(choose(chosen, ids, isChosen)),
    isEverything: chosen.isEverything,
    chooseEverything: () => keep({ isEverything: true, ids: new Set() }),
    clear: () => keep(nothingChosen),
    isOn: true,
    setOn: (isOn) => !isOn && keep(nothingChosen),
  }
  const add = useMutation({
    mutationFn: () => {
      const ids = [...chosen.ids]
      const which = chosen.isEverything ? { matching: { q, standing, except: ids } } : { meterIds: ids }
      return answer(
        api.POST(path, {
          params: { path: { communityId, operationId } },
          body: { ...which, from, moving: standing === 'elsewhere' },
          ...longWork,
        }),
      )
    },
    onSuccess: ({ added, moved }) => {
      for (const queryKey of [operationsKey(communityId), metersKey(communityId)])
        queries.invalidateQueries({ queryKey })
      notifications.show({
        color: 'leaf',
        message: say(moved > 0 ? 'sharing.moved' : 'sharing.added', { count: added }),
        closeButtonProps: { 'aria-label': say('common.close') },
      })
      onAdded(from > today() ? 'future' : 'now')
    },
    // Somebody may have been faster: what is shown is asked for again.
    onError: () => queries.invalidateQueries({ queryKey: operationsKey(communityId) }),
  })
  return {
    typed,
    dayProblem: day ? null : ('date' as const),
    type: (text: string) => {
      setTyped(text)
      const next = parseDay(text)
      if (next) setFrom(next)
    },
    standing,
    setStanding,
    query,
    setPage: (next: number) => setAt({ filter, page: next, chosen }),
    selection,
    isSaving: add.isPending,
    failure: add.error,
    submit: () => {
      if (day && selection.count > 0 && !add.isPending) add.mutate()
    },
  }
}
