import type { DayReadings } from '../day-sums.ts'
import type { Doubt } from './findings.ts'
import type { Direction } from './measures.ts'

/** What a slot of a connection can carry: 1 kVA for a quarter-hour is 0.25 kWh, in mWh. */
const mwhOfKva = 250_000
/** Fewer slots with energy than in a day tell nothing about a unit. */
const enough = 96

type Asked = {
  ean: string
  direction: Direction
  days: readonly DayReadings[]
  /** kVA of the connection in this direction on a day; null where it is not known */
  capacityOn: (day: string) => number | null
  /** what was stored of these days, as far as it was */
  storedOn: (day: string) => DayReadings | null
}

/**
 * Whether the values of a meter can be: slots above what its connection carries; all of them a thousand times too large
 * or too small, which is a matter of the unit. The unit is doubted when most slots are above the connection, when all are
 * below 5 Wh and not of whole Wh (DSOs tell whole Wh), or when the same slots were stored a thousand times larger or
 * smaller.
 */
export function valueDoubts({ ean, direction, days, capacityOn, storedOn }: Asked): Doubt[] {
  const seen = { slots: 0, above: 0, tiny: 0, both: 0, before: 0, after: 0 }
  let first: { day: string; slot: number } | null = null
  for (const { day, gross } of days) {
    const capacity = capacityOn(day)
    const limit = capacity === null ? Number.POSITIVE_INFINITY : capacity * mwhOfKva
    const stored = storedOn(day)?.gross
    for (let slot = 0; slot < gross.length; slot++) {
      const mwh = gross[slot]!
      if (!(mwh > 0)) continue
      seen.slots++
      if (mwh > limit) {
        seen.above++
        first ??= { day, slot }
      }
      if (mwh < 5000 && mwh % 1000 !== 0) seen.tiny++
      if (!stored || !(stored[slot]! > 0)) continue
      seen.both++
      seen.before += stored[slot]!
      seen.after += mwh
    }
  }
  const start = days[0]
  if (!start || seen.slots === 0) return []
  const told = { ean, direction, count: days.length, day: start.day, slot: null }
  const tooMuch = seen.slots >= enough && seen.above * 2 > seen.slots
  const tooLittle = seen.slots >= enough && seen.tiny * 1.25 > seen.slots
  if (tooMuch || tooLittle || (seen.both >= enough && isThousandfold(seen.after / seen.before)))
    return [{ ...told, code: 'unit-suspicious' }]
  return first ? [{ ean, direction, code: 'above-capacity', count: seen.above, ...first }] : []
}

/** A thousand or a thousandth, give or take a tenth. */
const isThousandfold = (ratio: number) =>
  (ratio > 900 && ratio < 1100) || (ratio > 1 / 1100 && ratio < 1 / 900)
