import { isWithin } from '../meters/own-days.ts'
import type { LocalDay } from '../time/local-day.ts'
import { contains, type Period } from '../time/period.ts'
import { planned, type SharingPlan } from './results.ts'
import { differs } from './rounding.ts'
import type { DayOf, MeterDay, SharedDay } from './share-day.ts'

export type Direction = 'offtake' | 'injection'

/** Slots of one meter, direction and day in which the DSO's figure is another than ours, mWh. */
export type Difference = {
  meter: number
  direction: Direction
  day: LocalDay
  dso: number
  ours: number
  /** sum of what differs, whichever way: a kWh too much at noon does not make up for one too little at night */
  off: number
  /**
   * which quarter-hours of the day, from 0, and what each says, mWh. Columns, because a bad month has hundreds of thousands and
   * they go from a thread to the server
   */
  slots: { slot: Uint8Array; dso: Float64Array; ours: Float64Array }
}

export type CheckedDay = {
  /** quarter-hours of meters that could be compared, and that could not because something was not read */
  checked: number
  unread: number
  differences: Difference[]
}

/** Why a day could not be checked at all. */
export type Unchecked = 'no-key' | 'not-settled'

/**
 * Compares what the DSO settled on a day with what the key in force makes of it, slot by slot. A slot in which a meter that is
 * waited for has no value is left out for everybody, since what it consumed or injected changes what the others receive.
 * `expected` says of each meter on which days each direction is waited for (readings/expected-days.ts).
 */
export function checkDay(
  plan: SharingPlan,
  day: LocalDay,
  read: readonly MeterDay[],
  expected: readonly { [direction in Direction]: readonly Period[] }[],
): CheckedDay | Unchecked {
  const key = plan.keys.find((period) => contains(period, day))
  if (!key) return 'no-key'
  const present = plan.meters.map(({ days }) => isWithin(day, days))
  const takesPart = plan.meters.map((meter) => isWithin(day, meter.takesPart))
  const settled = (one: DayOf | null) => one?.shared?.some((value) => !Number.isNaN(value)) ?? false
  if (!read.some((one, m) => takesPart[m] && (settled(one.offtake) || settled(one.injection))))
    return 'not-settled'
  const ours = planned(plan, key, day, read)
  // Who is on hold or waits for the DSO shares nothing: what the DSO gave to it all the same is a difference.
  for (const [m, one] of read.entries())
    if (takesPart[m] && !present[m]) {
      if (settled(one.offtake)) ours.shared[m] = new Float64Array(ours.surplus.length)
      if (settled(one.injection)) ours.given[m] = new Float64Array(ours.surplus.length)
    }
  const isRead = Uint8Array.from(ours.surplus, () => 1)
  for (const [m, one] of read.entries())
    for (const direction of directions)
      if (present[m] && isWithin(day, expected[m]![direction])) crossOut(isRead, one[direction])
  return compare(day, ours, read, isRead)
}

const directions = ['offtake', 'injection'] as const

function crossOut(isRead: Uint8Array, one: DayOf | null) {
  for (let slot = 0; slot < isRead.length; slot++)
    if (!one || Number.isNaN(one.gross[slot]!)) isRead[slot] = 0
}

function compare(day: LocalDay, ours: SharedDay, read: readonly MeterDay[], isRead: Uint8Array): CheckedDay {
  const answer: CheckedDay = { checked: 0, unread: 0, differences: [] }
  const length = isRead.length
  const all = { slot: new Uint8Array(length), dso: new Float64Array(length), ours: new Float64Array(length) }
  for (const [meter, one] of read.entries())
    for (const direction of directions) {
      const mine = (direction === 'offtake' ? ours.shared : ours.given)[meter]
      const theirs = one[direction]?.shared
      if (!mine || !theirs) continue
      const sums = { dso: 0, ours: 0, off: 0 }
      let count = 0
      for (let slot = 0; slot < length; slot++) {
        const [dso, computed] = [theirs[slot]!, mine[slot]!]
        if (Number.isNaN(dso) || Number.isNaN(computed)) continue
        if (!isRead[slot]) {
          answer.unread++
          continue
        }
        answer.checked++
        if (!differs(dso, computed)) continue
        sums.dso += dso
        sums.ours += computed
        sums.off += Math.abs(dso - computed)
        all.slot[count] = slot
        all.dso[count] = dso
        all.ours[count++] = computed
      }
      if (count === 0) continue
      const slots = {
        slot: all.slot.slice(0, count),
        dso: all.dso.slice(0, count),
        ours: all.ours.slice(0, count),
      }
      answer.differences.push({ meter, direction, day, ...sums, slots })
    }
  return answer
}
