import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnName, dayOfSerial, serialOfDay, shownCell } from './cell.ts'

describe('a column', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [27, 'AB'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('%d is called %s', (index, name) => expect(columnName(index)).toBe(name))
})

describe('the serial of a workbook', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, null],
    [61, '1900-03-01'],
    [45_658, '2025-01-01'],
    [45_658.999_99, '2025-01-01'],
    [46_110, '2026-03-29'],
    [0, null],
    [-3, null],
    [Number.NaN, null],
    [1e9, null],
  ])('%d is %s', (serial, day) => expect(dayOfSerial(serial)).toBe(day))

  it('comes back from its day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 100_000 }), (serial) => {
        expect(serialOfDay(dayOfSerial(serial)!)).toBe(serial)
      }),
    )
  })
})

it('a cell is shown as a person looks for it', () => {
  expect([null, undefined, 'a', 1.5, true, { serial: 45_658 }].map(shownCell)).toEqual([
    '',
    '',
    'a',
    '1.5',
    'true',
    '2025-01-01',
  ])
})
