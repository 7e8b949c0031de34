import { describe, expect, test } from 'vitest'
import { barOf, middles, runsOfValues } from './chart-paths.ts'

describe('a bar', () => {
  test('lies in the middle of its time, with air on both sides', () => {
    expect(barOf({ left: 100, right: 150 })).toEqual({ left: 104.5, right: 145.5 })
  })
  test('does not become a wall when it is alone', () => {
    const { left, right } = barOf({ left: 0, right: 900 })
    expect(right - left).toBe(72)
    expect((left + right) / 2).toBe(450)
  })
})

test('an area ends where a value is missing and begins again after it', () => {
  expect(runsOfValues([1, 0, null, 2, undefined, null, 3], 0, 6)).toEqual([
    { first: 0, last: 1 },
    { first: 3, last: 3 },
    { first: 6, last: 6 },
  ])
})

describe('labels of bars', () => {
  const starts = [0, 10, 20, 30, 40]
  test('stand under the middle of each bar when there is room', () => {
    expect(middles(starts, 0, 40, 4)).toEqual([5, 15, 25, 35])
  })
  test('are thinned out evenly when there is not', () => {
    expect(middles(starts, 0, 40, 2)).toEqual([5, 25])
    expect(middles(starts, 0, 40, 0.4)).toEqual([5])
  })
  test('are of the bars in sight only', () => {
    expect(middles(starts, 12, 28, 4)).toEqual([15, 25])
  })
})
