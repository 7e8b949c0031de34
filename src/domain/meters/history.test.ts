import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../time/local-day.ts'
import { contains, overlaps, type Period } from '../time/period.ts'
import { endHistory, insertPeriod, movePeriod, removePeriod, succeed, type Trim } from './history.ts'

type Kept = Period & { id: string }
const dayAt = (n: number) => addDays('2026-01-01', n)
const kept = (id: string, from: string, until: string | null): Kept => ({ id, from, until })
const holderOn = (history: Kept[], day: string) => history.find((period) => contains(period, day))?.id
const trimmedBy = (history: Kept[], trimmed: Trim[]): Kept[] =>
  history.map((period) => ({ ...period, ...trimmed.find(({ id }) => id === period.id)?.after }))

type Op = { op: 'insert' | 'remove' | 'move' | 'end' | 'succeed' | 'leave'; day: number; which: number }
const ops = fc.array(
  fc.record({
    op: fc.constantFrom<Op['op']>('insert', 'remove', 'move', 'end', 'succeed', 'leave'),
    day: fc.integer({ min: 0, max: 60 }),
    which: fc.nat(20),
  }),
  { minLength: 1, maxLength: 25 },
)

/** Carries out a plan; what is in conflict leaves everything as it was. */
function apply(history: Kept[], { op, day, which }: Op, id: string): Kept[] {
  const from = dayAt(day)
  const chosen = history[which % Math.max(1, history.length)]
  if (op === 'insert') {
    const plan = insertPeriod(history, { from, until: null })
    return plan.conflict ? history : [...trimmedBy(history, plan.trimmed), { id, ...plan.added }]
  }
  if (op === 'succeed' || op === 'leave') {
    const plan = succeed(history, from, op === 'succeed')
    const left = trimmedBy(history, plan.trimmed).filter((period) => !plan.removed.includes(period.id))
    return plan.added ? [...left, { id, ...plan.added }] : left
  }
  if (op === 'end') {
    const plan = endHistory(history, from)
    return plan.conflict ? history : trimmedBy(history, plan.trimmed)
  }
  if (!chosen) return history
  if (op === 'remove')
    return trimmedBy(history, removePeriod(history, chosen.id)!.trimmed).filter(
      (period) => period !== chosen && period.id !== chosen.id,
    )
  const plan = movePeriod(history, chosen.id, from)
  if (plan.conflict) return history
  return trimmedBy(history, plan.trimmed).map((period) =>
    period.id === chosen.id ? { id: period.id, ...plan.moved } : period,
  )
}

const historyOf = (all: Op[]) => all.reduce<Kept[]>((history, op, i) => apply(history, op, `p${i}`), [])

describe('a history, whatever is done to it in whatever order', () => {
  it('never has two on one day, and none without a day', () => {
    fc.assert(
      fc.property(ops, (all) => {
        const history = historyOf(all)
        for (const [i, a] of history.entries())
          for (const b of history.slice(i + 1)) expect(overlaps(a, b)).toBe(false)
        for (const { from, until } of history) expect(until === null || from < until).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps every day before the one on which something is inserted, ended or handed over', () => {
    fc.assert(
      fc.property(
        ops,
        fc.constantFrom('insert', 'end', 'succeed', 'leave'),
        fc.integer({ min: 0, max: 60 }),
        (all, op, day) => {
          const history = historyOf(all)
          const now = apply(history, { op: op as Op['op'], day, which: 0 }, 'new')
          for (let n = -1; n < day; n++) expect(holderOn(now, dayAt(n))).toBe(holderOn(history, dayAt(n)))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('holds on the same days when one is inserted and taken away again', () => {
    fc.assert(
      fc.property(ops, fc.integer({ min: 0, max: 60 }), (all, day) => {
        const history = historyOf(all)
        // Into a gap it brings days of its own, which go away with it.
        const now = apply(history, { op: 'insert', day, which: 0 }, 'new')
        if (now === history) return
        const back = trimmedBy(now, removePeriod(now, 'new')!.trimmed).filter(({ id }) => id !== 'new')
        for (let n = -1; n < 70; n++) {
          const was = holderOn(history, dayAt(n))
          if (was) expect(holderOn(back, dayAt(n))).toBe(was)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('an insertion', () => {
  it('does not begin again what had ended', () =>
    expect(
      insertPeriod([kept('a', '2025-01-01', '2026-06-01')], { from: '2026-03-01', until: null }),
    ).toMatchObject({
      added: { from: '2026-03-01', until: '2026-06-01' },
    }))

  it('after the end begins again, from its day on', () =>
    expect(
      insertPeriod([kept('a', '2025-01-01', '2026-06-01')], { from: '2026-08-01', until: null }),
    ).toMatchObject({
      trimmed: [],
      added: { from: '2026-08-01', until: null },
    }))
})

describe('a removal', () => {
  it('reopens the one before', () =>
    expect(removePeriod([kept('a', '2025-01-01', '2026-06-01'), kept('b', '2026-06-01', null)], 'b')).toEqual(
      {
        trimmed: [
          {
            id: 'a',
            before: { from: '2025-01-01', until: '2026-06-01' },
            after: { from: '2025-01-01', until: null },
          },
        ],
      },
    ))

  it('leaves one before a gap closed', () =>
    expect(removePeriod([kept('a', '2025-01-01', '2026-01-01'), kept('b', '2026-06-01', null)], 'b')).toEqual(
      {
        trimmed: [],
      },
    ))

  it('of what is not there is nothing', () => expect(removePeriod([], 'x')).toBeNull())
})

describe('a move', () => {
  const history = [kept('a', '2025-01-01', '2026-06-01'), kept('b', '2026-06-01', null)]

  it('takes the end of the one before along, both ways', () => {
    expect(movePeriod(history, 'b', '2026-08-01')).toMatchObject({
      trimmed: [{ id: 'a', after: { until: '2026-08-01' } }],
      moved: { from: '2026-08-01', until: null },
    })
    expect(movePeriod(history, 'b', '2026-02-01')).toMatchObject({
      trimmed: [{ id: 'a', after: { until: '2026-02-01' } }],
    })
  })

  it('does not pass another, nor its own end', () => {
    expect(movePeriod(history, 'b', '2024-12-31')).toEqual({ conflict: 'moves-past-another' })
    expect(movePeriod(history, 'b', '2025-01-01')).toEqual({ conflict: 'configuration-same-day' })
    expect(movePeriod(history, 'a', '2026-07-01')).toEqual({ conflict: 'moves-past-another' })
  })
})

describe('an end', () => {
  it('is refused when nothing runs, and when something follows', () => {
    const history = [kept('a', '2025-01-01', '2026-01-01'), kept('b', '2026-06-01', null)]
    expect(endHistory(history, '2026-03-01')).toEqual({ conflict: 'another-follows' })
    expect(endHistory(history, '2026-06-01')).toEqual({ conflict: 'another-follows' })
    expect(endHistory(history.slice(0, 1), '2026-03-01')).toEqual({ conflict: 'not-running' })
    expect(endHistory(history, '2026-07-01')).toMatchObject({
      trimmed: [{ id: 'b', after: { until: '2026-07-01' } }],
    })
  })
})

describe('a succession', () => {
  const history = [kept('marie', '2025-01-01', '2026-06-01'), kept('luc', '2026-06-01', null)]

  it('lasts until the next one who was planned', () =>
    expect(succeed(history, '2026-02-01', true)).toMatchObject({
      trimmed: [{ id: 'marie', after: { until: '2026-02-01' } }],
      removed: [],
      added: { from: '2026-02-01', until: '2026-06-01' },
    }))

  it('on the day somebody begins takes their place', () =>
    expect(succeed(history, '2026-06-01', true)).toEqual({
      trimmed: [],
      removed: ['luc'],
      added: { from: '2026-06-01', until: null },
    }))

  it('by nobody only ends', () =>
    expect(succeed(history, '2026-08-01', false)).toMatchObject({
      trimmed: [{ id: 'luc', after: { until: '2026-08-01' } }],
      added: null,
    }))
})
