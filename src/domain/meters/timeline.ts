import type { LocalDay } from '../time/local-day.ts'
import { contains, earlier, type Period } from '../time/period.ts'

export type Timeline<T> = {
  /** the configuration of today */
  current: T | null
  /** those that ended, newest first */
  historical: T[]
  /** those to come, newest (furthest) first */
  future: T[]
  /** what to show of the meter: today's, or else the next one, or else the last one */
  shown: T
  /** `planned`: nothing has begun yet; `inactive`: something has, and nothing holds today */
  status: 'active' | 'inactive' | 'planned'
  /** active and inactive: the day since which; planned: the day from which */
  since: LocalDay
  /** the next day on which any of this changes, or null */
  changesOn: LocalDay | null
}

/** Where a meter's configurations stand today. They may come in any order but never two on one day; at least one, or it throws. */
export function timelineOf<T extends Period>(configurations: readonly T[], today: LocalDay): Timeline<T> {
  const newestFirst = configurations.toSorted((a, b) => (a.from < b.from ? 1 : -1))
  const as = (standing: 'actual' | 'historical' | 'future') =>
    newestFirst.filter((configuration) => standingOf(configuration, today) === standing)
  const current = as('actual')[0] ?? null
  const historical = as('historical')
  const future = as('future')
  const shown = current ?? future.at(-1) ?? historical[0]
  if (!shown) throw new RangeError('a meter has at least one configuration')
  const days = newestFirst.flatMap(({ from, until }) => (until === null ? [from] : [from, until]))
  return {
    current,
    historical,
    future,
    shown,
    ...statusOf(newestFirst, current, historical, shown),
    changesOn: days.filter((day) => day > today).reduce<LocalDay | null>(earlier, null),
  }
}

function statusOf<T extends Period>(newestFirst: T[], current: T | null, historical: T[], shown: T) {
  if (current) return { status: 'active' as const, since: startOfRun(newestFirst, current) }
  if (historical[0]) return { status: 'inactive' as const, since: historical[0].until! }
  return { status: 'planned' as const, since: shown.from }
}

/** First day of the configurations that follow each other without a gap up to this one. */
function startOfRun(newestFirst: readonly Period[], current: Period): LocalDay {
  let first = current.from
  for (const period of newestFirst) if (period.until === first) first = period.from
  return first
}

/** How a period stands to today: first day in, last day out. */
export function standingOf(period: Period, today: LocalDay): 'actual' | 'historical' | 'future' {
  if (contains(period, today)) return 'actual'
  return period.from > today ? 'future' : 'historical'
}

/** What a day answers, seen from today: how the configuration that holds on that day stands, or none when none holds. */
export function dayAnswer(
  configurations: readonly Period[],
  day: LocalDay,
  today: LocalDay,
): 'actual' | 'historical' | 'future' | 'none' {
  const configuration = configurations.find((period) => contains(period, day))
  return configuration ? standingOf(configuration, today) : 'none'
}
