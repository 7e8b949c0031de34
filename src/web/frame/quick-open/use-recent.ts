import { useQueries } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { memberQuery } from '../../members/members.queries.ts'
import { meterQuery } from '../../meters/meters.queries.ts'
import type { Entry } from './entries.ts'
import type { useEntries } from './use-entries.ts'
import { readVisits, visitOf } from './visits.ts'

const shown = 6

/** What was looked at last, but for the page one is on; what is gone meanwhile is left out. */
export function useRecent(communityId: string, entries: ReturnType<typeof useEntries>): Entry[] {
  const here = useLocation({ select: ({ pathname }) => visitOf(pathname)?.id })
  const [visits] = useState(() =>
    readVisits(communityId)
      .filter(({ id }) => id !== here)
      .slice(0, shown),
  )
  const ids = (kind: string) => visits.filter((visit) => visit.kind === kind).map(({ id }) => id)
  const meters = useQueries({
    queries: ids('meter').map((id) => ({ ...meterQuery(communityId, id), retry: false })),
  })
  const members = useQueries({
    queries: ids('member').map((id) => ({ ...memberQuery(communityId, id), retry: false })),
  })
  return visits.flatMap(({ id }) => {
    const meter = meters.find(({ data }) => data?.id === id)?.data
    const member = members.find(({ data }) => data?.id === id)?.data
    if (meter) return entries.meter(meter, 'recent')
    return member ? entries.member(member, 'recent') : []
  })
}
