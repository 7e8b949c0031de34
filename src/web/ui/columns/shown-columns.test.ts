import { expect, test } from 'vitest'
import { readKeys, usualKeys, writeKeys } from './shown-columns.ts'

const columns = [
  { key: 'address', isFixed: true },
  { key: 'ean', isFixed: true },
  { key: 'holder' },
  { key: 'dso', isOff: true },
]

test('without a choice the usual columns are shown', () => {
  expect(readKeys(columns, undefined)).toBeNull()
  expect(readKeys(columns, '')).toBeNull()
  expect(usualKeys(columns)).toEqual(['address', 'ean', 'holder'])
})

test('a choice is kept in the order of the table, and read back', () => {
  const text = writeKeys(columns, ['dso', 'address'])
  expect(text).toBe('address.ean.dso')
  expect(readKeys(columns, text)).toEqual(['address', 'ean', 'dso'])
})

test('the address and the EAN are always there, and a column of an old link that is no more is not', () => {
  expect(readKeys(columns, 'holder.colour')).toEqual(['address', 'ean', 'holder'])
})
