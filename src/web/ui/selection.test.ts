import { describe, expect, test } from 'vitest'
import { choose, countOf, isChosenIn, nothingChosen, rangeOf } from './selection.ts'

describe('a selection', () => {
  test('of some rows has those that were chosen and not taken back', () => {
    const some = choose(choose(nothingChosen, ['a', 'b', 'c'], true), ['b'], false)
    expect(['a', 'b', 'c', 'd'].filter((id) => isChosenIn(some, id))).toEqual(['a', 'c'])
    expect(countOf(some, 1000)).toBe(2)
  })

  test('of everything has every row, seen or not, but for those taken out', () => {
    const all = { isEverything: true, ids: new Set<string>() }
    const most = choose(choose(all, ['a', 'b'], false), ['a'], true)
    expect(['a', 'b', 'never seen'].map((id) => isChosenIn(most, id))).toEqual([true, false, true])
    expect(countOf(most, 1000)).toBe(999)
  })
})

test('a range goes from the last row to this one, upwards or downwards, and is this one when the other is gone', () => {
  const ids = ['a', 'b', 'c', 'd']
  expect(rangeOf(ids, 'b', 'd')).toEqual(['b', 'c', 'd'])
  expect(rangeOf(ids, 'c', 'a')).toEqual(['a', 'b', 'c'])
  expect(rangeOf(ids, null, 'c')).toEqual(['c'])
  expect(rangeOf(ids, 'on another page', 'c')).toEqual(['c'])
})
