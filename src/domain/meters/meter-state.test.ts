import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../time/local-day.ts'
import { contains, overlaps, type Period } from '../time/period.ts'
import { meterDiff } from './meter-diff.ts'
import { type Change, changeFacts, deactivate, handOver, type MeterState } from './meter-state.ts'

const dayAt = (n: number) => addDays('2026-01-01', n)

const fresh: MeterState = {
  id: 'meter',
  ean: '541449123456789012',
  meterNumber: 'M-1',
  address: { street: 'Rue Haute', houseNumber: '1', box: null, postalCode: '4000', city: 'Liège' },
  phases: 'single',
  readingFrequency: 'quarter-hourly',
  tariffGroup: 'low-voltage',
  configurations: [
    {
      ...{ id: 'c', from: dayAt(10), until: null, description: '', samplingPowerKva: 9.2, endReason: '' },
      ...{ generatingCapacityKva: 0, amperageA: 40, productionChain: 'none', injectionStatus: 'none' },
      ...{ dso: 'resa', rate: 'single', clientType: 'residential' },
    },
  ],
  holders: [{ id: 'h', memberId: 'marie', from: dayAt(10), until: null }],
  replacements: [{ id: 'r', from: dayAt(20), meterNumber: 'M-2' }],
}

type Op = { what: 'dso' | 'usage' | 'deactivate' | 'hand-over' | 'leave'; day: number; choice: number }
const op = fc.record<Op>({
  what: fc.constantFrom('dso', 'usage', 'deactivate', 'hand-over', 'leave'),
  day: fc.integer({ min: 0, max: 60 }),
  choice: fc.nat(2),
})
const ops = fc.array(op, { minLength: 1, maxLength: 25 })

function outcome(state: MeterState, { what, day, choice }: Op, id: string): Change {
  const from = dayAt(day)
  if (what === 'dso') return changeFacts(state, from, { dso: ['resa', 'ores', 'rew'][choice]! }, id)
  if (what === 'usage')
    return changeFacts(
      state,
      from,
      { clientType: (['residential', 'professional', 'industrial'] as const)[choice]! },
      id,
    )
  if (what === 'deactivate') return deactivate(state, from, `reason ${choice}`)
  return handOver(state, from, what === 'leave' ? null : ['marie', 'luc', 'eva'][choice]!, id)
}
const become = (state: MeterState, change: Change) => ('after' in change ? change.after : state)
const stateAfter = (all: Op[]) =>
  all.reduce((state, one, i) => become(state, outcome(state, one, `n${i}`)), fresh)
const on = <T extends Period>(periods: T[], day: string) => periods.find((period) => contains(period, day))

describe('a meter, whatever is done to it in whatever order', () => {
  it('never has two configurations, or two holders, on one day, and none without a day', () => {
    fc.assert(
      fc.property(ops, (all) => {
        const { configurations, holders } = stateAfter(all)
        for (const periods of [configurations, holders] as Period[][])
          for (const [i, one] of periods.entries()) {
            expect(one.until === null || one.from < one.until).toBe(true)
            for (const other of periods.slice(i + 1)) expect(overlaps(one, other)).toBe(false)
          }
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps its holders when its data changes, its data when its holder changes, and what stays in any case', () => {
    fc.assert(
      fc.property(ops, op, (all, one) => {
        const before = stateAfter(all)
        const now = become(before, outcome(before, one, 'new'))
        const { configurations, holders, ...stays } = now
        const isHolder = one.what === 'hand-over' || one.what === 'leave'
        if (isHolder) expect(configurations).toEqual(before.configurations)
        else expect(holders).toEqual(before.holders)
        expect({ ...stays, configurations: [], holders: [] }).toEqual({
          ...before,
          configurations: [],
          holders: [],
        })
      }),
      { numRuns: 500 },
    )
  })

  it('is as it was on every day before the one from which something changes', () => {
    fc.assert(
      fc.property(ops, op, (all, one) => {
        const before = stateAfter(all)
        const now = become(before, outcome(before, one, 'new'))
        for (let n = 0; n < one.day; n++) {
          const factsOn = (state: MeterState) => on(state.configurations, dayAt(n))
          expect(factsOn(now)?.dso).toBe(factsOn(before)?.dso)
          expect(factsOn(now)?.clientType).toBe(factsOn(before)?.clientType)
          expect(on(now.holders, dayAt(n))?.memberId).toBe(on(before.holders, dayAt(n))?.memberId)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('says what was asked from that day until the day that was answered, and is not active on one day more', () => {
    fc.assert(
      fc.property(ops, fc.integer({ min: 0, max: 60 }), (all, day) => {
        const before = stateAfter(all)
        const change = changeFacts(before, dayAt(day), { dso: 'aieg' }, 'new')
        const now = become(before, change)
        const holds = 'holds' in change ? change.holds : null
        for (let n = 0; n < 70; n++) {
          const [was, is] = [on(before.configurations, dayAt(n)), on(now.configurations, dayAt(n))]
          expect(is === undefined).toBe(was === undefined)
          const isIn = holds !== null && contains(holds, dayAt(n))
          if (is) expect(is.dso).toBe(isIn ? 'aieg' : was!.dso)
          expect(is?.clientType).toBe(was?.clientType)
        }
      }),
      { numRuns: 500 },
    )
  })
})

type Table = Map<string, object>
const tableOf = (rows: { id: string }[]): Table =>
  new Map(rows.map((row) => [row.id, { ...row, meterId: 'meter' }]))
const written = (rows: Table, { removed, added }: { removed: string[]; added: { id: string }[] }): Table => {
  const left = new Map(rows)
  for (const id of removed) expect(left.delete(id)).toBe(true)
  for (const row of added) {
    expect(left.has(row.id)).toBe(false)
    left.set(row.id, row)
  }
  return left
}

describe('the difference of two states', () => {
  it('makes one of the other, and written the other way round exactly what was, ids included', () => {
    fc.assert(
      fc.property(ops, ops, (some, more) => {
        const before = stateAfter(some)
        const now = more.reduce((state, one, i) => become(state, outcome(state, one, `m${i}`)), before)
        for (const kind of ['configurations', 'holders', 'replacements'] as const) {
          const forth = meterDiff(before, now)[kind]
          const back = meterDiff(now, before)[kind]
          const changed = written(tableOf(before[kind]), forth)
          expect(changed).toEqual(tableOf(now[kind]))
          expect(written(changed, back)).toEqual(tableOf(before[kind]))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('is nothing when nothing changed', () => {
    const { configurations, holders, replacements } = meterDiff(fresh, structuredClone(fresh))
    for (const rows of [configurations, holders, replacements])
      expect(rows).toEqual({ removed: [], added: [] })
  })
})

describe('other data from a day on', () => {
  it('ends what runs, and itself where the next begins, which keeps what it says', () => {
    const planned = stateAfter([{ what: 'usage', day: 40, choice: 1 }])
    const change = changeFacts(planned, dayAt(20), { dso: 'ores' }, 'new')
    expect(change).toMatchObject({
      verdict: 'changed',
      trimmed: [{ id: 'c', before: { until: dayAt(40) }, after: { until: dayAt(20) } }],
      holds: { from: dayAt(20), until: dayAt(40) },
    })
    expect(on(become(planned, change).configurations, dayAt(40))?.dso).toBe('resa')
  })

  it('corrects what begins on that very day, which stays one configuration', () => {
    const change = changeFacts(fresh, dayAt(10), { dso: 'ores' }, 'new')
    expect(change).toMatchObject({
      verdict: 'corrected',
      trimmed: [],
      holds: { from: dayAt(10), until: null },
    })
    expect(become(fresh, change).configurations).toEqual([{ ...fresh.configurations[0], dso: 'ores' }])
  })

  it('is nothing when it says so already, and refused before the meter begins', () => {
    expect(changeFacts(fresh, dayAt(30), { dso: 'resa' }, 'new')).toEqual({ verdict: 'unchanged' })
    expect(changeFacts(fresh, dayAt(9), { dso: 'ores' }, 'new')).toEqual({
      verdict: 'refused',
      reason: 'not-running',
    })
  })

  it('of a meter that was deactivated later does not begin it again, and keeps why it ended', () => {
    const ended = become(fresh, deactivate(fresh, dayAt(50), 'Demolished'))
    const { configurations } = become(ended, changeFacts(ended, dayAt(30), { dso: 'ores' }, 'new'))
    expect(configurations.map(({ id, until, endReason }) => [id, until, endReason])).toEqual([
      ['new', dayAt(50), 'Demolished'],
      ['c', dayAt(30), ''],
    ])
  })
})

describe('a deactivation', () => {
  it('ends what runs, and says why', () =>
    expect(become(fresh, deactivate(fresh, dayAt(30), 'Moved')).configurations).toEqual([
      { ...fresh.configurations[0], until: dayAt(30), endReason: 'Moved' },
    ]))

  it('is refused while something is to come, and leaves what has come to its end', () => {
    expect(deactivate(fresh, dayAt(10), '')).toEqual({ verdict: 'refused', reason: 'another-follows' })
    const ended = become(fresh, deactivate(fresh, dayAt(30), 'Moved'))
    expect(deactivate(ended, dayAt(40), 'Again')).toEqual({ verdict: 'unchanged' })
  })
})

describe('another holder', () => {
  it('replaces whoever begins on that very day, and nobody only ends', () => {
    expect(become(fresh, handOver(fresh, dayAt(10), 'luc', 'new')).holders).toEqual([
      { id: 'new', memberId: 'luc', from: dayAt(10), until: null },
    ])
    expect(become(fresh, handOver(fresh, dayAt(30), null, 'new')).holders).toEqual([
      { ...fresh.holders[0], until: dayAt(30) },
    ])
    expect(handOver(fresh, dayAt(30), 'marie', 'new')).toEqual({ verdict: 'unchanged' })
  })
})
