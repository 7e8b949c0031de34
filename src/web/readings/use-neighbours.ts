import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Resolution } from '../../domain/readings/series.codes.ts'
import { daysBetween } from '../../domain/time/local-day.ts'
import { askable, automaticResolution, type Known, type Range, step } from './ranges.ts'
import { seriesQuery } from './series.queries.ts'
import type { Source } from './source.ts'

/** More quarter-hours than this are fetched only when they are wanted. */
const mostDays = { 'quarter-hour': 31, hour: 93 } as Partial<Record<Resolution, number>>

/** Fetches the ranges beside the one that is shown, so that a step is there at once. */
export function useNeighbours(
  source: Source,
  range: Range,
  known: Known,
  asked: Resolution | undefined,
  isShown: boolean,
) {
  const client = useQueryClient()
  const { communityId, of, id } = source
  const { from, until } = range
  const { today, isMeasured } = known
  useEffect(() => {
    if (!isShown) return
    for (const way of [-1, 1] as const) {
      const beside = step({ from, until }, way)
      const resolution = asked ?? automaticResolution(beside)
      const isWide = daysBetween(beside.from, beside.until) > (mostDays[resolution] ?? 3660)
      if (isWide || (isMeasured && beside.from >= today)) continue
      const whole = { ...askable(beside, { today, isMeasured }), resolution }
      client.prefetchQuery(seriesQuery({ communityId, of, id }, whole))
    }
  }, [client, communityId, of, id, from, until, today, isMeasured, asked, isShown])
}
