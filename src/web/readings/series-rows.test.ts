import { describe, expect, test } from 'vitest'
import { findingOf } from './finding.ts'
import { bandsOf, countsOf, hasDirection, highest, residual, runsOf } from './series-rows.ts'
import { seriesWith } from './testing/series.ts'

describe('the residual', () => {
  test('is exact to the milliwatt-hour, where floating point is not', () => {
    expect(residual(0.3, 0.1)).toBe(0.2)
    expect(residual(100_000.000003, 0.000001)).toBe(100_000.000002)
  })
  test('is not known where one of the two is not', () => {
    expect(residual(null, 1)).toBeNull()
    expect(residual(1, null)).toBeNull()
  })
  test('is zero where everything was shared', () => {
    expect(residual(2, 2)).toBe(0)
  })
})

describe('a direction is shown', () => {
  const start = ['2026-03-01T00:00:00+01:00']
  const zero = { gross: [0], shared: [null] }
  test('when zero was measured', () => {
    expect(hasDirection(seriesWith({ start, offtake: zero }), 'offtake')).toBe(true)
  })
  test('but not when the model says that there is none', () => {
    expect(hasDirection(seriesWith({ start, offtake: zero, modelled: true }), 'offtake')).toBe(false)
  })
  test('nor when nothing is known', () => {
    expect(hasDirection(seriesWith({ start }), 'injection')).toBe(false)
  })
})

test('bands hold neighbours together, and the missing apart from the inactive', () => {
  expect(bandsOf(['inactive', 'inactive', 'missing', 'measured', 'missing', 'partial'])).toEqual([
    { quality: 'inactive', first: 0, last: 1 },
    { quality: 'missing', first: 2, last: 2 },
    { quality: 'missing', first: 4, last: 4 },
  ])
})

describe('completeness', () => {
  const days = (['measured', 'measured', 'missing', 'measured'] as const).map((quality, i) => ({
    day: `2026-03-0${i + 1}`,
    quality,
  }))
  test('neighbouring days of one quality are one run', () => {
    expect(runsOf(days)).toEqual([
      { quality: 'measured', days: 2, from: '2026-03-01' },
      { quality: 'missing', days: 1, from: '2026-03-03' },
      { quality: 'measured', days: 1, from: '2026-03-04' },
    ])
  })
  test('every day is counted once, the most frequent quality first', () => {
    expect(countsOf(days)).toEqual([
      ['measured', 3],
      ['missing', 1],
    ])
  })
})

test('the highest value is the first of the highest, and missing ones do not count', () => {
  const start = ['a', 'b', 'c', 'd']
  const series = seriesWith({
    start,
    injection: { gross: [null, 2, 5, 5], shared: [null, null, null, null] },
  })
  expect(highest(series, 'injection')).toEqual({ value: 5, start: 'c' })
  expect(highest(series, 'offtake')).toBeNull()
})

describe('the finding', () => {
  const known = { gross: 10, shared: 4, residual: 6 }
  const totals = {
    offtake: known,
    injection: { gross: 3, shared: null, residual: null },
    selfSufficiencyRate: 0.384,
    selfConsumptionRate: null,
  }
  test('says how much of the use came from the community', () => {
    expect(findingOf(seriesWith({ totals }), 'offtake')).toEqual({ key: 'finding-offtake', percent: 38 })
  })
  test('of many meters together is nobody’s own', () => {
    const many = { ...seriesWith({ totals }), meters: 12 }
    expect(findingOf(many, 'offtake')).toEqual({ key: 'finding-many-offtake', percent: 38 })
  })
  test('says nothing of sharing where nothing was settled', () => {
    expect(findingOf(seriesWith({ totals }), 'injection')).toEqual({ key: 'injection', percent: null })
  })
  test('calls a model a model, whatever its totals', () => {
    expect(findingOf(seriesWith({ totals, modelled: true }), 'offtake').key).toBe('modelled-offtake')
  })
})
