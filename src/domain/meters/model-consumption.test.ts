import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eachDay, slotsOf, weekday } from '../time/local-day.ts'
import { connectionKva } from './doubts.ts'
import { clientTypes, injectionStatuses, productionChains, rates } from './meter.codes.ts'
import { clockQuarter, isNight } from './model/load-shape.ts'
import { yearlyYield } from './model/production-shape.ts'
import { type Characteristics, defaultAnnualKwh, modelDay, modelOf } from './model-consumption.ts'

const liege = { lat: 50.645, lng: 5.573 }
const home: Characteristics = {
  phases: 'single',
  clientType: 'residential',
  rate: 'single',
  samplingPowerKva: 9.2,
  amperageA: 40,
  productionChain: 'none',
  generatingCapacityKva: 0,
  injectionStatus: 'none',
}
const roof = {
  productionChain: 'photovoltaic',
  generatingCapacityKva: 5,
  injectionStatus: 'self-producer-owner',
} as const
const days = (year: number) => eachDay(`${year}-01-01`, `${year + 1}-01-01`)
const sum = (values: Iterable<number>) => {
  let total = 0
  for (const value of values) total += value
  return total
}

/** kWh of a year of one column. */
function yearKwh(
  meter: Characteristics,
  column: 'consumption' | 'production' | 'offtake' | 'injection',
  year = 2026,
) {
  const model = modelOf(meter, liege)
  return days(year).reduce((total, day) => total + sum(model.day(day)[column] ?? []), 0) / 1e6
}

const within = (actual: number, asked: number) => expect(Math.abs(actual / asked - 1)).toBeLessThan(0.01)

describe('the modelled consumption of a year', () => {
  const usagesAndRates = clientTypes.flatMap((clientType) => rates.map((rate) => [clientType, rate] as const))

  it.each(usagesAndRates)('%s at the %s rate is what was asked for, within 1 %%', (clientType, rate) => {
    const meter = { ...home, clientType, rate, samplingPowerKva: 1000, amperageA: 0 }
    within(yearKwh(meter, 'consumption'), defaultAnnualKwh(clientType))
    within(yearKwh({ ...meter, annualKwh: 4321 }, 'consumption', 2024), 4321)
  })

  it('is what was asked for with whatever production stands behind the meter', () => {
    for (const productionChain of productionChains)
      within(yearKwh({ ...home, ...roof, productionChain }, 'consumption'), 3500)
  })

  it('is met at other hours when a peak is above the power', () => {
    const meter = { ...home, clientType: 'professional', samplingPowerKva: 2.2 } as const
    within(yearKwh(meter, 'consumption'), 15_000)
    const model = modelOf(meter, liege)
    const highest = Math.max(...days(2026).map((day) => Math.max(...model.day(day).consumption)))
    expect(highest).toBe(550_000)
  })

  it('is less only when the full power all year round does not reach it', () => {
    within(yearKwh({ ...home, clientType: 'industrial', samplingPowerKva: 5 }, 'consumption'), 5 * 8760)
    expect(yearKwh({ ...home, samplingPowerKva: 0 }, 'consumption')).toBe(0)
  })

  it('never exceeds the withdrawal power, nor what amperage and phases carry', () => {
    const powers = fc.record({
      samplingPowerKva: fc.double({ min: 0, max: 30, noNaN: true }),
      amperageA: fc.integer({ min: 1, max: 63 }),
      phases: fc.constantFrom('single', 'three'),
      clientType: fc.constantFrom(...clientTypes),
      rate: fc.constantFrom(...rates),
    })
    fc.assert(
      fc.property(powers, (power) => {
        const highest = Math.max(...modelDay({ ...home, ...power }, liege, '2026-01-15').consumption)
        expect(highest).toBeLessThanOrEqual(power.samplingPowerKva * 250_000)
        expect(highest).toBeLessThanOrEqual(connectionKva(power.phases, power.amperageA) * 250_000)
      }),
      { numRuns: 20 },
    )
  })
})

describe('the modelled consumption of a day', () => {
  it('has 92, 96 or 100 slots of whole mWh', () => {
    const model = modelOf({ ...home, ...roof }, liege)
    for (const day of ['2026-03-29', '2026-10-25', '2026-12-31', '2026-01-01', '2024-02-29'])
      for (const column of Object.values(model.day(day))) {
        expect(column).toHaveLength(slotsOf(day))
        for (const mwh of column!) expect(Number.isInteger(mwh) && mwh >= 0).toBe(true)
      }
  })

  it('keeps to the clock when it changes: breakfast is at breakfast time', () => {
    const at = (day: string, slot: number) =>
      modelDay({ ...home, clientType: 'industrial' }, liege, day).consumption[slot]!
    expect(at('2026-03-29', 8) / at('2026-03-22', 12)).toBeCloseTo(1, 1)
    expect(clockQuarter(8, 92)).toBe(12)
    expect(clockQuarter(12, 100)).toBe(8)
    expect(clockQuarter(99, 100)).toBe(95)
    expect(clockQuarter(91, 92)).toBe(95)
  })

  it('is the same each time it is asked', () => {
    const meter = { ...home, ...roof }
    expect(modelDay(meter, liege, '2026-05-17')).toEqual(modelOf(meter, liege).day('2026-05-17'))
  })

  it('of a holiday is like a Sunday', () => {
    const shop = modelOf({ ...home, clientType: 'professional' }, liege)
    const used = (day: string) => sum(shop.day(day).consumption)
    expect(used('2026-07-21')).toBeLessThan(used('2026-07-22') / 2)
    expect(used('2026-05-14')).toBeLessThan(used('2026-05-13') / 2)
  })
})

describe('the rate', () => {
  const cheapPart = (rate: 'single' | 'dual') => {
    const model = modelOf({ ...home, rate }, liege)
    let cheap = 0
    for (const day of days(2026))
      for (const [slot, mwh] of model.day(day).consumption.entries())
        if (weekday(day) > 5 || isNight(clockQuarter(slot, slotsOf(day)))) cheap += mwh
    return cheap / 3.5e9
  }

  it('dual moves load to the night and the weekend', () =>
    expect(cheapPart('dual')).toBeGreaterThan(cheapPart('single') + 0.05))

  it('exclusive night puts all of it between 22:00 and 07:00, also when the clock changes', () => {
    const model = modelOf({ ...home, rate: 'exclusive-night' }, liege)
    for (const day of ['2026-01-15', '2026-03-29', '2026-10-25', '2026-07-04']) {
      const { consumption } = model.day(day)
      for (const [slot, mwh] of consumption.entries())
        expect(mwh > 0).toBe(isNight(clockQuarter(slot, consumption.length)))
    }
  })
})

describe('the modelled production', () => {
  it.each(Object.entries(yearlyYield))(
    'of %s is %d kWh per kVA and year, within 1 %%',
    (productionChain, perKva) => {
      const meter = { ...home, ...roof, productionChain: productionChain as keyof typeof yearlyYield }
      within(yearKwh(meter, 'production'), 5 * perKva)
    },
  )

  it('never exceeds the generating capacity', () => {
    for (const productionChain of productionChains.slice(1)) {
      const model = modelOf({ ...home, ...roof, productionChain }, liege)
      for (const day of days(2026))
        expect(Math.max(...model.day(day).production!)).toBeLessThanOrEqual(1_250_000)
    }
  })

  it('of the sun is about six times as much in June and July as in December and January', () => {
    const model = modelOf({ ...home, ...roof }, liege)
    const month = (wanted: string) =>
      sum(
        days(2026)
          .filter((day) => day.slice(5, 7) === wanted)
          .map((day) => sum(model.day(day).production!)),
      )
    const ratio = (month('06') + month('07')) / (month('12') + month('01'))
    expect(ratio).toBeGreaterThan(5.5)
    expect(ratio).toBeLessThan(6.5)
  })

  it('of the sun is nothing at night and most around half past one in summer', () => {
    const { production } = modelDay({ ...home, ...roof }, liege, '2026-06-21')
    expect(production!.slice(0, 16).every((mwh) => mwh === 0)).toBe(true)
    const highest = production!.indexOf(Math.max(...production!))
    expect(highest).toBeGreaterThanOrEqual(53)
    expect(highest).toBeLessThanOrEqual(56)
  })

  it('does not exist where nothing is produced', () =>
    expect(modelDay(home, liege, '2026-06-21')).toMatchObject({ production: null, injection: null }))
})

describe('what the meter registers', () => {
  const statuses = injectionStatuses.filter((status) => status.startsWith('self-producer'))

  it.each(statuses)('for a %s is what is left on either side within the quarter-hour', (injectionStatus) => {
    const { offtake, injection, consumption, production } = modelDay(
      { ...home, ...roof, injectionStatus },
      liege,
      '2026-04-11',
    )
    for (const slot of offtake.keys()) {
      expect(offtake[slot]! - injection![slot]!).toBe(consumption[slot]! - production![slot]!)
      expect(Math.min(offtake[slot]!, injection![slot]!)).toBe(0)
    }
  })

  it('for a pure injection is all that is produced, and no offtake unless it was said', () => {
    const meter = { ...home, ...roof, injectionStatus: 'pure-injection-owner' } as const
    within(yearKwh(meter, 'injection'), 4750)
    expect(yearKwh(meter, 'offtake')).toBe(0)
    within(yearKwh({ ...meter, annualKwh: 30 }, 'offtake'), 30)
  })

  it('without a right to inject is offtake only', () => {
    const day = modelDay({ ...home, ...roof, injectionStatus: 'none' }, liege, '2026-06-21')
    expect(day.injection).toBeNull()
    expect(sum(day.offtake)).toBeLessThan(sum(day.consumption))
  })
})
