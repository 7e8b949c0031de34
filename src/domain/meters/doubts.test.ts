import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localitiesOf } from '../places/places.ts'
import { addDays } from '../time/local-day.ts'
import {
  connectionKva,
  type Doubtable,
  doubtsAbout,
  judge,
  openDoubts,
  type Standing,
  typedDoubts,
} from './doubts.ts'
import { meterDoubtCodes } from './meter.codes.ts'

const meter: Doubtable = {
  ean: '541499999000000012',
  address: { postalCode: '4000', city: 'Liège' },
  phases: 'single',
  configuration: { samplingPowerKva: 5, amperageA: 40 },
}
const doubts = (change: Partial<Doubtable>) => {
  const changed = { ...meter, ...change }
  return typedDoubts(changed, localitiesOf(changed.address.postalCode)).map(({ code }) => code)
}
const at = (postalCode: string, city: string) => doubts({ address: { postalCode, city } })
const power = (phases: 'single' | 'three', samplingPowerKva: number, amperageA: number) =>
  doubts({ phases, configuration: { samplingPowerKva, amperageA } })

describe('a meter', () => {
  it('without anything odd is not doubted', () => expect(doubts({})).toEqual([]))

  it('is doubted for its EAN, and saved all the same', () =>
    expect(doubts({ ean: '541449123456789012' })).toEqual(['ean-check-digit']))

  it('is doubted for a power more than a fifth above what amperage and phases carry', () => {
    expect(connectionKva('single', 40)).toBeCloseTo(9.2)
    expect(connectionKva('three', 25)).toBeCloseTo(17.32)
    expect(power('single', 11.04, 40)).toEqual([])
    expect(power('single', 11.05, 40)).toEqual(['power-above-amperage'])
    expect(power('three', 20.78, 25)).toEqual([])
    expect(power('three', 20.79, 25)).toEqual(['power-above-amperage'])
  })

  it('is not doubted for its power when the amperage is not known', () =>
    expect(power('single', 100, 0)).toEqual([]))

  it('is doubted for a city that is not of its postal code, however it is written', () => {
    for (const city of ['Liège', 'liege', ' LIÈGE ', 'Rocourt']) expect(at('4000', city)).toEqual([])
    expect(at('4000', 'Namur')).toEqual(['city-not-of-postal-code'])
    expect(at('4020', 'Jupille sur Meuse')).toEqual([])
  })

  it('may be in Brussels in either language', () => {
    for (const city of ['Bruxelles', 'Brussel']) expect(at('1000', city)).toEqual([])
    for (const city of ['Laeken', 'Laken', 'Brussel']) expect(at('1020', city)).toEqual([])
  })

  it('is not doubted for the city of a postal code that nobody knows', () =>
    expect(at('9999', 'Ville')).toEqual([]))
})

const member = { id: 'm' }
const standing: Standing = {
  ...meter,
  status: 'active',
  statusSince: '2026-01-01',
  configuration: { ...meter.configuration, from: '2026-01-01', endReason: '' },
  holder: member,
  holders: [{ from: '2026-01-01', until: null }],
  operation: null,
  dataUntil: '2026-06-14',
}
const today = '2026-06-15'
const open = (change: Partial<Standing>, staleAfterDays = 45, day = today) =>
  openDoubts(judge(doubtsAbout({ ...standing, ...change }, localitiesOf('4000')), []), day, staleAfterDays)

describe('a meter as it stands today', () => {
  it('without anything odd is not doubted', () => expect(open({})).toEqual([]))

  it('is doubted without a holder while it counts or is going to, and not once it is over', () => {
    expect(open({ holder: null })).toEqual(['no-holder'])
    expect(open({ holder: null, status: 'planned', statusSince: '2026-09-01' })).toEqual(['no-holder'])
    const over = { ...standing.configuration, endReason: 'Demolished' }
    expect(
      open({ holder: null, status: 'inactive', statusSince: '2026-06-15', configuration: over }),
    ).toEqual([])
  })

  describe('on which nothing holds although something has', () => {
    const ended = (change: Partial<Standing>, endReason = 'Demolished') =>
      open({
        status: 'inactive',
        statusSince: '2026-05-01',
        dataUntil: '2026-04-30',
        configuration: { ...standing.configuration, endReason },
        ...change,
      })

    it('is not doubted when somebody said why and nothing says otherwise', () =>
      expect(ended({})).toEqual([]))

    it('is doubted when nobody said why', () => {
      expect(ended({}, '')).toEqual(['no-configuration-today'])
      expect(ended({}, '  ')).toEqual(['no-configuration-today'])
    })

    it('is doubted when it takes part in an operation, is still read, or is to go on later', () => {
      expect(ended({ operation: { id: 'o' } })).toEqual(['no-configuration-today'])
      expect(ended({ dataUntil: '2026-05-01' })).toEqual(['no-configuration-today'])
      const next = { ...standing.configuration, from: '2026-07-01', endReason: '' }
      expect(ended({ configuration: next })).toEqual(['no-configuration-today'])
    })
  })

  describe('that is silent', () => {
    it('is doubted from the day on which so many whole days have gone by without a reading', () => {
      expect(open({ dataUntil: '2026-05-01' })).toEqual([]) // the 2nd of May to the 14th of June are 44 days
      expect(open({ dataUntil: '2026-04-30' })).toEqual(['no-readings'])
      expect(open({ dataUntil: '2026-06-13' }, 1)).toEqual(['no-readings'])
      expect(open({ dataUntil: '2026-06-14' }, 1)).toEqual([])
    })

    it('is doubted without any reading only once it has been active that long', () => {
      expect(open({ dataUntil: null, statusSince: '2026-05-02' })).toEqual([])
      expect(open({ dataUntil: null, statusSince: '2026-05-01' })).toEqual(['no-readings'])
    })

    it('and active again is given the time anew', () =>
      expect(open({ dataUntil: '2025-12-31', statusSince: '2026-06-01' })).toEqual([]))

    it('is not doubted while it is not active', () => {
      const over = { ...standing.configuration, endReason: 'Demolished' }
      expect(
        open({ status: 'inactive', statusSince: '2026-02-01', dataUntil: '2026-01-31', configuration: over }),
      ).toEqual([])
      expect(open({ status: 'planned', statusSince: '2026-07-01', dataUntil: null })).toEqual([])
    })
  })

  it('is doubted in the order of the worklist, the most urgent first', () =>
    expect(
      open({
        ean: '123456789012345678',
        holder: null,
        dataUntil: null,
        address: { postalCode: '4000', city: 'Namur' },
        configuration: { ...standing.configuration, samplingPowerKva: 100 },
      }),
    ).toEqual([...meterDoubtCodes].filter((code) => code !== 'no-configuration-today')))
})

describe('what somebody found right', () => {
  const all = (change: Partial<Standing>) => doubtsAbout({ ...standing, ...change }, localitiesOf('4000'))
  const right = (change: Partial<Standing>) => all(change).map(({ code, about }) => ({ doubt: code, about }))
  const odd: Partial<Standing>[] = [
    { ean: '541449123456789012' },
    { ean: '123456789012345675' },
    { address: { postalCode: '4000', city: 'Namur' } },
    { configuration: { ...standing.configuration, samplingPowerKva: 100 } },
    { holder: null },
    { status: 'inactive', statusSince: '2026-05-01', dataUntil: '2026-04-30' },
    { dataUntil: '2026-01-31' },
  ]

  it('is no doubt any more, and stands among what was found right', () => {
    for (const change of odd) {
      const judged = judge(all(change), right(change))
      expect(openDoubts(judged, today, 45)).toEqual([])
      expect(judged.dismissed.length).toBeGreaterThan(0)
    }
  })

  it('is doubtful again once the values are others, and only then', () => {
    const others: Partial<Standing>[] = [
      { ean: '541449123456789013' },
      { ean: '123456789012345682' },
      { address: { postalCode: '4000', city: 'Dinant' } },
      { configuration: { ...standing.configuration, samplingPowerKva: 101 } },
      { holder: null, holders: [{ from: '2026-01-01', until: '2026-05-01' }] },
      { status: 'inactive', statusSince: '2026-05-01', dataUntil: '2026-04-30', operation: { id: 'o' } },
      { dataUntil: '2026-02-28' },
    ]
    odd.forEach((change, i) => {
      const before = right(change)
      expect(openDoubts(judge(all({ ...change, phases: 'three' }), before), today, 45)).toEqual(
        i === 3 ? ['power-above-amperage'] : [],
      )
      expect(openDoubts(judge(all(others[i]!), before), today, 45)).toHaveLength(1)
    })
  })
})

describe('always', () => {
  const days = fc.integer({ min: 0, max: 900 }).map((n) => addDays('2024-01-01', n))
  const meters = fc.record({
    status: fc.constantFrom('active' as const, 'inactive' as const, 'planned' as const),
    statusSince: days,
    holder: fc.constantFrom(null, member),
    operation: fc.constantFrom(null, { id: 'o' }),
    dataUntil: fc.option(days, { nil: null }),
    endReason: fc.constantFrom('', 'Moved'),
    from: days,
    samplingPowerKva: fc.integer({ min: 0, max: 30 }),
    city: fc.constantFrom('Liège', 'Namur'),
    ean: fc.constantFrom('541499999000000012', '541449123456789012', '123456789012345678'),
  })
  const standingOf = (m: typeof meters extends fc.Arbitrary<infer M> ? M : never): Standing => ({
    ...standing,
    ...m,
    address: { postalCode: '4000', city: m.city },
    configuration: {
      samplingPowerKva: m.samplingPowerKva,
      amperageA: 40,
      from: m.from,
      endReason: m.endReason,
    },
  })

  it('whatever is open is no longer so once it was found right, and nothing else changes', () =>
    fc.assert(
      fc.property(meters, days, fc.integer({ min: 1, max: 400 }), fc.nat(), (m, day, wait, pick) => {
        const found = doubtsAbout(standingOf(m), localitiesOf('4000'))
        const before = openDoubts(judge(found, []), day, wait)
        const code = before[pick % Math.max(1, before.length)]
        if (!code) return
        const { about } = found.find((doubt) => doubt.code === code)!
        const after = openDoubts(judge(found, [{ doubt: code, about }]), day, wait)
        expect(after).toEqual(before.filter((other) => other !== code))
      }),
    ))

  it('a community that waits longer doubts fewer silences, and a silence only grows', () =>
    fc.assert(
      fc.property(meters, days, fc.integer({ min: 1, max: 399 }), (m, day, wait) => {
        const judged = judge(doubtsAbout(standingOf(m), localitiesOf('4000')), [])
        const isSilent = (on: string, n: number) => openDoubts(judged, on, n).includes('no-readings')
        if (isSilent(day, wait + 1)) expect(isSilent(day, wait)).toBe(true)
        if (isSilent(day, wait)) expect(isSilent(addDays(day, 1), wait)).toBe(true)
      }),
    ))
})
