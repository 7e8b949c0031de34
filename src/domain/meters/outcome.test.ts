import { expect, it } from 'vitest'
import { endHistory, insertPeriod, removePeriod, succeed } from './history.ts'
import { outcomeOf, type Plan } from './outcome.ts'

const history = [
  { id: 'b', from: '2026-03-01', until: null },
  { id: 'a', from: '2025-01-01', until: '2026-03-01' },
]
const told = (plan: Plan) =>
  outcomeOf(history, plan).map(({ was, fate, after }) => [was?.id ?? '', fate, after?.from, after?.until])
const planned = <T extends { conflict: string | null }>(plan: T) => {
  expect(plan.conflict).toBeNull()
  return plan as Plan
}

it('of an insertion: what runs then is shortened, what is new ends where the next begins', () =>
  expect(told(planned(insertPeriod(history, { from: '2025-06-01', until: null })))).toEqual([
    ['a', 'shortened', '2025-01-01', '2025-06-01'],
    ['', 'new', '2025-06-01', '2026-03-01'],
    ['b', 'kept', '2026-03-01', null],
  ]))

it('of a removal: what goes is still shown, and the one before is extended', () =>
  expect(told({ ...removePeriod(history, 'b'), removed: ['b'] })).toEqual([
    ['a', 'extended', '2025-01-01', null],
    ['b', 'gone', undefined, undefined],
  ]))

it('of an end: what runs is shortened', () =>
  expect(told(planned(endHistory(history, '2026-06-01')))[1]).toEqual([
    'b',
    'shortened',
    '2026-03-01',
    '2026-06-01',
  ]))

it('of another first day: it is moved', () =>
  expect(
    told({
      trimmed: [
        {
          id: 'b',
          before: { from: '2026-03-01', until: null },
          after: { from: '2026-04-01', until: null },
        },
      ],
    })[1],
  ).toEqual(['b', 'moved', '2026-04-01', null]))

it('of a successor on the day somebody begins: they go', () =>
  expect(told(succeed(history, '2026-03-01', true)).slice(1)).toEqual([
    ['b', 'gone', undefined, undefined],
    ['', 'new', '2026-03-01', null],
  ]))
