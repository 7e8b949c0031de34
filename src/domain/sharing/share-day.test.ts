import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slotsOf } from '../time/local-day.ts'
import {
  type MeterDay,
  type SharingKey,
  type SharingMeter,
  type SharingRules,
  shareDay,
} from './share-day.ts'

const day = '2026-05-01'
const always = [{ from: '2026-01-01', until: null }]
const meter = (id: string, changes: Partial<SharingMeter> = {}): SharingMeter => ({
  ...{ id, ean: id, days: always, takesPart: always, held: [] },
  ...changes,
})
const all = (mwh: number, on = day) => new Float64Array(slotsOf(on)).fill(mwh)
const of = (mwh: number | null, on = day) => (mwh === null ? null : { gross: all(mwh, on), shared: null })
const read = (offtake: number | null, injection: number | null = null, on = day): MeterDay => ({
  ...{ offtake: of(offtake, on), injection: of(injection, on) },
})
const rules = (changes: Partial<SharingRules> = {}): SharingRules => ({
  ...{ ownInjection: 'excluded', givingBack: { by: 'injection' }, price: null, producerPrice: null },
  ...changes,
})
const proRata = (...participants: SharingKey['participants']): SharingKey => ({
  proRataBase: 'residual',
  rounds: [{ weight: 10_000, shares: participants.map(() => 'pro-rata' as const) }],
  participants,
})
const the = (meterId: string) => ({ meterId, memberId: null })
const first = (columns: (Float64Array | null)[]) => columns.map((column) => column?.[0] ?? null)

describe('a day shared by a key', () => {
  it('gives to the meters that are its participants, and to no other of the operation', () => {
    const meters = [meter('A'), meter('B'), meter('P')]
    const shared = shareDay({ meters, rules: rules() }, proRata(the('A')), day, [
      ...[read(500), read(500), read(null, 300)],
    ])
    expect(first(shared.shared)).toEqual([300, 0, null])
    expect(first(shared.given)).toEqual([null, null, 300])
    expect(shared.participants).toEqual([{ offtake: 96 * 500, shared: 96 * 300 }])
  })

  it('counts a meter only while it takes part', () => {
    const ended = [{ from: '2026-01-01', until: day }]
    const meters = [meter('A'), meter('B', { days: ended }), meter('P'), meter('Q', { days: ended })]
    const shared = shareDay({ meters, rules: rules() }, proRata(the('A'), the('B')), day, [
      ...[read(500), read(500), read(null, 300), read(null, 900)],
    ])
    expect(first(shared.shared)).toEqual([300, null, null, null])
    expect(first(shared.given)).toEqual([null, null, 300, null])
  })

  it('counts whoever does not take part as though nothing had been read of it, whoever that is', () => {
    const one = fc.record({
      counts: fc.boolean(),
      offtake: fc.option(fc.integer({ min: 0, max: 900 })),
      injection: fc.option(fc.integer({ min: 0, max: 900 })),
      share: fc.oneof(fc.constant('pro-rata' as const), fc.integer({ min: 0, max: 2000 })),
    })
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 5 }), (all) => {
        const names = all.map((_, i) => String.fromCharCode(65 + i))
        const key = {
          ...proRata(...names.map(the)),
          rounds: [{ weight: 10_000, shares: all.map(({ share }) => share) }],
        }
        const on = (counts: boolean, i: number) => meter(names[i]!, counts ? {} : { days: [] })
        const shared = shareDay(
          { meters: all.map(({ counts }, i) => on(counts, i)), rules: rules() },
          key,
          day,
          all.map(({ offtake, injection }) => read(offtake, injection)),
        )
        const without = shareDay(
          { meters: all.map((_, i) => on(true, i)), rules: rules() },
          key,
          day,
          all.map(({ counts, offtake, injection }) => (counts ? read(offtake, injection) : read(null))),
        )
        expect(shared).toEqual(without)
      }),
      { numRuns: 60 },
    )
  })

  it('keeps the fixed share of who has no meter there: nobody takes it', () => {
    const key: SharingKey = {
      ...proRata(the('A'), { meterId: null, memberId: null }),
      rounds: [{ weight: 10_000, shares: [5000, 5000] }],
    }
    const shared = shareDay({ meters: [meter('A'), meter('P')], rules: rules() }, key, day, [
      ...[read(900), read(null, 1000)],
    ])
    expect(first(shared.shared)).toEqual([500, null])
    expect(shared.surplus[0]).toBe(500)
    expect(shared.participants[1]).toEqual({ offtake: 0, shared: 0 })
  })

  it('gives to all meters that a member holds on that day, in proportion to what each consumes', () => {
    const hers = [{ from: '2026-01-01', until: null, memberId: 'marie' }]
    const sold = [{ from: '2026-01-01', until: day, memberId: 'marie' }]
    const meters = [
      meter('A', { held: hers }),
      meter('B', { held: hers }),
      meter('C', { held: sold }),
      meter('P'),
    ]
    const key = proRata({ meterId: null, memberId: 'marie' })
    const shared = shareDay({ meters, rules: rules() }, key, day, [
      ...[read(300), read(100), read(900), read(null, 200)],
    ])
    expect(first(shared.shared)).toEqual([150, 50, 0, null])
  })

  it('gives a meter nothing of its own injection, unless the grid operator does', () => {
    const meters = [meter('A'), meter('B')]
    const days = [read(500, 300), read(100)]
    const key = proRata(the('A'), the('B'))
    expect(first(shareDay({ meters, rules: rules() }, key, day, days).shared)).toEqual([0, 100])
    const included = rules({ ownInjection: 'included' })
    expect(first(shareDay({ meters, rules: included }, key, day, days).shared)).toEqual([250, 50])
  })

  it('is given back by injection, one after the other, or by coefficients of the meters', () => {
    const meters = [meter('A'), meter('P'), meter('Q'), meter('R')]
    const days = [read(500), read(null, 400), read(null, 400), read(null, 200)]
    const given = (givingBack: SharingRules['givingBack']) =>
      first(shareDay({ meters, rules: rules({ givingBack }) }, proRata(the('A')), day, days).given).slice(1)
    expect(given({ by: 'injection' })).toEqual([200, 200, 100])
    expect(given({ by: 'priority', meterIds: ['R', 'Q'] })).toEqual([0, 300, 200])
    const producers = [
      { meterId: 'P', coefficient: 4 },
      { meterId: 'R', coefficient: 1 },
    ]
    expect(given({ by: 'coefficients', producers })).toEqual([400, 0, 100])
  })

  it.each(['2026-03-29', '2026-10-25'])('has all quarter-hours of %s', (on) => {
    const meters = [meter('A'), meter('P')]
    const shared = shareDay({ meters, rules: rules() }, proRata(the('A')), on, [
      ...[read(500, null, on), read(null, 300, on)],
    ])
    expect(shared.surplus).toHaveLength(slotsOf(on))
    expect(shared.participants[0]!.shared).toBe(slotsOf(on) * 300)
  })

  it('is the same in whatever order the participants of the key stand', () => {
    const meters = [meter('A'), meter('B'), meter('C'), meter('P')]
    const days = [read(7), read(7), read(7), read(null, 10)]
    const one = shareDay({ meters, rules: rules() }, proRata(the('A'), the('B'), the('C')), day, days)
    const other = shareDay({ meters, rules: rules() }, proRata(the('C'), the('A'), the('B')), day, days)
    expect(first(one.shared)).toEqual([4, 3, 3, null])
    expect(other.shared).toEqual(one.shared)
    expect(other.rounds[0]!.sharedOf).toEqual(Float64Array.of(288, 384, 288))
  })
})
