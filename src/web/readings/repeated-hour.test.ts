import { expect, test } from 'vitest'
import { startOfDay } from '../../domain/time/local-day.ts'
import { repeatedHour } from './repeated-hour.ts'

const quarter = 900_000
const quartersOf = (day: string, count: number) =>
  Array.from({ length: count }, (_, i) => repeatedHour(startOfDay(day) + i * quarter))

test('the hour that comes twice is in summer time first, then in winter time', () => {
  const found = quartersOf('2026-10-25', 100)
  expect(found.slice(8, 12)).toEqual(Array(4).fill('summer'))
  expect(found.slice(12, 16)).toEqual(Array(4).fill('winter'))
  expect(found.filter((half) => half !== null)).toHaveLength(8)
})

test('no hour comes twice when the clock goes forward, nor on any other day', () => {
  expect(quartersOf('2026-03-29', 92).every((half) => half === null)).toBe(true)
  expect(quartersOf('2026-10-26', 96).every((half) => half === null)).toBe(true)
})
