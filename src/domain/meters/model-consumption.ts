import type { Coordinates } from '../places/places.ts'
import { addDays, eachDay, type LocalDay, quarterHourMs, slotsOf, startOfDay } from '../time/local-day.ts'
import { kwhToMwh } from '../units/energy.ts'
import { connectionKva } from './doubts.ts'
import type { Configuration, Meter } from './meter.schema.ts'
import { loadWeights } from './model/load-shape.ts'
import { productionWeights, yearlyYield } from './model/production-shape.ts'

/** What of a meter the model looks at. */
export type Characteristics = Pick<Meter, 'phases'> &
  Pick<
    Configuration,
    | 'clientType'
    | 'rate'
    | 'samplingPowerKva'
    | 'amperageA'
    | 'productionChain'
    | 'generatingCapacityKva'
    | 'injectionStatus'
  > & { /** kWh consumed in a year; without it the usage decides */ annualKwh?: number }

/**
 * A modelled day, whole mWh per slot. `offtake` and `injection` are what the meter would register: consumption and
 * production behind the same meter cancel out within each quarter-hour. `injection` is null where nothing may be injected.
 */
export type ModelledDay = {
  offtake: Float64Array
  injection: Float64Array | null
  consumption: Float64Array
  production: Float64Array | null
}

/** kWh that a customer of this usage consumes in a year when nothing better is known. */
export const defaultAnnualKwh = (clientType: Configuration['clientType']): number =>
  ({ residential: 3_500, professional: 15_000, industrial: 150_000 })[clientType]

/**
 * The model of one meter. The same meter, place and day always give the same values.
 * Over a year the consumption is `annualKwh` (or the usage's default) and the production the chain's yield per kVA, both
 * to far less than 1 %, except where the power does not allow it: no slot exceeds the withdrawal power, nor what amperage
 * and phases carry (an amperage of 0 is not known, a power of 0 withdraws nothing), and what is cut off a peak
 * is used at other hours; production never exceeds the generating capacity.
 * A pure-injection meter injects all it produces and consumes nothing unless `annualKwh` says so.
 */
export function modelOf(meter: Characteristics, place: Coordinates): { day(day: LocalDay): ModelledDay } {
  const years = new Map<
    string,
    { first: number; consumption: Float64Array; production: Float64Array | null }
  >()

  function yearOf(year: string) {
    let found = years.get(year)
    if (!found) {
      const days = eachDay(`${year}-01-01`, addDays(`${year}-12-31`, 1))
      found = {
        first: startOfDay(days[0]!),
        consumption: consumptionOf(meter, days),
        production: productionOf(meter, place, days),
      }
      years.set(year, found)
    }
    return found
  }

  return {
    day(day) {
      const { first, consumption, production } = yearOf(day.slice(0, 4))
      const from = (startOfDay(day) - first) / quarterHourMs
      const until = from + slotsOf(day)
      return registered(meter, consumption.slice(from, until), production?.slice(from, until) ?? null)
    },
  }
}

/** One day of the model; for more than one, keep what `modelOf` answers. */
export const modelDay = (meter: Characteristics, place: Coordinates, day: LocalDay): ModelledDay =>
  modelOf(meter, place).day(day)

function consumptionOf(meter: Characteristics, days: LocalDay[]): Float64Array {
  const pureInjection = meter.injectionStatus.startsWith('pure-injection')
  const annualKwh = meter.annualKwh ?? (pureInjection ? 0 : defaultAnnualKwh(meter.clientType))
  const carried =
    meter.amperageA > 0 ? connectionKva(meter.phases, meter.amperageA) : Number.POSITIVE_INFINITY
  const weights = joined(days.map((day) => loadWeights(meter.clientType, meter.rate, day)))
  return spread(kwhToMwh(annualKwh), weights, mwhOfQuarter(Math.min(meter.samplingPowerKva, carried)))
}

function productionOf(meter: Characteristics, place: Coordinates, days: LocalDay[]): Float64Array | null {
  const { productionChain: chain, generatingCapacityKva: capacity } = meter
  if (chain === 'none') return null
  const weights = joined(days.map((day) => productionWeights(chain, place, day)))
  return spread(kwhToMwh(yearlyYield[chain] * capacity), weights, mwhOfQuarter(capacity))
}

const mwhOfQuarter = (kva: number) => (kva === Number.POSITIVE_INFINITY ? kva : Math.floor(kva * 250_000))

function joined(days: Float64Array[]): Float64Array {
  const all = new Float64Array(days.reduce((length, day) => length + day.length, 0))
  let at = 0
  for (const day of days) {
    all.set(day, at)
    at += day.length
  }
  return all
}

/** Spreads `total` in proportion to `weights`, none above `highest`: what does not fit goes where there is room, in the same proportion. */
function spread(total: number, weights: Float64Array, highest: number): Float64Array {
  let factor = 0
  let rest = total
  // Each round the factor grows by what is still to place over the weights not yet full; a slot once full stays full.
  for (let round = 0; round < 200 && rest > total * 1e-6; round++) {
    let room = 0
    for (const weight of weights) if (weight * factor < highest) room += weight
    if (room === 0) break
    factor += rest / room
    rest = total
    for (const weight of weights) rest -= Math.min(weight * factor, highest)
  }
  return weights.map((weight) => Math.min(Math.round(weight * factor), highest))
}

function registered(
  meter: Characteristics,
  consumption: Float64Array,
  production: Float64Array | null,
): ModelledDay {
  if (!production) return { offtake: consumption, injection: null, consumption, production }
  if (meter.injectionStatus.startsWith('pure-injection'))
    return { offtake: consumption, injection: production, consumption, production }
  const offtake = consumption.map((used, slot) => Math.max(0, used - production[slot]!))
  const surplus = production.map((made, slot) => Math.max(0, made - consumption[slot]!))
  return { offtake, injection: meter.injectionStatus === 'none' ? null : surplus, consumption, production }
}
