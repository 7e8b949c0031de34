import type { Resolution } from '../../domain/readings/series.codes.ts'
import { addDays, addMonths, daysBetween, type LocalDay, startOfMonth } from '../../domain/time/local-day.ts'
import { overlaps, type Period } from '../../domain/time/period.ts'
import type { ConsumptionSearch, Preset } from './consumption-search.ts'

/** Local days, `until` no longer in it. */
export type Range = { from: LocalDay; until: LocalDay }

/** What is known of the meter, or of the meters together, when a range is chosen. */
export type Known = {
  today: LocalDay
  /** something was read: days end yesterday; otherwise the curve is a model and may lie in the future */
  isMeasured: boolean
  /** last day read; null: none, or not known yet */
  dataUntil: LocalDay | null
  /** first day of the configuration shown; null: of many meters there is none */
  activeFrom: LocalDay | null
  /** the days of a plain member, in order; null: every day may be looked at */
  yours: readonly Period[] | null
}

export function rangeOfPreset(preset: Preset, { today, activeFrom }: Known): Range {
  const month = startOfMonth(today)
  const first = activeFrom ?? addMonths(today, -12)
  switch (preset) {
    case 'first-year':
      return { from: first, until: addMonths(first, 12) }
    case 'last-12-months':
      return { from: addMonths(today, -12), until: today }
    case 'this-year':
      return { from: `${today.slice(0, 4)}-01-01`, until: `${Number(today.slice(0, 4)) + 1}-01-01` }
    case 'last-month':
      return { from: addMonths(month, -1), until: month }
    case 'this-month':
      return { from: month, until: addMonths(month, 1) }
  }
}

/** A meter without readings that began less than a year ago shows the year that begins with it; all others the last twelve months. */
export const usualPreset = ({ today, isMeasured, activeFrom }: Known): Preset =>
  !isMeasured && activeFrom !== null && activeFrom > addMonths(today, -12) ? 'first-year' : 'last-12-months'

/** The range the address asks for; a preset, or two days of one's own when they make sense. */
export function rangeOf(search: ConsumptionSearch, known: Known): Range & { preset: Preset | null } {
  const { from, until } = search
  if (from && until && from < until && daysBetween(from, until) <= 3660) return { from, until, preset: null }
  const preset = search.range ?? usualPreset(known)
  const usual = rangeOfPreset(preset, known)
  if (search.range || !known.yours || known.yours.some((own) => overlaps(own, usual)))
    return { ...usual, preset }
  return { ...lastYearOf(known.yours.at(-1)!), preset: null }
}

/** The last twelve months of somebody who is no longer the holder; the first of somebody who is to be. */
function lastYearOf({ from, until }: Period): Range {
  if (until === null) return { from, until: addMonths(from, 12) }
  const yearBefore = addMonths(until, -12)
  return { from: from > yearBefore ? from : yearBefore, until }
}

/** What of a range can be asked for: measured days end yesterday, modelled ones go on. Never empty. */
export function askable(
  { from, until }: Range,
  { today, isMeasured }: Pick<Known, 'today' | 'isMeasured'>,
): Range {
  if (!isMeasured || until <= today) return { from, until }
  return { from, until: today > from ? today : addDays(from, 1) }
}

/** The range before (-1) or after (1): whole months move by as many months, anything else by its days. */
export function step({ from, until }: Range, way: -1 | 1): Range {
  const months = wholeMonths({ from, until })
  if (months !== null) return { from: addMonths(from, way * months), until: addMonths(until, way * months) }
  const days = way * daysBetween(from, until)
  return { from: addDays(from, days), until: addDays(until, days) }
}

function wholeMonths({ from, until }: Range): number | null {
  const months =
    (Number(until.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(until.slice(5, 7)) -
    Number(from.slice(5, 7))
  const isWhole = months > 0 && from.slice(8) === until.slice(8) && Number(from.slice(8)) <= 28
  return isWhole ? months : null
}

/** The finest resolution that can still be read at a glance. */
export function automaticResolution({ from, until }: Range): Resolution {
  const days = daysBetween(from, until)
  if (days <= 3) return 'quarter-hour'
  if (days <= 14) return 'hour'
  if (days <= 62) return 'day'
  return days <= 200 ? 'week' : 'month'
}
