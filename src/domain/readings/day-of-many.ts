import { type LocalDay, slotsOf } from '../time/local-day.ts'
import type { Period } from '../time/period.ts'
import type { DayReadings, DaySums } from './day-sums.ts'
import { qualityCode } from './packed-day.ts'

// A day of many meters added up: of an operation, of the community, of all that a member holds. How many meters have a value
// stands beside each slot; how many should have one is known only when somebody asks, from the periods of that time.

/** One direction of a local day, whole mWh per slot added up over those meters that have a value (NaN: none has). */
export type DayOfMany = DayReadings & {
  /** meters with a value, per slot */
  present: Float64Array
}

/** The sums of the same day, mWh. `present` counts slots of meters: two whole meters have 192 of them. */
export type SumsOfMany = Omit<DaySums, 'slots' | 'missing'> & { present: number }

/**
 * Adds up what several meters have of one day and direction, exactly. A slot says `corrected` when one of its values is, else
 * `estimated` when one is. Shared energy is that of the meters for which it was settled; null when it was for none.
 */
export function addUp(day: LocalDay, readings: Iterable<Omit<DayReadings, 'day'>>): DayOfMany {
  const slots = slotsOf(day)
  const gross = new Float64Array(slots).fill(Number.NaN)
  const shared = new Float64Array(slots).fill(Number.NaN)
  const present = new Float64Array(slots)
  const quality = new Uint8Array(slots)
  let [isSettled, isAllMeasured] = [false, true]
  for (const one of readings) {
    if (one.gross.length !== slots) throw new RangeError(`${day} has ${slots} slots, not ${one.gross.length}`)
    for (let slot = 0; slot < slots; slot++) {
      const value = one.gross[slot]!
      if (Number.isNaN(value)) continue
      gross[slot] = present[slot]! > 0 ? gross[slot]! + value : value
      present[slot]!++
      const known = one.shared ? one.shared[slot]! : Number.NaN
      if (!Number.isNaN(known)) {
        shared[slot] = Number.isNaN(shared[slot]!) ? known : shared[slot]! + known
        isSettled = true
      }
      const code = one.quality ? one.quality[slot]! : qualityCode.measured
      if (code === qualityCode.measured || code === qualityCode.missing) continue
      isAllMeasured = false
      // estimated 1 < corrected 2
      if (code > quality[slot]!) quality[slot] = code
    }
  }
  return { day, gross, shared: isSettled ? shared : null, quality: isAllMeasured ? null : quality, present }
}

/** The sums of a day of many, and its highest slot in mWh. */
export function sumsOfMany({
  day,
  gross,
  shared,
  quality,
  present,
}: DayOfMany): SumsOfMany & { peakMwh: number } {
  const sums = { day, grossMwh: 0, sharedMwh: null as number | null, present: 0 }
  const counts = { estimated: 0, corrected: 0, peakMwh: 0 }
  for (let slot = 0; slot < gross.length; slot++) {
    if (present[slot] === 0) continue
    sums.grossMwh += gross[slot]!
    sums.present += present[slot]!
    if (gross[slot]! > counts.peakMwh) counts.peakMwh = gross[slot]!
    const known = shared ? shared[slot]! : Number.NaN
    if (!Number.isNaN(known)) sums.sharedMwh = (sums.sharedMwh ?? 0) + known
    if (quality?.[slot] === qualityCode.estimated) counts.estimated++
    if (quality?.[slot] === qualityCode.corrected) counts.corrected++
  }
  return { ...sums, ...counts }
}

/** How many of the periods, one or more of each meter, have the day in them; asked for each day of `[from, until)` in turn. */
export function countOn(periods: readonly Period[]): (day: LocalDay) => number {
  const starts = periods.map(({ from }) => from).sort()
  const ends = periods.flatMap(({ until }) => until ?? []).sort()
  return (day) => upTo(starts, day) - upTo(ends, day)
}

/** How many of the sorted days are this one or earlier. */
function upTo(sorted: readonly LocalDay[], day: LocalDay): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! <= day) low = middle + 1
    else high = middle
  }
  return low
}
