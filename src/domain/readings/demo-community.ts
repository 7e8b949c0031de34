import { coordinatesOf } from '../places/places.ts'
import { eachDay, type LocalDay } from '../time/local-day.ts'
import { contains } from '../time/period.ts'
import { scratchFor, shareOut } from '../units/largest-remainder.ts'
import type { DemoCommunity, DemoMeter } from './demo/demo.ts'
import { type Fate, fateOf } from './demo/gaps.ts'
import { marolles } from './demo/marolles.ts'
import { type RawDay, rawDays, skyOf } from './demo/raw-day.ts'
import { valDOurthe } from './demo/val-d-ourthe.ts'
import { qualityCode } from './packed-day.ts'

export type { DemoCommunity } from './demo/demo.ts'

/**
 * The two demo communities as they are on the day they are loaded. To add readings later, pass the day of the first
 * loading again: the histories of meters hang on it, and with them what was shared.
 */
export const demoCommunities = (loadedOn: LocalDay, seed = 20_260_101): [DemoCommunity, DemoCommunity] => [
  valDOurthe(loadedOn, seed),
  marolles(loadedOn, seed + 1),
]

export type DemoReadingDay = {
  meterKey: string
  /** offtake, injection */
  direction: 'o' | 'i'
  day: LocalDay
  /** whole mWh per slot, always multiples of 1000 as DSOs deliver whole Wh; NaN: missing */
  gross: Float64Array
  /** null: the meter took part in no operation on that day */
  shared: Float64Array | null
  /** a code per slot (packed-day.ts), or null when all that is present was measured */
  quality: Uint8Array | null
}

type Received = { meter: DemoMeter; raw: RawDay; fate: Fate }

/**
 * The readings of the days `[from, until)`, day by day. A day answers the same whatever period it is asked in. Shared
 * energy is settled pro rata, per operation and quarter-hour, exactly: what is shared out is what is shared in. What
 * did not arrive takes no part.
 */
export function* demoReadings(
  community: DemoCommunity,
  from: LocalDay,
  until: LocalDay,
): Iterable<DemoReadingDay> {
  const rawDay = rawDays(community.seed, ({ address }) => coordinatesOf(address.postalCode, address.city))
  const meters = community.meters.filter(({ hasReadings }) => hasReadings)
  for (const day of eachDay(from > community.readingsFrom ? from : community.readingsFrom, until)) {
    const sky = skyOf(community.seed, day)
    const rows: DemoReadingDay[] = []
    for (const meter of meters) {
      const raw = rawDay(meter, day, sky)
      const fate = fateOf(community.seed, meter.key, day)
      if (raw && fate.kind !== 'day-missing') rows.push(...rowsOf({ meter, raw, fate }, day))
    }
    for (const { key } of community.operations) settle(participants(community, rows, key, day))
    for (const row of rows) yield inMwh(row)
  }
}

function rowsOf({ meter, raw, fate }: Received, day: LocalDay): DemoReadingDay[] {
  const row = (direction: 'o' | 'i', measured: Float64Array, smooth: Float64Array): DemoReadingDay => {
    const estimated = fate.kind === 'estimated' || fate.kind === 'slots-estimated'
    const [first, last] = 'from' in fate ? [fate.from, fate.until] : [0, measured.length]
    const touched = (slot: number) => fate.kind !== 'as-measured' && slot >= first && slot < last
    const gross = measured.map((wh, slot) => {
      if (!touched(slot) || fate.kind === 'corrected') return wh
      return estimated ? smooth[slot]! : Number.NaN
    })
    const code = estimated ? qualityCode.estimated : fate.kind === 'corrected' ? qualityCode.corrected : null
    const quality = code && Uint8Array.from(gross, (_, slot) => (touched(slot) ? code : qualityCode.measured))
    return { meterKey: meter.key, direction, day, gross, shared: null, quality }
  }
  const offtake = row('o', raw.offtake, raw.smooth.offtake)
  if (!raw.injection) return [offtake]
  return [offtake, row('i', raw.injection, raw.smooth.injection!)]
}

function participants(
  { meters }: DemoCommunity,
  rows: DemoReadingDay[],
  operationKey: string,
  day: LocalDay,
) {
  const taking = new Set(
    meters
      .filter(({ participations }) =>
        participations.some((period) => period.operationKey === operationKey && contains(period, day)),
      )
      .map(({ key }) => key),
  )
  return rows.filter(({ meterKey }) => taking.has(meterKey))
}

/** Writes `shared` into the rows of one operation's day, whole Wh. */
function settle(rows: DemoReadingDay[]) {
  for (const row of rows) row.shared = new Float64Array(row.gross.length)
  const taken = rows.filter(({ direction }) => direction === 'o')
  const given = rows.filter(({ direction }) => direction === 'i')
  const slots = rows[0]?.gross.length ?? 0
  const again = ({ length }: DemoReadingDay[]) => [new Float64Array(length), scratchFor(length)] as const
  const [takenAgain, givenAgain] = [again(taken), again(given)]
  for (let slot = 0; slot < slots; slot++) {
    const of = (side: DemoReadingDay[]) =>
      side.map(({ gross }) => (Number.isNaN(gross[slot]!) ? 0 : gross[slot]!))
    const [offtake, injection] = [of(taken), of(given)]
    const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
    const shared = Math.min(sum(offtake), sum(injection))
    write(taken, slot, shareOut(shared, offtake, ...takenAgain))
    write(given, slot, shareOut(shared, injection, ...givenAgain))
  }
}

function write(rows: DemoReadingDay[], slot: number, parts: Float64Array) {
  for (const [i, { gross, shared }] of rows.entries())
    shared![slot] = Number.isNaN(gross[slot]!) ? Number.NaN : parts[i]!
}

const inMwh = (row: DemoReadingDay): DemoReadingDay => ({
  ...row,
  gross: row.gross.map((wh) => wh * 1000),
  shared: row.shared?.map((wh) => wh * 1000) ?? null,
})
