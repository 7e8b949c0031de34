import { isoWithOffset, type LocalDay, quarterHourMs, slotsOf, startOfDay } from '../time/local-day.ts'

const times = Array.from({ length: 96 }, (_, slot) => {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(slot / 4))}:${two((slot % 4) * 15)}:00`
})

/** The start of the local day with its offset, `2026-03-29T00:00:00+01:00`. */
export const dayLabel = (day: LocalDay): string => isoWithOffset(startOfDay(day))

/** The starts of a local day's points of `size` slots each, with their offsets. On most days these are put together from parts, which is ten times faster than from instants. */
export function slotLabels(day: LocalDay, size: number): string[] {
  const start = startOfDay(day)
  const labels: string[] = []
  const slots = slotsOf(day)
  const offset = isoWithOffset(start).slice(19)
  for (let slot = 0; slot < slots; slot += size)
    labels.push(slots === 96 ? `${day}T${times[slot]}${offset}` : isoWithOffset(start + slot * quarterHourMs))
  return labels
}
