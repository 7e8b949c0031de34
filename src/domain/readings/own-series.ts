import { isWithin } from '../meters/own-days.ts'
import { addDays, type LocalDay } from '../time/local-day.ts'
import { overlaps, type Period } from '../time/period.ts'
import type { Series } from './series.schema.ts'

/**
 * A series that has nothing but the days of whoever asks: points and days that are empty because they are not theirs say so,
 * whatever the meter did then. A week or month says it when none of its days is theirs.
 */
export function sayNotHeld<S extends Pick<Series, 'start' | 'quality' | 'days'>>(
  series: S,
  yours: readonly Period[],
): S {
  const dayOf = (point: number): LocalDay | undefined => series.start[point]?.slice(0, 10)
  const isNobodys = (point: number) => {
    const from = dayOf(point)!
    const next = dayOf(point + 1) ?? addDays(series.days.at(-1)!.day, 1)
    const until = next > from ? next : addDays(from, 1)
    return !yours.some((own) => overlaps(own, { from, until }))
  }
  return {
    ...series,
    quality: series.quality.map((quality, point) =>
      quality === 'inactive' && isNobodys(point) ? 'not-held' : quality,
    ),
    days: series.days.map(({ day, quality }) => ({
      day,
      quality: isWithin(day, yours) ? quality : 'not-held',
    })),
  }
}
