import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heatmap } from '../../domain/readings/heatmap.ts'
import { slotLabels } from '../../domain/readings/slot-labels.ts'
import { addDays, eachDay } from '../../domain/time/local-day.ts'
import { unknownOf } from './HeatLegend.tsx'
import { linesData } from './lines-options.ts'
import { cellAt } from './paint-heatmap.ts'

const map = (days: number, quality: 'measured' | 'missing' | 'inactive' = 'measured') => {
  const start = eachDay('2026-06-01', addDays('2026-06-01', days)).flatMap((day) => slotLabels(day, 4))
  return heatmap(
    start,
    start.map(() => (quality === 'measured' ? 1 : null)),
    start.map(() => quality),
  )
}

test('every place on the cells of a heatmap is a day and an hour, every place beside them none', () => {
  const places = fc.record({
    days: fc.integer({ min: 1, max: 367 }),
    width: fc.integer({ min: 200, max: 1400 }),
    x: fc.integer({ min: -10, max: 1500 }),
    y: fc.integer({ min: -10, max: 400 }),
  })
  fc.assert(
    fc.property(places, ({ days, width, x, y }) => {
      const found = cellAt(map(days), width, x, y)
      const isOn = x >= 52 && x < width && y >= 0 && y < 24 * 13
      expect(found !== null).toBe(isOn)
      if (found) {
        expect(found.day).toBeGreaterThanOrEqual(0)
        expect(found.day).toBeLessThan(days)
        expect(found.hour).toBe(Math.floor(y / 13))
      }
    }),
    { numRuns: 60 },
  )
})

test('the legend of a heatmap explains what occurs, once, and nothing else', () => {
  expect(unknownOf(map(3))).toEqual([])
  expect(unknownOf(map(3, 'missing'))).toEqual(['missing'])
  expect(unknownOf(map(3, 'inactive'))).toEqual(['inactive'])
})

test('a month of 30 days over one of 31 ends a day earlier, and is not drawn on as zero', () => {
  const line = (values: number[]) => ({ text: '', values, colour: '#000000', look: 'dashes' as const })
  const [starts, longer, shorter] = linesData([line([1, 2, 3]), line([4, 5])], 3)
  expect(starts).toEqual([0, 1, 2, 3])
  expect(longer).toEqual([1, 2, 3, null])
  expect(shorter).toEqual([4, 5, null, null])
})
