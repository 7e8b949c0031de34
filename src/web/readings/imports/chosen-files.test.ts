import { expect, test } from 'vitest'
import { problemOf, withMore } from './chosen-files.ts'

const file = (name: string, size = 1000, lastModified = 1) => ({ name, size, lastModified })
let last = 0
const newId = () => String(++last)

test('a file that cannot be one of readings is told so before it is sent', () => {
  expect(problemOf(file('RESA 2026-10.XLSX'))).toBeNull()
  expect(problemOf(file('ores.csv', 100_000_000))).toBeNull()
  expect(problemOf(file('ores.csv', 100_000_001))).toBe('too-large')
  expect(problemOf(file('ores.csv', 0))).toBe('empty')
  expect(problemOf(file('facture.pdf'))).toBe('not-a-table')
  expect(problemOf(file('archive.csv.zip'))).toBe('not-a-table')
})

test('files that are dropped later come to those that are there', () => {
  const one = withMore([], [file('a.csv')], newId)
  const two = withMore(one, [file('b.csv'), file('c.pdf')], newId)
  expect(two.map(({ file: { name }, problem }) => [name, problem])).toEqual([
    ['a.csv', null],
    ['b.csv', null],
    ['c.pdf', 'not-a-table'],
  ])
})

test('the same file twice is sent once, and one of the same name with another content is another', () => {
  const one = withMore([], [file('a.csv', 5, 1)], newId)
  const again = withMore(one, [file('a.csv', 5, 2)], newId)
  expect(again.map(({ file: { lastModified } }) => lastModified)).toEqual([2])
  expect(withMore(one, [file('a.csv', 6)], newId)).toHaveLength(2)
})
