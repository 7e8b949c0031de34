import { expect, test } from 'vitest'
import type { Summary } from './summary.ts'
import { unknownMeters } from './unknown-meters.ts'

const ean = (end: number) => `54144900000000000${end}`
const meter = (end: number, verdict: 'known' | 'unknown') =>
  ({
    ...{ ean: ean(end), meterId: verdict === 'known' ? 'm' : null, verdict, kWhAfter: 1 },
    ...{ firstDay: '2026-03-28', lastDay: '2026-03-30' },
  }) as never
const month = (end: number, tariff: 'total' | 'day' | 'night', kWh: number, meterId: string | null = null) =>
  ({
    month: '2026-02',
    ean: ean(end),
    meterId,
    tariff,
    ...{ offtakeShared: kWh, offtakeResidual: null, injectionShared: 0, injectionResidual: 1 },
  }) as Summary['months'][number]

test('an EAN of which only the totals of months are there is offered for creation too, and once', () => {
  const found = unknownMeters({
    meters: [meter(1, 'unknown'), meter(2, 'known')],
    months: [month(1, 'total', 5), month(3, 'total', 5), month(3, 'total', 6), month(4, 'total', 9, 'm')],
  })
  expect(found.map((one) => [one.ean, one.kWhAfter])).toEqual([
    [ean(1), 1],
    [ean(3), 13],
  ])
})

test('day and night are not counted beside their total, and are counted where there is none', () => {
  const [both, apart] = unknownMeters({
    meters: [],
    months: [
      ...[month(1, 'total', 10), month(1, 'day', 6), month(1, 'night', 4)],
      ...[month(2, 'day', 6), month(2, 'night', 4)],
    ],
  })
  expect([both!.kWhAfter, apart!.kWhAfter]).toEqual([11, 12])
})

test('of each is told from when until when: by the days of its readings, or the whole months of its totals', () => {
  const found = unknownMeters({
    meters: [meter(1, 'unknown')],
    months: [{ ...month(2, 'total', 1), month: '2026-04' }, month(2, 'total', 1), month(1, 'total', 1)],
  })
  expect(found.map(({ firstDay, lastDay }) => [firstDay, lastDay])).toEqual([
    ['2026-03-28', '2026-03-30'],
    ['2026-02-01', '2026-04-30'],
  ])
})
