import { type LocalDay, slotsOf } from '../time/local-day.ts'
import { qualityCode } from './packed-day.ts'

/** A local day of one meter and direction, unpacked: whole mWh per slot (NaN: missing), a quality code per slot (null: every slot that is present was measured). */
export type DayReadings = {
  day: LocalDay
  gross: Float64Array
  /** null: the DSO settled nothing for this day. It settles every slot that has a gross value, or none of the day. */
  shared: Float64Array | null
  quality: Uint8Array | null
}

/** What stands beside the packed slots of a day: sums of the slots present, mWh, and counts of slots. */
export type DaySums = {
  day: LocalDay
  grossMwh: number
  sharedMwh: number | null
  /** 92, 96 or 100 */
  slots: number
  missing: number
  estimated: number
  corrected: number
}

/** The sums of a day, and its highest slot in mWh. Throws RangeError when the day has not as many slots as it should. */
export function sumsOf({ day, gross, shared, quality }: DayReadings): DaySums & { peakMwh: number } {
  if (gross.length !== slotsOf(day))
    throw new RangeError(`${day} has ${slotsOf(day)} slots, not ${gross.length}`)
  const sums = { day, grossMwh: 0, sharedMwh: null as number | null, slots: gross.length }
  const counts = { missing: 0, estimated: 0, corrected: 0, peakMwh: 0 }
  for (let slot = 0; slot < gross.length; slot++) {
    const value = gross[slot]!
    if (Number.isNaN(value)) {
      counts.missing++
      continue
    }
    sums.grossMwh += value
    if (value > counts.peakMwh) counts.peakMwh = value
    const known = shared?.[slot]
    if (known !== undefined && !Number.isNaN(known)) sums.sharedMwh = (sums.sharedMwh ?? 0) + known
    if (quality?.[slot] === qualityCode.estimated) counts.estimated++
    if (quality?.[slot] === qualityCode.corrected) counts.corrected++
  }
  return { ...sums, ...counts }
}
