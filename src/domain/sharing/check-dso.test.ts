import { describe, expect, it } from 'vitest'
import { randomOf } from '../readings/demo/random.ts'
import { type DemoReadingDay, demoCommunities, demoReadings } from '../readings/demo-community.ts'
import { eachDay } from '../time/local-day.ts'
import { checkDay } from './check-dso.ts'
import type { SharingPlan } from './results.ts'
import type { MeterDay } from './share-day.ts'
import { sharingRules } from './sharing-rules.schema.ts'

// A month of the demo community as its DSO settled it, pro rata, whole Wh: the plan is what we know of it.

const [from, until] = ['2026-03-15', '2026-04-15'] // with the day of the clock change
const community = demoCommunities('2026-06-15')[0]
const operation = community.operations[0]!.key
const meters = community.meters
  .filter(({ participations }) => participations.some(({ operationKey }) => operationKey === operation))
  .toSorted((a, b) => (a.ean < b.ean ? -1 : 1))
const plan: SharingPlan = {
  meters: meters.map(({ key, ean, participations }) => {
    const days = participations.filter(({ operationKey }) => operationKey === operation)
    return { id: key, ean, held: [], days, takesPart: days }
  }),
  keys: [
    {
      ...{ from: '2025-01-01', until: null, proRataBase: 'residual' as const },
      rounds: [{ weight: 10_000, shares: meters.map(() => 'pro-rata' as const) }],
      participants: meters.map(({ key }) => ({ meterId: key, memberId: null })),
    },
  ],
  rules: [{ from: '2020-01-01', ...sharingRules.parse({ ownInjection: 'included' }) }],
}
const days = eachDay(from, until)
const rows = Map.groupBy(demoReadings(community, from, until), ({ day }) => day)
const rowOf = (day: string, meter: number, direction: 'o' | 'i') =>
  rows.get(day)!.find((row) => row.meterKey === plan.meters[meter]!.id && row.direction === direction)
const dayOf = (row: DemoReadingDay | undefined) => row && { gross: row.gross, shared: row.shared }
const readOn = (day: string): MeterDay[] =>
  plan.meters.map((_, m) => ({
    offtake: dayOf(rowOf(day, m, 'o')) ?? null,
    injection: dayOf(rowOf(day, m, 'i')) ?? null,
  }))
const always = [{ from: '2025-01-01', until: null }]
const waited = plan.meters.map((_, m) => ({
  offtake: days.some((day) => rowOf(day, m, 'o')) ? always : [],
  injection: days.some((day) => rowOf(day, m, 'i')) ? always : [],
}))
const check = (changed: typeof plan = plan) =>
  days.map((day) => ({ day, found: checkDay(changed, day, readOn(day), waited) }))
const differencesOf = (checked: ReturnType<typeof check>) =>
  checked.flatMap(({ found }) => (typeof found === 'string' ? [] : found.differences))
const named = (day: string, meter: number, direction: string, slot: number) =>
  `${day} ${meter} ${direction} ${slot}`

describe('a month that the DSO settled by the key', () => {
  it('differs in nothing but rounding, which is no difference', () => {
    const checked = check()
    expect(differencesOf(checked)).toEqual([])
    const compared = checked.reduce(
      (sum, { found }) => sum + (typeof found === 'string' ? 0 : found.checked),
      0,
    )
    expect(compared).toBeGreaterThan(20_000)
  })

  it('in which some quarter-hours were falsified: exactly those are found, with what is wrong', () => {
    const random = randomOf(7, 'falsified')
    const wrong = new Map<string, number>()
    while (wrong.size < 40) {
      const day = days[Math.floor(random() * days.length)]!
      const meter = Math.floor(random() * plan.meters.length)
      const direction = random() < 0.3 ? 'i' : 'o'
      const row = rowOf(day, meter, direction)
      const slot = Math.floor(random() * 92)
      const isWhole = plan.meters.every((_, m) =>
        (['o', 'i'] as const).every((one) => {
          const isWaited = waited[m]![one === 'o' ? 'offtake' : 'injection'].length > 0
          return !isWaited || !Number.isNaN(rowOf(day, m, one)?.gross[slot] ?? Number.NaN)
        }),
      )
      if (!row?.shared || !isWhole || wrong.has(named(day, meter, direction, slot))) continue
      const by = 3000 + Math.floor(random() * 200) * 1000
      row.shared[slot] = row.shared[slot]! + by
      wrong.set(named(day, meter, direction, slot), by)
    }
    const found = differencesOf(check()).flatMap(({ day, meter, direction, slots }) =>
      [...slots.slot].map((slot, k) => ({
        ...{ name: named(day, meter, direction[0]!, slot), off: slots.dso[k]! - slots.ours[k]! },
      })),
    )
    // 'offtake'[0] is o, 'injection'[0] is i
    expect(found.map(({ name }) => name).sort()).toEqual([...wrong.keys()].sort())
    for (const { name, off } of found) expect(Math.abs(off - wrong.get(name)!)).toBeLessThanOrEqual(1000)
  })

  it('cannot be checked on days without a key, or of which nothing was settled', () => {
    const later = { ...plan, keys: [{ ...plan.keys[0]!, from: '2026-04-01' }] }
    expect(check(later).filter(({ found }) => found === 'no-key')).toHaveLength(17)
    const unsettled = readOn(days[0]!).map((one) => ({
      offtake: one.offtake && { ...one.offtake, shared: null },
      injection: one.injection && { ...one.injection, shared: null },
    }))
    expect(checkDay(plan, days[0]!, unsettled, waited)).toBe('not-settled')
  })
})

describe('a quarter-hour in which something was not read', () => {
  const small: SharingPlan = {
    meters: ['A', 'B', 'P'].map((id) => ({ id, ean: id, days: always, takesPart: always, held: [] })),
    keys: [
      {
        ...{ from: '2026-01-01', until: null, proRataBase: 'residual' as const },
        rounds: [{ weight: 10_000, shares: ['pro-rata', 'pro-rata'] }],
        participants: ['A', 'B'].map((meterId) => ({ meterId, memberId: null })),
      },
    ],
    rules: [],
  }
  const flat = (value: number, shared: number) => ({
    gross: new Float64Array(96).fill(value),
    shared: new Float64Array(96).fill(shared),
  })
  const expected = [
    { offtake: always, injection: [] },
    { offtake: always, injection: [] },
    { offtake: [], injection: always },
  ]

  it('is left out for everybody, for what the others receive hangs on it', () => {
    const a = flat(100_000, 90_000) // by the key 50 000
    a.gross[3] = Number.NaN
    const read = [
      { offtake: a, injection: null },
      { offtake: flat(100_000, 50_000), injection: null },
      { offtake: null, injection: flat(100_000, 100_000) },
    ]
    const found = checkDay(small, '2026-05-01', read, expected)
    expect(found).toMatchObject({ checked: 3 * 95, differences: [{ meter: 0, direction: 'offtake' }] })
    expect((found as Exclude<typeof found, string>).differences[0]!.slots.slot).toHaveLength(95)
  })

  it('all day when a meter that is waited for has no reading of that day, and not when nobody waits for it then', () => {
    const read = [
      { offtake: flat(100_000, 90_000), injection: null },
      { offtake: null, injection: null },
      { offtake: null, injection: flat(100_000, 100_000) },
    ]
    expect(checkDay(small, '2026-05-01', read, expected)).toEqual({
      checked: 0,
      unread: 2 * 96,
      differences: [],
    })
    const later = { offtake: [{ from: '2026-05-02', until: null }], injection: [] }
    const none = [expected[0]!, later, expected[2]!]
    expect(checkDay(small, '2026-05-01', read, none)).toMatchObject({ checked: 2 * 96, unread: 0 })
  })
})
