import { getPosition } from 'suncalc'
import type { Coordinates } from '../../places/places.ts'
import { type LocalDay, quarterHourMs, slotsOf, startOfDay } from '../../time/local-day.ts'
import type { productionChains } from '../meter.codes.ts'
import { clockQuarter, dayOfYear } from './load-shape.ts'

export type ProductionChain = Exclude<(typeof productionChains)[number], 'none'>

/**
 * kWh produced per kVA and year. Photovoltaic: Belgian practice (950). Wind: small and medium turbines on land. Hydro:
 * run of river. Biomass and biogas: base load with maintenance. CHP: follows the heat. Other: half of the time.
 */
export const yearlyYield: Record<ProductionChain, number> = {
  photovoltaic: 950,
  wind: 2000,
  hydro: 3500,
  'solid-biomass': 6500,
  biogas: 7000,
  'fossil-chp': 4500,
  other: 4380,
}

/**
 * Relative weight of each slot of the day. Photovoltaic follows the sun's altitude over the place, with the exponent
 * that makes a June of Belgium give about six times its December; average weather, no roof's own slope or shade.
 * The others are plain curves over the year and the day: a shape to simulate with, not a forecast.
 */
export function productionWeights(chain: ProductionChain, place: Coordinates, day: LocalDay): Float64Array {
  const slots = slotsOf(day)
  if (chain === 'photovoltaic') {
    const middle = startOfDay(day) + quarterHourMs / 2
    return Float64Array.from({ length: slots }, (_, slot) => sunWeight(middle + slot * quarterHourMs, place))
  }
  const season = Math.cos((2 * Math.PI * (dayOfYear(day) - 15)) / 365.25)
  const weight = shapes[chain]
  return Float64Array.from({ length: slots }, (_, slot) =>
    weight(season, clockQuarter(slot, slots) / 4, dayOfYear(day)),
  )
}

function sunWeight(epochMs: number, { lat, lng }: Coordinates): number {
  const { altitude } = getPosition(new Date(epochMs), lat, lng)
  return altitude > 0 ? Math.sin((altitude * Math.PI) / 180) ** sunExponent : 0
}

const sunExponent = 1.15

/** `season` is 1 in mid-January and −1 in mid-July; `hour` is of the local clock, with its quarters. */
type Shape = (season: number, hour: number, dayOfYear: number) => number

const shapes: Record<Exclude<ProductionChain, 'photovoltaic'>, Shape> = {
  // Fronts pass every few days; a little more wind in winter and in the afternoon.
  wind: (season, hour, day) =>
    (1 + 0.35 * season) *
    (1 + 0.6 * Math.sin(day * 1.31) * Math.sin(day * 0.37 + 1)) *
    (1 + 0.12 * Math.cos(((hour - 15) * Math.PI) / 12)),
  hydro: (season) => 1 + 0.45 * season,
  'solid-biomass': () => 1,
  biogas: () => 1,
  'fossil-chp': (season, hour) => (1 + 0.7 * season) * (hour >= 6 && hour < 22 ? 1 : 0.45),
  other: () => 1,
}
