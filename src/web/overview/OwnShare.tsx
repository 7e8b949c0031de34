import { Skeleton } from '@mantine/core'
import { useQueries, useQuery } from '@tanstack/react-query'
import { useFormats, useSay } from '../intl.tsx'
import { ownOperationsQuery, resultsQuery } from '../sharing/results.queries.ts'
import { Tile } from './Tile.tsx'
import { useLastMonth } from './use-last-month.ts'

const sumOf = (values: (number | null)[]) => {
  const known = values.filter((value) => value !== null)
  return known.length > 0 ? known.reduce((a, b) => a + b, 0) : null
}

/** What one received by sharing in the month before this one, in all operations; it leads to where that is explained. */
export function OwnShare({ communityId }: { communityId: string }) {
  const say = useSay()
  const formats = useFormats()
  const { range, month } = useLastMonth()
  const { data } = useQuery(ownOperationsQuery(communityId))
  const all = useQueries({
    queries: (data?.items ?? []).map(({ id }) => resultsQuery({ communityId, operationId: id }, range)),
  })
  if (all.length === 0) return null
  if (all.some(({ isPending }) => isPending)) return <Skeleton height={112} radius={10} />
  const totals = all.flatMap(({ data: results }) => (results ? [results.totals] : []))
  const [shared, offtake] = [sumOf(totals.map((one) => one.shared)), sumOf(totals.map((one) => one.offtake))]
  return (
    <Tile
      label={say('dashboard.own-shared', { month })}
      number={shared === null ? '–' : formats.energy(shared)}
      note={
        shared === null || !offtake
          ? say('dashboard.own-share')
          : say('dashboard.own-rate', { percent: `${formats.number((shared / offtake) * 100)}\u00a0%` })
      }
      to="/communities/$communityId/share"
      params={{ communityId }}
      search={{ month: range.from.slice(0, 7) }}
    />
  )
}
