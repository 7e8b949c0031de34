import type { LocalDay } from '../time/local-day.ts'
import type { DayReadings } from './day-sums.ts'
import { qualityCode } from './packed-day.ts'

/**
 * What an import does to a stored day: `new` (there was none), `same` (nothing), `adds` (fills what was missing, replaces
 * nothing), `changed` (replaces a value, or says better how it came to be).
 */
export type DayChange = 'new' | 'adds' | 'changed' | 'same'

export type MergedDay = {
  change: DayChange
  /** the day as it is to be stored: arrays of its own, or the stored ones when nothing changed */
  day: DayReadings
  /** slots in which a gross or shared value was replaced by another */
  replaced: number
  /** of those, slots in which an estimate replaced a measured value */
  estimatesOverMeasured: number
}

/**
 * Brings what arrived together with what is stored, slot by slot; gross and shared each for itself:
 * - what is missing in what arrives erases nothing, what was missing is filled;
 * - two values that differ: the arriving one replaces the stored one, for the DSO's last word is the legal truth;
 * - quality: where nothing was replaced the better of the two stays (estimated < measured < corrected), so that the same
 *   file again, or an older estimate of the same value, changes nothing. Where a measured value was replaced by another
 *   the slot is `corrected`, whether or not the DSO says so; a measured value in place of an estimate is just `measured`,
 *   and an estimate stays an estimate.
 * A shared value whose gross has not arrived yet is kept and waits for it. Throws RangeError for days of different length.
 */
export function mergeDay(stored: DayReadings | null, arriving: DayReadings): MergedDay {
  if (!stored) return { change: 'new', day: tidy(arriving), replaced: 0, estimatesOverMeasured: 0 }
  const slots = stored.gross.length
  if (stored.day !== arriving.day || slots !== arriving.gross.length)
    throw new RangeError(`${arriving.day} does not fit to ${stored.day}`)
  const merged = emptyDay(arriving.day, slots)
  const count = { filled: 0, improved: 0, replaced: 0, estimatesOverMeasured: 0 }
  for (let slot = 0; slot < slots; slot++) {
    const [gross, arrivingGross] = [stored.gross[slot]!, arriving.gross[slot]!]
    const [shared, arrivingShared] = [at(stored.shared, slot), at(arriving.shared, slot)]
    merged.gross[slot] = Number.isNaN(arrivingGross) ? gross : arrivingGross
    merged.shared[slot] = Number.isNaN(arrivingShared) ? shared : arrivingShared
    if (Number.isNaN(merged.gross[slot]!) && Number.isNaN(merged.shared[slot]!)) continue
    const before = qualityAt(stored, slot)
    const told = qualityAt(arriving, slot)
    if (differ(gross, arrivingGross) || differ(shared, arrivingShared)) {
      count.replaced++
      merged.quality[slot] = afterReplacing(before, told)
      if (told === estimated && before !== estimated && before !== missing) count.estimatesOverMeasured++
      continue
    }
    if (isNew(gross, arrivingGross) || isNew(shared, arrivingShared)) count.filled++
    merged.quality[slot] = better(before, told)
    if (before !== missing && merged.quality[slot] !== before) count.improved++
  }
  const { replaced, estimatesOverMeasured } = count
  const change = replaced + count.improved > 0 ? 'changed' : count.filled > 0 ? 'adds' : 'same'
  return { change, day: change === 'same' ? stored : tidy(merged), replaced, estimatesOverMeasured }
}

const { measured, estimated, corrected, missing } = qualityCode
const rank = { [missing]: 0, [estimated]: 1, [measured]: 2, [corrected]: 3 }

const at = (values: Float64Array | null, slot: number) => (values ? values[slot]! : Number.NaN)
const differ = (a: number, b: number) => a !== b && !Number.isNaN(a) && !Number.isNaN(b)
const isNew = (before: number, arriving: number) => Number.isNaN(before) && !Number.isNaN(arriving)

/** How the gross value of a slot came to be; `missing` when there is none, whatever the codes say. */
function qualityAt({ gross, quality }: DayReadings, slot: number): number {
  if (Number.isNaN(gross[slot]!)) return missing
  const code = quality ? quality[slot]! : measured
  return code === missing ? measured : code
}

const better = (a: number, b: number) => (rank[b as 0]! > rank[a as 0]! ? b : a)

function afterReplacing(before: number, told: number): number {
  if (told === estimated) return estimated
  if (before === estimated) return told === missing ? estimated : told
  // A shared value was replaced whose gross is still missing.
  return before === missing && told === missing ? missing : corrected
}

function emptyDay(day: LocalDay, slots: number) {
  return {
    day,
    gross: new Float64Array(slots),
    shared: new Float64Array(slots),
    quality: new Uint8Array(slots).fill(missing),
  }
}

/** The same day without arrays that say nothing. */
function tidy(day: DayReadings): DayReadings {
  const { shared } = day
  const quality = day.gross.map((_, slot) => qualityAt(day, slot))
  const plain = quality.every((code) => code === measured || code === missing)
  return {
    ...day,
    shared: shared?.every(Number.isNaN) ? null : shared,
    quality: plain ? null : Uint8Array.from(quality),
  }
}
