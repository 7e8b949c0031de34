import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../time/local-day.ts'
import { contains, joined, overlaps, type Period } from '../time/period.ts'
import { insertPeriod } from './history.ts'
import { dayAnswer, standingOf, timelineOf } from './timeline.ts'

type Kept = Period & { id: string }
const period = (id: string, from: string, until: string | null): Kept => ({ id, from, until })
const ids = (periods: Kept[]) => periods.map(({ id }) => id)
const dayAt = (n: number) => addDays('2025-12-01', n)

/** Carries out the plan of insertPeriod; a conflict leaves everything as it was. */
function inserted(history: Kept[], wanted: Period, id: string): Kept[] {
  const plan = insertPeriod(history, wanted)
  if (plan.conflict) return history
  const after = new Map(plan.trimmed.map((trim) => [trim.id, trim.after]))
  return [...history.map((kept) => ({ ...kept, ...after.get(kept.id) })), { id, ...plan.added }]
}

const wishes = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 80 }), fc.option(fc.integer({ min: 1, max: 40 }))).map(
    ([from, length]): Period => ({
      from: dayAt(from),
      until: length === null ? null : dayAt(from + length),
    }),
  ),
  { minLength: 1, maxLength: 12 },
)
const histories = wishes.map((all) =>
  all.reduce<Kept[]>((history, wanted, i) => inserted(history, wanted, `c${i}`), []),
)
const todays = fc.integer({ min: -5, max: 130 }).map(dayAt)

describe('a history', () => {
  it('never has two configurations on one day, whatever is inserted in whatever order', () => {
    fc.assert(
      fc.property(histories, (history) => {
        for (const [i, a] of history.entries())
          for (const b of history.slice(i + 1)) expect(overlaps(a, b)).toBe(false)
        for (const { from, until } of history) expect(until === null || from < until).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('always gives a new configuration its first day', () => {
    fc.assert(
      fc.property(histories, wishes, (history, [wanted]) => {
        const plan = insertPeriod(history, wanted!)
        expect(plan.conflict === 'configuration-same-day').toBe(
          history.some(({ from }) => from === wanted!.from),
        )
        if (!plan.conflict) expect(plan.added.from).toBe(wanted!.from)
      }),
    )
  })

  it('is trimmed where a configuration is put in the middle', () => {
    const history = [period('a', '2025-01-01', '2026-06-01'), period('b', '2026-06-01', null)]
    expect(insertPeriod(history, { from: '2026-03-01', until: null })).toEqual({
      conflict: null,
      trimmed: [
        {
          id: 'a',
          before: { from: '2025-01-01', until: '2026-06-01' },
          after: { from: '2025-01-01', until: '2026-03-01' },
        },
      ],
      added: { from: '2026-03-01', until: '2026-06-01' },
    })
  })

  it('takes one before the first without touching it', () =>
    expect(insertPeriod([period('a', '2026-06-01', null)], { from: '2026-01-01', until: null })).toEqual({
      conflict: null,
      trimmed: [],
      added: { from: '2026-01-01', until: '2026-06-01' },
    }))

  it('lets a new one end earlier than the next begins', () => {
    const plan = insertPeriod([period('a', '2026-06-01', null)], { from: '2026-01-01', until: '2026-02-01' })
    expect(plan).toMatchObject({ added: { from: '2026-01-01', until: '2026-02-01' } })
  })

  it('refuses a second one on the same first day, and one that ends before it begins', () => {
    const history = [period('a', '2026-06-01', null)]
    expect(insertPeriod(history, { from: '2026-06-01', until: null })).toEqual({
      conflict: 'configuration-same-day',
    })
    expect(insertPeriod(history, { from: '2026-07-01', until: '2026-07-01' })).toEqual({
      conflict: 'until-after-from',
    })
  })
})

describe('a day', () => {
  it('answers exactly one of actual, historical, future and none', () => {
    fc.assert(
      fc.property(histories, todays, todays, (history, day, today) => {
        const answers = {
          actual: history.filter((c) => contains(c, day) && contains(c, today)),
          historical: history.filter((c) => contains(c, day) && c.until !== null && c.until <= today),
          future: history.filter((c) => contains(c, day) && c.from > today),
        }
        const given = Object.entries(answers).filter(([, found]) => found.length > 0)
        expect(given.length).toBeLessThanOrEqual(1)
        expect(dayAnswer(history, day, today)).toBe(given[0]?.[0] ?? 'none')
      }),
      { numRuns: 500 },
    )
  })

  it('belongs to the configuration that begins on it, not to the one that ends on it', () => {
    const history = [period('old', '2025-01-01', '2026-01-01'), period('new', '2026-01-01', null)]
    expect(timelineOf(history, '2025-12-31').current?.id).toBe('old')
    expect(timelineOf(history, '2026-01-01').current?.id).toBe('new')
    expect(dayAnswer(history, '2025-12-31', '2026-01-01')).toBe('historical')
  })

  it.each(['2026-03-29', '2026-10-25', '2026-12-31'])(
    'of a clock change or the end of the year is like any other: %s',
    (day) => {
      const one = [period('a', day, addDays(day, 1))]
      expect(standingOf(one[0]!, addDays(day, -1))).toBe('future')
      expect(standingOf(one[0]!, day)).toBe('actual')
      expect(standingOf(one[0]!, addDays(day, 1))).toBe('historical')
    },
  )
})

describe('a meter', () => {
  const gap = [
    period('c', '2026-09-01', null),
    period('a', '2025-01-01', '2025-07-01'),
    period('b', '2025-07-01', '2026-01-01'),
  ]

  it('is planned before its first configuration, and shows it', () =>
    expect(timelineOf(gap, '2024-12-31')).toMatchObject({
      current: null,
      shown: { id: 'a' },
      status: 'planned',
      since: '2025-01-01',
      changesOn: '2025-01-01',
    }))

  it('is active since the first of the configurations that follow each other without a gap', () =>
    expect(timelineOf(gap, '2025-12-31')).toMatchObject({
      current: { id: 'b' },
      status: 'active',
      since: '2025-01-01',
      changesOn: '2026-01-01',
    }))

  it('is inactive in a gap, since the day the gap began, and shows what comes next', () => {
    const timeline = timelineOf(gap, '2026-03-29')
    expect(timeline).toMatchObject({
      current: null,
      status: 'inactive',
      since: '2026-01-01',
      changesOn: '2026-09-01',
    })
    expect(timeline.shown.id).toBe('c')
    expect(ids(timeline.historical)).toEqual(['b', 'a'])
    expect(ids(timeline.future)).toEqual(['c'])
  })

  it('after a gap is active since the gap ended', () =>
    expect(timelineOf(gap, '2026-09-01')).toMatchObject({
      status: 'active',
      since: '2026-09-01',
      changesOn: null,
    }))

  it('that ended shows its last configuration', () =>
    expect(timelineOf([period('a', '2025-01-01', '2026-01-01')], '2026-06-01')).toMatchObject({
      shown: { id: 'a' },
      status: 'inactive',
      since: '2026-01-01',
      changesOn: null,
    }))

  it('lists what was and what will be newest first', () => {
    const many = ['2025-01-01', '2025-02-01', '2025-03-01', '2025-04-01', '2025-05-01'].map((from, i, all) =>
      period(from.slice(5, 7), from, all[i + 1] ?? null),
    )
    const timeline = timelineOf(many.toReversed(), '2025-03-15')
    expect(ids(timeline.historical)).toEqual(['02', '01'])
    expect(ids(timeline.future)).toEqual(['05', '04'])
  })

  it('changes on no day between today and the day it says, and does change on that day', () => {
    const answer = (history: Kept[], day: string) => {
      const { current, historical, future, status } = timelineOf(history, day)
      return JSON.stringify([current?.id, ids(historical), ids(future), status])
    }
    fc.assert(
      fc.property(histories, todays, (history, today) => {
        const { changesOn } = timelineOf(history, today)
        const now = answer(history, today)
        for (let n = 1; n < 140; n++) {
          const day = addDays(today, n)
          if (changesOn !== null && day >= changesOn) {
            expect(answer(history, changesOn)).not.toBe(now)
            break
          }
          expect(answer(history, day)).toBe(now)
        }
      }),
    )
  })

  it('without any configuration is no meter', () =>
    expect(() => timelineOf([], '2026-01-01')).toThrow(RangeError))

  it('is active in the same days whether configurations are joined or not', () => {
    expect(joined(gap)).toEqual([
      { from: '2025-01-01', until: '2026-01-01' },
      { from: '2026-09-01', until: null },
    ])
    fc.assert(
      fc.property(histories, todays, (history, day) => {
        expect(joined(history).some((period) => contains(period, day))).toBe(
          history.some((c) => contains(c, day)),
        )
      }),
    )
  })
})
