import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type MeterDay,
  type SharingKey,
  type SharingMeter,
  type SharingRules,
  shareDay,
} from './share-day.ts'
import { sharingRules } from './sharing-rules.schema.ts'

const day = '2026-05-01'
const always = [{ from: '2026-01-01', until: null }]
const meterOf = (id: string, memberId: string | null): SharingMeter => ({
  ...{ id, ean: id, days: always, takesPart: always },
  held: memberId === null ? [] : [{ from: '2026-01-01', until: null, memberId }],
})
const flat = (mwh: number | null) =>
  mwh === null ? null : { gross: new Float64Array(96).fill(mwh), shared: null }
const read = (offtake: number | null, injection: number | null = null): MeterDay => ({
  ...{ offtake: flat(offtake), injection: flat(injection) },
})
const the = (meterId: string) => ({ meterId, memberId: null })
const all = (memberId: string) => ({ meterId: null, memberId })
const proRata = (...participants: SharingKey['participants']): SharingKey => ({
  proRataBase: 'residual',
  rounds: [{ weight: 10_000, shares: participants.map(() => 'pro-rata' as const) }],
  participants,
})
const first = (columns: (Float64Array | null)[]) => columns.map((column) => column?.[0] ?? null)
const share = (
  meters: SharingMeter[],
  key: SharingKey,
  days: MeterDay[],
  rules: Partial<SharingRules> = {},
) => shareDay({ meters, rules: { ...sharingRules.parse({}), ...rules } }, key, day, days)

describe('a member who takes part with all its meters', () => {
  const hers = [meterOf('A', 'marie'), meterOf('B', 'marie')]

  it('receives nothing of what a meter injects on that meter, but on its others', () => {
    const found = share(hers, proRata(all('marie')), [read(500, 300), read(100)])
    expect([first(found.shared), first(found.given)]).toEqual([
      [0, 100],
      [100, null],
    ])
    expect(found.surplus[0]).toBe(200)
  })

  it('receives on the meter that injects what the others inject, and no more', () => {
    const meters = [...hers, meterOf('P', null)]
    const days = [read(500, 300), read(100), read(null, 200)]
    const found = share(meters, proRata(all('marie')), days)
    expect(first(found.shared)).toEqual([200, 100, null])
    // What A took came from P; what B took from A, by injection it would have been 180 and 120.
    expect(first(found.given)).toEqual([100, null, 200])
    const included = share(meters, proRata(all('marie')), days, { ownInjection: 'included' })
    expect(first(included.shared)).toEqual([417, 83, null])
  })

  it('does not count a meter again that is a participant itself, nor when it stands there twice', () => {
    const meters = [...hers, meterOf('P', null)]
    const days = [read(300), read(100), read(null, 1000)]
    for (const key of [
      proRata(the('A'), all('marie')),
      proRata(all('marie'), the('A')),
      proRata(all('marie'), all('marie')),
    ]) {
      const found = share(meters, key, days)
      expect(first(found.shared)).toEqual([300, 100, null])
      expect(found.participants.reduce((sum, { offtake }) => sum + offtake, 0)).toBe(96 * 400)
      expect(found.surplus[0]).toBe(600)
    }
  })

  const meter = fc.record({
    member: fc.constantFrom('marie', 'luc', null),
    offtake: fc.option(fc.integer({ min: 0, max: 1000 }), { freq: 8 }),
    injection: fc.option(fc.integer({ min: 0, max: 1000 }), { freq: 2 }),
  })
  const round = fc.array(fc.oneof(fc.constant('pro-rata' as const), fc.integer({ min: 0, max: 1500 })), {
    ...{ minLength: 8, maxLength: 8 },
  })

  it('never receives its own injection, and all that is taken is given, by each no more than it can', () => {
    fc.assert(
      fc.property(
        fc.array(meter, { minLength: 1, maxLength: 6 }),
        fc.tuple(round, round),
        fc.constantFrom('residual' as const, 'initial' as const),
        fc.constantFrom('injection' as const, 'priority' as const, 'coefficients' as const),
        (drawn, [one, two], proRataBase, by) => {
          const meters = drawn.map(({ member }, m) => meterOf(String(m), member))
          const alone = meters.filter((_, m) => drawn[m]!.member === null).map(({ id }) => the(id))
          const participants = [all('marie'), all('luc'), ...alone]
          const rounds = [one, two].map((shares, k) => ({
            ...{ weight: [6000, 4000][k]!, shares: shares.slice(0, participants.length) },
          }))
          const ids = meters.map(({ id }) => id)
          const givingBack: SharingRules['givingBack'] = {
            injection: { by: 'injection' as const },
            priority: { by: 'priority' as const, meterIds: ids.toReversed() },
            coefficients: {
              by: 'coefficients' as const,
              producers: ids.slice(1).map((meterId, coefficient) => ({ meterId, coefficient })),
            },
          }[by]
          const key = { proRataBase, rounds, participants }
          const days = drawn.map(({ offtake, injection }) => read(offtake, injection))
          const found = share(meters, key, days, { givingBack })
          const [shared, given] = [first(found.shared), first(found.given)]
          const sum = (values: (number | null)[]) => values.reduce<number>((a, b) => a + (b ?? 0), 0)
          const [taken, pool] = [sum(shared), sum(drawn.map(({ injection }) => injection))]
          expect(sum(given)).toBe(taken)
          expect(taken + found.surplus[0]!).toBe(pool)
          expect(sum(found.participants.map((of) => of.shared))).toBe(96 * taken)
          for (const [m, { offtake, injection }] of drawn.entries()) {
            expect(shared[m] ?? 0).toBeGreaterThanOrEqual(0)
            expect(shared[m] ?? 0).toBeLessThanOrEqual(offtake ?? 0)
            expect(given[m] ?? 0).toBeLessThanOrEqual(injection ?? 0)
            if (offtake === null || injection === null) continue
            // Enough is injected by others for what it takes, and taken by others for what it gives.
            expect(shared[m]!).toBeLessThanOrEqual(pool - injection)
            expect(given[m]!).toBeLessThanOrEqual(taken - shared[m]!)
          }
        },
      ),
      { numRuns: 400 },
    )
  })
})
