import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { injectionStatuses } from '../meters/meter.codes.ts'
import { addDays, eachDay } from '../time/local-day.ts'
import { contains } from '../time/period.ts'
import { type ActiveDays, expectedDays, expectedReadings, type MeterDays } from './expected-days.ts'

const today = '2026-06-15'
const of = (from: string, until: string | null, injectionStatus: ActiveDays['injectionStatus'] = 'none') => ({
  ...{ from, until, injectionStatus },
})
const meter: MeterDays = {
  active: [of('2026-01-10', '2026-02-01'), of('2026-02-01', '2026-04-01'), of('2026-05-01', null)],
  held: [
    { from: '2026-01-01', until: '2026-03-01', memberId: 'marie' },
    { from: '2026-05-20', until: null, memberId: 'luc' },
  ],
  takingPart: [
    { from: '2026-02-15', until: '2026-03-10', operationId: 'quarter' },
    { from: '2026-06-01', until: null, operationId: 'street' },
  ],
}

describe('the days on which readings of a meter are expected', () => {
  it('of the community are those on which it was active and somebody’s, or took part', () => {
    expect(expectedDays(meter, {}, today)).toEqual([
      { from: '2026-01-10', until: '2026-03-10' },
      { from: '2026-05-20', until: today },
    ])
  })

  it('of an operation are those on which it took part in that one, and was active', () => {
    expect(expectedDays(meter, { operationId: 'quarter' }, today)).toEqual([
      { from: '2026-02-15', until: '2026-03-10' },
    ])
    expect(expectedDays(meter, { operationId: 'street' }, today)).toEqual([
      { from: '2026-06-01', until: today },
    ])
    expect(expectedDays(meter, { operationId: 'another' }, today)).toEqual([])
  })

  it('of a member are those on which it was its own, and active', () => {
    expect(expectedDays(meter, { memberId: 'marie' }, today)).toEqual([
      { from: '2026-01-10', until: '2026-03-01' },
    ])
    expect(expectedDays(meter, { memberId: 'luc' }, today)).toEqual([{ from: '2026-05-20', until: today }])
  })

  it('never include today, which is not over, nor days to come', () => {
    expect(expectedDays(meter, {}, '2026-05-21').at(-1)).toEqual({ from: '2026-05-20', until: '2026-05-21' })
    expect(expectedDays(meter, {}, '2026-05-20')).toEqual([{ from: '2026-01-10', until: '2026-03-10' }])
  })
})

describe('a direction of a meter', () => {
  const year = [{ from: '2026-01-01', until: '2027-01-01' }]
  const days = (from: string, until: string) => [{ from, until }]
  const never = { offtake: null, injection: null }
  const offtake = { offtake: '2026-01-01', injection: null }

  it('is expected when the configuration says so, though it was never read', () => {
    const roof = [of('2026-01-01', null, 'self-producer-owner')]
    expect(expectedReadings(year, roof, never)).toEqual({ offtake: year, injection: year })
    expect(expectedReadings(year, roof, offtake)).toEqual({ offtake: year, injection: year })
  })

  it('that the meter does not have is not: injection of a consumer, offtake of pure injection', () => {
    const consumer = [of('2026-01-01', null)]
    const field = [of('2026-01-01', null, 'pure-injection-owner')]
    expect(expectedReadings(year, consumer, offtake)).toEqual({ offtake: year, injection: [] })
    expect(expectedReadings(year, field, never)).toEqual({ offtake: [], injection: year })
  })

  it('that came later is not asked for before it came, one that ended not afterwards', () => {
    const built = [
      of('2026-01-01', '2026-04-01'),
      of('2026-04-01', '2026-09-01', 'self-producer-owner'),
      of('2026-09-01', null),
    ]
    for (const injection of [null, '2026-04-01', '2026-05-01'])
      expect(expectedReadings(year, built, { ...offtake, injection }).injection).toEqual(
        days('2026-04-01', '2026-09-01'),
      )
  })

  it('that no configuration tells of is expected from the day on which it was first read', () => {
    const untold = [of('2026-01-01', '2026-06-01'), of('2026-06-01', null)]
    const injection = '2026-05-10'
    expect(expectedReadings(year, untold, { ...offtake, injection }).injection).toEqual(
      days(injection, '2027-01-01'),
    )
    const toldLate = [of('2026-01-01', '2026-06-01'), of('2026-06-01', null, 'self-producer-owner')]
    expect(expectedReadings(year, toldLate, { ...offtake, injection }).injection).toEqual(
      days(injection, '2027-01-01'),
    )
  })

  const from = '2026-01-01'
  const until = '2026-03-01'
  const anyDay = fc.nat(58).map((n) => addDays(from, n))
  const anyLife = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.boolean(), fc.constantFrom(...injectionStatuses)), {
      minLength: 1,
      maxLength: 6,
    })
    .map((parts) => {
      let start = from
      return parts.flatMap(([length, isActive, status]) => {
        const period = of(start, addDays(start, length), status)
        start = period.until!
        return isActive ? period : []
      })
    })
  const anyFirst = fc.record({
    offtake: fc.option(anyDay, { nil: null }),
    injection: fc.option(anyDay, { nil: null }),
  })
  const isIn = (day: string, periods: { from: string; until: string | null }[]) =>
    periods.some((period) => contains(period, day))

  it('is expected on no other days than the meter, and on each of those one of both is', () => {
    fc.assert(
      fc.property(anyLife, anyFirst, (active, first) => {
        const expected = expectedDays(
          { active, held: [{ from, until: null, memberId: 'marie' }], takingPart: [] },
          {},
          until,
        )
        const found = expectedReadings(expected, active, first)
        for (const day of eachDay(from, until))
          expect(isIn(day, found.offtake) || isIn(day, found.injection)).toBe(isIn(day, expected))
      }),
    )
  })

  it('is expected on each day of which its configuration tells, and before all of them only once it was read', () => {
    fc.assert(
      fc.property(anyLife, anyFirst, (active, first) => {
        const { injection } = expectedReadings(active, active, first)
        const told = active.filter(({ injectionStatus }) => injectionStatus !== 'none')
        for (const day of eachDay(from, until).filter((one) => isIn(one, active))) {
          const isAhead = told.every((period) => day < period.from)
          const wasRead = first.injection !== null && first.injection <= day
          expect(isIn(day, injection)).toBe(isIn(day, told) || (isAhead && wasRead))
        }
      }),
    )
  })
})
