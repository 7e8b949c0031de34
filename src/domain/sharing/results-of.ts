import { isWithin } from '../meters/own-days.ts'
import type { LocalDay } from '../time/local-day.ts'
import { mwhToKwh } from '../units/energy.ts'
import { bill, eurosOf, sumOfCents } from '../units/money.ts'
import type { daySources } from './operation.codes.ts'
import type { Results } from './results.schema.ts'
import type { DirectionSums, SharingPlan, SharingSums } from './results.ts'
import { sourceCode } from './results.ts'
import type { SharingMeter } from './share-day.ts'
import { pricesOn } from './sharing-rules.ts'

type Source = (typeof daySources)[number]
const letters = ['n', 'd', 'c', '-'] // of sourceCode

/**
 * The sums as they are answered, in kWh. With `own`, those members’ meters on the days on which they held them, and nothing
 * else: neither another’s figures nor what would tell them, such as the surplus of all.
 */
export function resultsOf(
  { meters, rules }: Pick<SharingPlan, 'meters' | 'rules'>,
  all: SharingSums,
  own: readonly string[] | null,
): Pick<Results, 'totals' | 'days'> & {
  participants: Omit<Results['participants'][number], 'holder'>[]
  producers: Omit<Results['producers'][number], 'holder'>[]
} {
  const sums = own ? onlyOwn(meters, all, own) : all
  const count = sums.days.length
  const onDays = sums.days.map((day) => pricesOn(rules, day))
  const prices = {
    offtake: onDays.map(({ paid }) => paid),
    injection: onDays.map(({ received }) => received),
  }
  const rows = (direction: 'offtake' | 'injection') =>
    meters.flatMap((meter, m) => {
      const row = rowOf(sums[direction], prices[direction], m * count, (m + 1) * count)
      return row.sources.some((source) => source !== sourceCode.absent) ? { meter, ...row } : []
    })
  const injecting = rows('injection').filter(({ gross }) => isKnown(gross))
  const injectors = new Set(injecting.map(({ meter }) => meter.id))
  // A meter that only ever injects consumes nothing to speak of; one of which nothing is known is shown as waiting.
  const consuming = rows('offtake').filter(({ meter, gross }) => isKnown(gross) || !injectors.has(meter.id))
  const perDay = sums.days.map((_, at) => dayOf(consuming, injecting, at))
  const totals = totalsOf(consuming, injecting)
  return {
    totals: own ? { ...totals, surplus: null } : totals,
    days: {
      day: sums.days,
      source: perDay.map(({ source }) => source),
      injection: perDay.map(({ injection }) => kWh(injection)),
      offtake: perDay.map(({ offtake }) => kWh(offtake)),
      shared: perDay.map(({ shared }) => kWh(shared)),
      surplus: perDay.map(({ surplus }) => (own ? null : kWh(surplus))),
    },
    participants: consuming.map((row) => {
      const { gross, shared, ...line } = lineOf(row)
      return {
        ...line,
        offtake: gross,
        shared,
        coverage: row.rate,
        perDay: { offtake: columnOf(row.gross), shared: columnOf(row.shared) },
      }
    }),
    producers: injecting.map((row) => {
      const { gross, shared, ...line } = lineOf(row)
      return {
        ...line,
        injection: gross,
        shared,
        rate: row.rate,
        perDay: { injection: columnOf(row.gross), shared: columnOf(row.shared) },
      }
    }),
  }
}

type Row = ReturnType<typeof rowOf> & { meter: SharingMeter }

/** Of one meter; a day counts for the rate when both figures are known. */
function rowOf(
  { gross, shared, source }: DirectionSums,
  prices: (number | null)[],
  first: number,
  after: number,
) {
  const [ofGross, ofShared] = [gross.subarray(first, after), shared.subarray(first, after)]
  let [whole, part] = [0, 0]
  const costs = bill()
  for (const [at, mwh] of ofShared.entries()) if (!Number.isNaN(mwh)) costs.add(mwh, prices[at]!)
  for (let at = 0; at < ofGross.length; at++)
    if (!Number.isNaN(ofGross[at]!) && !Number.isNaN(ofShared[at]!)) {
      whole += ofGross[at]!
      part += ofShared[at]!
    }
  return {
    gross: ofGross,
    shared: ofShared,
    sources: [...source.subarray(first, after)],
    whole,
    part,
    rate: rateOf(part, whole),
    cents: costs.cents(),
  }
}

const lineOf = ({ meter, gross, shared, whole, part, sources, cents }: Row) => ({
  meterId: meter.id,
  ean: meter.ean,
  gross: kWh(sumOf(gross)),
  shared: kWh(sumOf(shared)),
  residual: isKnown(shared) ? kWh(whole - part) : null,
  euros: eurosOf(cents),
  sources: sources.map((source) => letters[source]).join(''),
})

function dayOf(consuming: Row[], injecting: Row[], at: number) {
  const of = (rows: Row[], what: 'gross' | 'shared') => sumOf(rows.map((row) => row[what][at]!))
  const [injection, given] = [of(injecting, 'gross'), of(injecting, 'shared')]
  const sources = new Set([...consuming, ...injecting].map(({ sources }) => sources[at]!))
  const [dso, computed] = [sources.has(sourceCode.dso), sources.has(sourceCode.computed)]
  const source: Source = dso && computed ? 'mixed' : dso ? 'dso' : computed ? 'computed' : 'none'
  return {
    source,
    injection,
    offtake: of(consuming, 'gross'),
    shared: of(consuming, 'shared'),
    surplus: injection - given,
  }
}

function totalsOf(consuming: Row[], injecting: Row[]): Results['totals'] {
  const all = (rows: Row[], what: 'gross' | 'shared') => sumOf(rows.map((row) => sumOf(row[what])))
  const both = (rows: Row[], what: 'whole' | 'part') => rows.reduce((sum, row) => sum + row[what], 0)
  return {
    injection: kWh(all(injecting, 'gross')),
    offtake: kWh(all(consuming, 'gross')),
    shared: kWh(all(consuming, 'shared')),
    surplus: isKnown(injecting.map(({ shared }) => sumOf(shared)))
      ? kWh(both(injecting, 'whole') - both(injecting, 'part'))
      : null,
    selfConsumptionRate: rateOf(both(injecting, 'part'), both(injecting, 'whole')),
    selfSufficiencyRate: rateOf(both(consuming, 'part'), both(consuming, 'whole')),
    paid: eurosOf(sumOfCents(consuming.map(({ cents }) => cents))),
    received: eurosOf(sumOfCents(injecting.map(({ cents }) => cents))),
  }
}

/** The same sums with nothing in them of a day on which none of these members held the meter. */
function onlyOwn(
  meters: readonly SharingMeter[],
  { days, ...sums }: SharingSums,
  own: readonly string[],
): SharingSums {
  const isOwn = meters.map(({ held }) => {
    const periods = held.filter(({ memberId }) => own.includes(memberId))
    return days.map((day) => isWithin(day, periods))
  })
  const masked = ({ gross, shared, source }: DirectionSums): DirectionSums => {
    const keeps = (place: number) => isOwn[Math.floor(place / days.length)]![place % days.length]
    return {
      gross: gross.map((value, place) => (keeps(place) ? value : Number.NaN)),
      shared: shared.map((value, place) => (keeps(place) ? value : Number.NaN)),
      source: source.map((code, place) => (keeps(place) ? code : sourceCode.absent)),
    }
  }
  return { days, offtake: masked(sums.offtake), injection: masked(sums.injection) }
}

/** Who held it last on the days asked, of these members or of all; undefined: nobody. */
export function lastHolder(
  { held }: SharingMeter,
  { from, until }: { from: LocalDay; until: LocalDay },
  own: readonly string[] | null,
): string | undefined {
  const known = held.filter(
    (one) =>
      one.from < until && (one.until === null || one.until > from) && (!own || own.includes(one.memberId)),
  )
  return known.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0]?.memberId
}

function sumOf(values: ArrayLike<number>): number {
  let [sum, known] = [0, false]
  for (let i = 0; i < values.length; i++)
    if (!Number.isNaN(values[i]!)) {
      sum += values[i]!
      known = true
    }
  return known ? sum : Number.NaN
}

const isKnown = (values: ArrayLike<number>) => !Number.isNaN(sumOf(values))
const kWh = (mwh: number) => (Number.isNaN(mwh) ? null : mwhToKwh(mwh))
const columnOf = (values: Float64Array) => Array.from(values, kWh)
const rateOf = (part: number, whole: number) => (whole > 0 ? part / whole : null)
