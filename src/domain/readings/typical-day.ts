import { type LocalDay, weekday } from '../time/local-day.ts'
import { isPublicHoliday } from '../time/public-holidays.ts'

/** The days on which people live differently: Saturdays, Sundays and Belgium's public holidays, against all others. */
const isFree = (day: LocalDay) => weekday(day) > 5 || isPublicHoliday(day)

export type TypicalDay = {
  /** of how many days something is known */
  workdays: number
  freeDays: number
  /** for each quarter-hour of the clock, from 00:00 to 23:45, the average in kWh; null where nothing is known */
  slots: { time: string; workday: number | null; freeDay: number | null }[]
}

const times = Array.from({ length: 96 }, (_, slot) => {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(slot / 4))}:${two((slot % 4) * 15)}`
})
const slotOf = (start: string) => Number(start.slice(11, 13)) * 4 + Number(start.slice(14, 16)) / 15

/**
 * The average day of a series of quarter-hours: `start` as ISO with offset, `kWh` null where nothing is known. By the clock on
 * the wall: the hour that comes twice in October counts twice in its place, the one that is left out in March not at all.
 */
export function typicalDay(start: readonly string[], kWh: readonly (number | null)[]): TypicalDay {
  const tally = () => times.map(() => ({ sum: 0, count: 0 }))
  const sums = { workday: tally(), freeDay: tally() }
  const days = { workday: new Set<LocalDay>(), freeDay: new Set<LocalDay>() }
  const kinds = new Map<LocalDay, 'workday' | 'freeDay'>()
  for (const [i, value] of kWh.entries()) {
    if (value === null) continue
    const day = start[i]!.slice(0, 10)
    const kind = kinds.get(day) ?? (isFree(day) ? 'freeDay' : 'workday')
    kinds.set(day, kind)
    days[kind].add(day)
    const slot = sums[kind][slotOf(start[i]!)]!
    slot.sum += value
    slot.count++
  }
  const average = ({ sum, count }: { sum: number; count: number }) =>
    count === 0 ? null : Math.round((sum / count) * 1e6) / 1e6
  return {
    workdays: days.workday.size,
    freeDays: days.freeDay.size,
    slots: times.map((time, slot) => ({
      time,
      workday: average(sums.workday[slot]!),
      freeDay: average(sums.freeDay[slot]!),
    })),
  }
}
