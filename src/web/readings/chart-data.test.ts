import { describe, expect, test } from 'vitest'
import { chartData, pointAt } from './chart-data.ts'
import { seriesWith } from './testing/series.ts'

const all = { shared: false, residual: false }
const series = seriesWith({
  start: ['2026-03-01T00:00:00+01:00', '2026-03-02T00:00:00+01:00', '2026-03-03T00:00:00+01:00'],
  offtake: { gross: [10, null, 4], shared: [4, null, null] },
  days: ['2026-03-01', '2026-03-02', '2026-03-03'].map((day) => ({ day, quality: 'measured' as const })),
})

describe('the stack', () => {
  test('the gross is on top, its shared part below', () => {
    const [, top, shared] = chartData(series, 'offtake', all).columns
    expect(top[0]).toBe(10)
    expect(shared[0]).toBe(4)
  })
  test('what is missing stays missing: it never becomes zero', () => {
    const [, top, shared] = chartData(series, 'offtake', all).columns
    expect(top[1]).toBeNull()
    expect(shared[1]).toBeNull()
  })
  test('without its shared part the rest stands on the ground', () => {
    const [, top, shared] = chartData(series, 'offtake', { shared: true, residual: false }).columns
    expect(top[0]).toBe(6)
    expect(shared[0]).toBeNull()
  })
  test('without the rest only the shared part is left', () => {
    const [, top, shared] = chartData(series, 'offtake', { shared: false, residual: true }).columns
    expect(top[0]).toBeNull()
    expect(shared[0]).toBe(4)
  })
  test('gross energy of which nothing is known to be shared is drawn whole, whatever is hidden', () => {
    expect(chartData(series, 'offtake', { shared: true, residual: false }).columns[1][2]).toBe(4)
  })
})

describe('time', () => {
  test('the last point ends where its last day ends', () => {
    const { columns, max } = chartData(series, 'offtake', all)
    expect(max).toBe(Date.parse('2026-03-04T00:00:00+01:00') / 1000)
    expect(columns[0].at(-1)).toBe(max)
    expect(columns.map((column) => column.length)).toEqual([4, 4, 4])
    expect(columns[1].at(-1)).toBeNull()
  })
  test('the day on which the clock goes forward ends after 23 hours, the one on which it goes back after 25', () => {
    const hoursOf = (day: string, offset: string) => {
      const one = seriesWith({ start: [`${day}T00:00:00${offset}`], days: [{ day, quality: 'measured' }] })
      const { min, max } = chartData(one, 'offtake', all)
      return (max - min) / 3600
    }
    expect(hoursOf('2026-03-29', '+01:00')).toBe(23)
    expect(hoursOf('2026-10-25', '+02:00')).toBe(25)
  })
})

describe('the point under the pointer', () => {
  const { columns } = chartData(series, 'offtake', all)
  const at = (text: string) => pointAt(columns, Date.parse(text) / 1000)
  test('is the one in whose time the pointer is, also late in it', () => {
    expect(at('2026-03-01T00:00:00+01:00')).toBe(0)
    expect(at('2026-03-01T23:59:00+01:00')).toBe(0)
    expect(at('2026-03-03T23:00:00+01:00')).toBe(2)
  })
  test('is none before the first and after the last', () => {
    expect(at('2026-02-28T23:59:59+01:00')).toBeNull()
    expect(at('2026-03-04T00:00:00+01:00')).toBeNull()
  })
})
