import { isWithin } from '../meters/own-days.ts'
import { eachDay, type LocalDay } from '../time/local-day.ts'
import { contains, type Period } from '../time/period.ts'
import { type MeterDay, type SharedDay, type SharingKey, type SharingMeter, shareDay } from './share-day.ts'
import { type DatedRules, rulesOn } from './sharing-rules.ts'

/** A key with the days on which it is in force. */
export type KeyInForce = SharingKey & Period

/** Everything of an operation that a calculation needs to know; meters in the order of their EANs. */
export type SharingPlan = {
  meters: readonly SharingMeter[]
  keys: readonly KeyInForce[]
  /** in order of their days */
  rules: readonly DatedRules[]
}

/** Where a figure of a meter and day comes from. */
export const sourceCode = { none: 0, dso: 1, computed: 2, absent: 3 } as const

/** Of one direction, meters in rows of days: mWh, NaN where nothing is known; `source` says where `shared` is from. */
export type DirectionSums = { gross: Float64Array; shared: Float64Array; source: Uint8Array }
export type SharingSums = { days: LocalDay[]; offtake: DirectionSums; injection: DirectionSums }

export function emptySums(
  { meters }: SharingPlan,
  { from, until }: { from: LocalDay; until: LocalDay },
): SharingSums {
  const days = eachDay(from, until)
  const size = meters.length * days.length
  const nothing = () => new Float64Array(size).fill(Number.NaN)
  const direction = (): DirectionSums => ({
    gross: nothing(),
    shared: nothing(),
    source: new Uint8Array(size).fill(sourceCode.absent),
  })
  return { days, offtake: direction(), injection: direction() }
}

/**
 * Adds a day to the sums. Of each meter what the DSO settled, where it settled anything of that day; otherwise what the key in
 * force makes of it; nothing where there is neither. Who is on hold or waits for the DSO takes no part, unless the DSO settled
 * something of it.
 */
export function addDay(plan: SharingPlan, sums: SharingSums, at: number, read: readonly MeterDay[]) {
  const day = sums.days[at]!
  const key = plan.keys.find((period) => contains(period, day))
  const present = plan.meters.map(({ days }) => isWithin(day, days))
  const isSettled = (['offtake', 'injection'] as const).every((direction) =>
    read.every((one, m) => !present[m] || !one[direction] || one[direction].shared !== null),
  )
  const ours = key && !isSettled ? planned(plan, key, day, read) : null
  for (const [m, one] of read.entries()) {
    const place = m * sums.days.length + at
    if (present[m]) {
      put(sums.offtake, place, one.offtake, ours?.shared[m] ?? null)
      put(sums.injection, place, one.injection, ours?.given[m] ?? null)
    } else if (isWithin(day, plan.meters[m]!.takesPart)) {
      if (one.offtake?.shared) put(sums.offtake, place, one.offtake, null)
      if (one.injection?.shared) put(sums.injection, place, one.injection, null)
    }
  }
}

/** A day of an operation by a key, and by the rules of that day. */
export const planned = (
  { meters, rules }: SharingPlan,
  key: SharingKey,
  day: LocalDay,
  read: readonly MeterDay[],
): SharedDay => shareDay({ meters, rules: rulesOn(rules, day) }, key, day, read)

function put(sums: DirectionSums, place: number, read: MeterDay['offtake'], computed: Float64Array | null) {
  const shared = read?.shared ?? computed
  sums.gross[place] = read ? sumOf(read.gross) : Number.NaN
  sums.shared[place] = read && shared ? sumOf(shared) : Number.NaN
  sums.source[place] = !read || !shared ? sourceCode.none : read.shared ? sourceCode.dso : sourceCode.computed
}

/** Of what is known; NaN when nothing is. */
export function sumOf(values: Float64Array): number {
  let [sum, isKnown] = [0, false]
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    if (Number.isNaN(value)) continue
    sum += value
    isKnown = true
  }
  return isKnown ? sum : Number.NaN
}
