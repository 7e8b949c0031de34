import { modelOf } from '../../meters/model-consumption.ts'
import type { Coordinates } from '../../places/places.ts'
import type { LocalDay } from '../../time/local-day.ts'
import { contains } from '../../time/period.ts'
import type { DemoConfiguration, DemoMeter } from './demo.ts'
import { randomOf } from './random.ts'

/** How the sky was over the community: a factor on average weather, and how much clouds come and go. */
export type Sky = { light: number; clouds: number }

export function skyOf(seed: number, day: LocalDay): Sky {
  const random = randomOf(seed, 'sky', day)
  const kind = random()
  if (kind < 0.3) return { light: 1.5 + 0.2 * random(), clouds: 0.05 }
  if (kind < 0.65) return { light: 0.9 + 0.3 * random(), clouds: 0.6 }
  return { light: 0.2 + 0.35 * random(), clouds: 0.25 }
}

/** What a meter registered on a day, whole Wh per slot; `smooth` as a DSO would estimate it. */
export type RawDay = {
  offtake: Float64Array
  injection: Float64Array | null
  smooth: { offtake: Float64Array; injection: Float64Array | null }
}
export type RawDays = (meter: DemoMeter, day: LocalDay, sky: Sky) => RawDay | null

/** Makes raw days: the model of each meter, roughened by day and slot. Answers null on a day when the meter is not active. */
export function rawDays(seed: number, placeOf: (meter: DemoMeter) => Coordinates): RawDays {
  const models = new Map<DemoConfiguration, ReturnType<typeof modelOf>>()
  return (meter, day, sky) => {
    const configuration = meter.configurations.find((period) => contains(period, day))
    if (!configuration) return null
    let model = models.get(configuration)
    if (!model) {
      model = modelOf({ ...configuration, phases: meter.phases }, placeOf(meter))
      models.set(configuration, model)
    }
    const { consumption, production, offtake, injection } = model.day(day)
    const random = randomOf(seed, meter.key, day)
    const used = roughLoad(consumption, configuration, random)
    const smooth = { offtake: offtake.map(toWh), injection: injection?.map(toWh) ?? null }
    if (!production) return { offtake: used, injection: null, smooth }
    const made = roughSun(production, configuration, sky, random)
    if (configuration.injectionStatus.startsWith('pure-injection'))
      return { offtake: used, injection: made, smooth }
    return {
      offtake: used.map((wh, slot) => Math.max(0, wh - made[slot]!)),
      injection: made.map((wh, slot) => Math.max(0, wh - used[slot]!)),
      smooth,
    }
  }
}

const toWh = (mwh: number) => Math.round(mwh / 1000)

/** People are away, or busy; appliances run for a quarter-hour or four. */
function roughLoad(
  mwh: Float64Array,
  { clientType, rate, samplingPowerKva }: DemoConfiguration,
  random: () => number,
) {
  const home = clientType === 'residential' && rate !== 'exclusive-night'
  const ofDay = (home && random() < 0.03 ? 0.25 : 0.8 + 0.4 * random()) * (home ? 0.78 : 1)
  let drift = 1
  let running = 0
  let appliance = 0
  return mwh.map((average) => {
    drift = 0.7 * drift + 0.6 * random()
    if (home && running === 0 && random() < average / 2_400_000) {
      running = 1 + Math.floor(4 * random())
      appliance = 150 + 350 * random()
    }
    const extra = running > 0 ? appliance : 0
    if (running > 0) running--
    return Math.min(Math.round((average / 1000) * ofDay * drift + extra), Math.floor(samplingPowerKva * 250))
  })
}

function roughSun(
  mwh: Float64Array,
  { generatingCapacityKva }: DemoConfiguration,
  sky: Sky,
  random: () => number,
) {
  let cloud = 0
  return mwh.map((average) => {
    cloud = 0.6 * cloud + 0.8 * (random() - 0.5)
    const light = sky.light * Math.max(0.1, 1 + sky.clouds * cloud)
    return Math.min(Math.round((average / 1000) * light), Math.floor(generatingCapacityKva * 250))
  })
}
