import { describe, expect, it } from 'vitest'
import type { DayReadings } from '../day-sums.ts'
import { valueDoubts } from './value-doubts.ts'

const day = (mwh: (slot: number) => number, of = '2026-05-04'): DayReadings => ({
  day: of,
  gross: Float64Array.from({ length: 96 }, (_, slot) => mwh(slot)),
  shared: null,
  quality: null,
})
const doubtsOf = (days: DayReadings[], capacity: number | null = 9.2, stored: DayReadings | null = null) =>
  valueDoubts({
    ean: '541449012345678901',
    direction: 'offtake',
    days,
    capacityOn: () => capacity,
    storedOn: () => stored,
  }).map(({ code, count, slot }) => [code, count, slot])

describe('a value above what the connection carries', () => {
  // 9.2 kVA for a quarter-hour is 2.3 kWh
  it('is counted from the first mWh above on', () => {
    expect(doubtsOf([day(() => 2_300_000)])).toEqual([])
    expect(doubtsOf([day((slot) => (slot > 93 ? 2_300_001 : 100_000))])).toEqual([['above-capacity', 2, 94]])
  })

  it('is not doubted where the connection is not known', () =>
    expect(doubtsOf([day((slot) => (slot === 0 ? 90_000_000_000 : 0))], null)).toEqual([]))
})

describe('the unit', () => {
  it('is doubted when most values are above the connection: Wh were taken for kWh', () =>
    expect(doubtsOf([day(() => 100_000_000)])).toEqual([['unit-suspicious', 1, null]]))

  it('is doubted when all are tiny and not of whole Wh: MWh were taken for kWh', () => {
    expect(doubtsOf([day((slot) => 101 + slot)])).toEqual([['unit-suspicious', 1, null]])
    expect(doubtsOf([day(() => 1000)])).toEqual([]) // an empty house
  })

  it('is doubted when what was stored is a thousand times more or less', () => {
    expect(
      doubtsOf(
        [day(() => 1000)],
        9.2,
        day(() => 1_000_000),
      ),
    ).toEqual([['unit-suspicious', 1, null]])
    expect(
      doubtsOf(
        [day(() => 1_000_000)],
        9.2,
        day(() => 1000),
      ),
    ).toEqual([['unit-suspicious', 1, null]])
    expect(
      doubtsOf(
        [day(() => 1_000_000)],
        9.2,
        day(() => 500_000),
      ),
    ).toEqual([])
  })

  it('is not doubted of a few values', () => {
    expect(doubtsOf([day((slot) => (slot < 3 ? 101 : Number.NaN))])).toEqual([])
    expect(doubtsOf([day(() => Number.NaN)])).toEqual([])
    expect(doubtsOf([])).toEqual([])
  })
})
