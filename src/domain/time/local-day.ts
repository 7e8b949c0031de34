// Local days of Europe/Brussels. A day is text, `2026-03-29`: it sorts, compares and travels as it is,
// and no clock of the machine can shift it.

export type LocalDay = string

const dayMs = 86_400_000
const hourMs = 3_600_000
export const quarterHourMs = 900_000

/** The local day in Belgium at an instant. */
export function localDayOf(instant: Date): LocalDay {
  const ms = instant.getTime()
  return new Date(ms + offsetAt(ms)).toISOString().slice(0, 10)
}

const numberOf = (day: LocalDay) =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / dayMs
const dayOfNumber = (n: number): LocalDay => new Date(n * dayMs).toISOString().slice(0, 10)

export const addDays = (day: LocalDay, n: number): LocalDay => dayOfNumber(numberOf(day) + n)

/** Days from `from` until `until`, `until` not counted; negative the other way round. */
export const daysBetween = (from: LocalDay, until: LocalDay): number => numberOf(until) - numberOf(from)

/** The days of `[from, until)`, in order; none when `until` is not after `from`. */
export function eachDay(from: LocalDay, until: LocalDay): LocalDay[] {
  const first = numberOf(from)
  return Array.from({ length: Math.max(0, numberOf(until) - first) }, (_, i) => dayOfNumber(first + i))
}

/** The first instant of the local day, milliseconds since 1970 UTC. */
export function startOfDay(day: LocalDay): number {
  const midnightUtc = numberOf(day) * dayMs
  if (day >= firstDayOfEuRule) {
    const { summer, winter } = clockChanges(Number(day.slice(0, 4)))
    // Both changes happen at 01:00 UTC, after the midnight of their own day.
    return midnightUtc - (midnightUtc > summer && midnightUtc <= winter ? 2 * hourMs : hourMs)
  }
  for (const hours of [-3, -2, -1, 0]) {
    const start = midnightUtc + hours * hourMs
    if (localDayOf(new Date(start)) === day) return start
  }
  return midnightUtc
}

/** How many quarter-hours the local day has: 92 and 100 on the days of the clock change, 96 otherwise. */
export function slotsOf(day: LocalDay): 92 | 96 | 100 {
  const length = startOfDay(addDays(day, 1)) - startOfDay(day)
  return length < dayMs ? 92 : length > dayMs ? 100 : 96
}

/** Monday 1 … Sunday 7. */
export const weekday = (day: LocalDay): number => ((((numberOf(day) + 3) % 7) + 7) % 7) + 1

/** `2026-03` of `2026-03-29`. */
export const monthOf = (day: LocalDay): string => day.slice(0, 7)
export const startOfWeek = (day: LocalDay): LocalDay => addDays(day, 1 - weekday(day))
export const startOfMonth = (day: LocalDay): LocalDay => `${monthOf(day)}-01`

/** The same day `n` months on, or the last of that month when it is shorter: 31 January + 1 = 28 or 29 February. */
export function addMonths(day: LocalDay, n: number): LocalDay {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + n
  const year = Math.floor(months / 12)
  const month = months % 12
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return dayOfNumber(Date.UTC(year, month, Math.min(Number(day.slice(8, 10)), last)) / dayMs)
}

/** The instant as local time with its offset, to the second: `2026-03-29T03:00:00+02:00`. */
export function isoWithOffset(epochMs: number): string {
  const offset = offsetAt(epochMs)
  return new Date(epochMs + offset).toISOString().slice(0, 19) + offsetText(offset)
}

function offsetText(offset: number): string {
  const two = (n: number) => String(n).padStart(2, '0')
  const minutes = Math.round(Math.abs(offset) / 60_000)
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** What local time is ahead of UTC at an instant, in milliseconds. */
function offsetAt(epochMs: number): number {
  if (epochMs < startOfEuRule) return offsetByIntl(epochMs)
  const { summer, winter } = clockChanges(new Date(epochMs).getUTCFullYear())
  return epochMs >= summer && epochMs < winter ? 2 * hourMs : hourMs
}

// Since 1997 the whole Union changes its clocks on the last Sundays of March and October at 01:00 UTC
// (directives 97/44/EC and 2000/84/EC): computed here, it is a hundred times faster than asking Intl.
const firstDayOfEuRule = '1997-01-01'
const startOfEuRule = Date.UTC(1996, 11, 31, 23)
const changesOfYear = new Map<number, { summer: number; winter: number }>()

function clockChanges(year: number) {
  let changes = changesOfYear.get(year)
  if (!changes) {
    changes = { summer: lastSunday(year, 3) + hourMs, winter: lastSunday(year, 10) + hourMs }
    changesOfYear.set(year, changes)
  }
  return changes
}

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 0))
  return last.getTime() - last.getUTCDay() * dayMs
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  calendar: 'iso8601',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

function offsetByIntl(epochMs: number): number {
  const part = Object.fromEntries(
    clock.formatToParts(epochMs).map(({ type, value }) => [type, Number(value)]),
  )
  const local = Date.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute, part.second)
  return local - Math.floor(epochMs / 1000) * 1000
}
