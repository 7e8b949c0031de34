import { expect, test } from 'vitest'
import { endHistory, insertPeriod, succeed } from '../../../domain/meters/history.ts'
import { outcomeOf } from '../../../domain/meters/outcome.ts'
import { outcomeRows } from './outcome-rows.ts'

const years = (...all: number[]) =>
  all.map((year, i) => ({
    id: `${year}`,
    from: `${year}-01-01`,
    until: all[i + 1] === undefined ? null : `${all[i + 1]}-01-01`,
  }))
const told = ({ shown, others }: ReturnType<typeof outcomeRows>) => [
  ...shown.map(({ fate, period }) => `${fate} ${period.from}`),
  others,
]

test('of a long history only what changes and its neighbours are told, and how many others stay', () => {
  const history = years(2018, 2019, 2020, 2021, 2022, 2023, 2024)
  const plan = insertPeriod(history, { from: '2020-07-01', until: null })
  expect(plan.conflict).toBeNull()
  if (plan.conflict === null)
    expect(told(outcomeRows(outcomeOf(history, plan)))).toEqual([
      'kept 2019-01-01',
      'shortened 2020-01-01',
      'new 2020-07-01',
      'kept 2021-01-01',
      4,
    ])
})

test('the days on which nothing will hold are told too: after an end, and until somebody planned', () => {
  const history = years(2024, 2026)
  const plan = endHistory(history, '2026-06-01')
  if (plan.conflict === null)
    expect(told(outcomeRows(outcomeOf(history, plan)))).toEqual([
      'kept 2024-01-01',
      'shortened 2026-01-01',
      'pause 2026-06-01',
      0,
    ])
  expect(told(outcomeRows(outcomeOf(history, succeed(history, '2025-06-01', false))))).toEqual([
    'shortened 2024-01-01',
    'pause 2025-06-01',
    'kept 2026-01-01',
    0,
  ])
})

test('what is corrected without another day is told like a change', () => {
  const history = years(2022, 2023, 2024, 2025)
  const { shown } = outcomeRows(outcomeOf(history, {}), ({ id }) => id === '2025')
  expect(shown.map(({ period }) => period.from)).toEqual(['2024-01-01', '2025-01-01'])
})
