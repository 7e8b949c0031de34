import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../time/local-day.ts'
import { contains, overlaps, type Period } from '../time/period.ts'
import { endHistory, insertPeriod, movePeriod, removePeriod, succeed } from './history.ts'
import { outcomeOf, type Plan } from './outcome.ts'

// Whatever is done to the histories of one meter, in whatever order.

type Kept = Period & { id: string }
type Meter = { configurations: Kept[]; holders: Kept[]; participations: Kept[] }
const ops = ['insert', 'remove', 'correct', 'end', 'hand over', 'leave', 'take part', 'stop'] as const
type Op = { op: (typeof ops)[number]; day: number; which: number }

const last = 60
const dayAt = (n: number) => addDays('2026-01-01', n)
const everyDay = Array.from({ length: last + 12 }, (_, n) => dayAt(n - 2))
const historyOf = {
  insert: 'configurations',
  remove: 'configurations',
  correct: 'configurations',
  end: 'configurations',
  'hand over': 'holders',
  leave: 'holders',
  'take part': 'participations',
  stop: 'participations',
} as const satisfies Record<Op['op'], keyof Meter>

const anOp = (among: readonly Op['op'][] = ops) =>
  fc.record({ op: fc.constantFrom(...among), day: fc.nat(last), which: fc.nat(20) })
const sequence = fc.array(anOp(), { minLength: 1, maxLength: 25 })

/** What an operation would do to its history; null when it is refused. */
function planOf(history: Kept[], { op, day, which }: Op): Plan | null {
  const from = dayAt(day)
  const chosen = history[which % Math.max(1, history.length)]
  switch (op) {
    case 'insert': {
      const plan = insertPeriod(history, { from, until: null })
      return plan.conflict ? null : plan
    }
    case 'end': {
      const plan = endHistory(history, from)
      return plan.conflict ? null : plan
    }
    case 'remove':
      return chosen ? { ...removePeriod(history, chosen.id), removed: [chosen.id] } : null
    case 'correct': {
      const plan = chosen && movePeriod(history, chosen.id, from)
      if (!plan || plan.conflict) return null
      const { id, ...before } = chosen
      return { trimmed: [...plan.trimmed, { id, before, after: plan.moved }] }
    }
    default:
      return succeed(history, from, op === 'hand over' || op === 'take part')
  }
}

const carriedOut = (history: Kept[], plan: Plan, id: string): Kept[] =>
  outcomeOf(history, plan).flatMap(({ was, after }) => (after ? [{ id: was?.id ?? id, ...after }] : []))

function change(meter: Meter, op: Op, id: string): Meter {
  const name = historyOf[op.op]
  const plan = planOf(meter[name], op)
  return plan ? { ...meter, [name]: carriedOut(meter[name], plan, id) } : meter
}

const meterAfter = (all: Op[]) =>
  all.reduce<Meter>((meter, op, i) => change(meter, op, `p${i}`), {
    configurations: [{ id: 'c', from: dayAt(0), until: null }],
    holders: [{ id: 'h', from: dayAt(0), until: null }],
    participations: [{ id: 'o', from: dayAt(10), until: null }],
  })
const on = (history: Kept[], day: string) => history.find((period) => contains(period, day))?.id
const rule = (runs: number, property: Parameters<typeof fc.assert>[0]) => () =>
  fc.assert(property, { numRuns: runs })

describe('the histories of a meter, whatever is done to them in whatever order', () => {
  it(
    'never have two on one day, and none without a day',
    rule(
      1000,
      fc.property(sequence, (all) => {
        for (const history of Object.values(meterAfter(all))) {
          for (const [i, a] of history.entries())
            for (const b of history.slice(i + 1)) expect(overlaps(a, b)).toBe(false)
          for (const { from, until } of history) expect(until === null || from < until).toBe(true)
        }
      }),
    ),
  )

  it(
    'keep their holder and their participation when data are inserted, corrected, taken away or ended',
    rule(
      500,
      fc.property(sequence, anOp(['insert', 'correct', 'remove', 'end']), (all, op) => {
        const { holders, participations } = meterAfter(all)
        expect(change(meterAfter(all), op, 'new')).toMatchObject({ holders, participations })
      }),
    ),
  )

  it(
    'keep their data and their participation when the meter is handed over',
    rule(
      300,
      fc.property(sequence, anOp(['hand over', 'leave']), (all, op) => {
        const { configurations, participations } = meterAfter(all)
        expect(change(meterAfter(all), op, 'new')).toMatchObject({ configurations, participations })
      }),
    ),
  )

  it(
    'change as the plan says and in nothing else: a period it does not name is as it was',
    rule(
      1000,
      fc.property(sequence, anOp(), (all, op) => {
        const history = meterAfter(all)[historyOf[op.op]]
        const plan = planOf(history, op)
        const now = change(meterAfter(all), op, 'new')[historyOf[op.op]]
        const named = new Set([...(plan?.trimmed ?? []).map(({ id }) => id), ...(plan?.removed ?? [])])
        const others = (periods: Kept[]) =>
          periods
            .filter(({ id }) => id !== 'new' && !named.has(id))
            .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        expect(others(now)).toEqual(others(history))
        for (const { id, before, after } of plan?.trimmed ?? []) {
          expect(history).toContainEqual({ id, ...before })
          expect(now).toContainEqual({ id, ...after })
        }
      }),
    ),
  )

  it(
    'change on no day before the one on which something is inserted, ended or handed over, and on no day after the next',
    rule(
      1000,
      fc.property(sequence, anOp(['insert', 'end', 'hand over', 'leave']), (all, op) => {
        const history = meterAfter(all)[historyOf[op.op]]
        const now = change(meterAfter(all), op, 'new')[historyOf[op.op]]
        const next = history.map(({ from }) => from).filter((from) => from > dayAt(op.day))
        for (const day of everyDay)
          if (day < dayAt(op.day) || next.some((from) => day >= from))
            expect(on(now, day), day).toBe(on(history, day))
      }),
    ),
  )

  it(
    'change by a correction on the days between the old and the new first day only',
    rule(
      500,
      fc.property(sequence, anOp(['correct']), (all, op) => {
        const { configurations } = meterAfter(all)
        const was = configurations[op.which % Math.max(1, configurations.length)]
        const now = change(meterAfter(all), op, 'new').configurations
        const [first, end] = [was?.from ?? '', dayAt(op.day)].sort() as [string, string]
        for (const day of everyDay)
          if (day < first || day >= end) expect(on(now, day), day).toBe(on(configurations, day))
      }),
    ),
  )

  it(
    'hold on the same days when something is inserted and taken away again',
    rule(
      500,
      fc.property(sequence, anOp(['insert']), (all, op) => {
        const { configurations } = meterAfter(all)
        const now = change(meterAfter(all), op, 'new').configurations
        if (!now.some(({ id }) => id === 'new')) return
        const back = carriedOut(now, { ...removePeriod(now, 'new'), removed: ['new'] }, '')
        // Into a gap it brought days of its own, which go away with it.
        for (const day of everyDay)
          if (on(configurations, day)) expect(on(back, day), day).toBe(on(configurations, day))
      }),
    ),
  )
})
