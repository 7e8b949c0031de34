import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { layouts } from './guide.ts'
import { guides } from './guides.ts'
import { type Boxes, sizeOf } from './pages/pictures.ts'
import json from './pictures.json'

const boxes = json as unknown as Boxes
const folder = fileURLToPath(new URL('../public/guide-pictures/', import.meta.url))
const kept = ['fr', 'en'] as const
const names = guides.flatMap(({ id, steps }) =>
  layouts.flatMap((layout) =>
    kept.flatMap((language) => steps.map((step) => `${id}/${layout}/${language}/${step.id}.webp`)),
  ),
)

test('every step of every guide has a picture in French and in English, of 80 kB at most, and no picture is without a step', () => {
  const there = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(folder + name).isFile())
  expect(there.sort()).toEqual([...names].sort())
  const large = names.filter((name) => statSync(folder + name).size > 80_000)
  expect(large).toEqual([])
  for (const name of names) expect(readFileSync(folder + name).toString('latin1', 8, 12), name).toBe('WEBP')
})

test('all pictures together stay within 25 MB', () => {
  expect(names.reduce((sum, name) => sum + statSync(folder + name).size, 0)).toBeLessThanOrEqual(25_000_000)
})

test('the target of every step is on its picture, in both layouts', () => {
  for (const { id, steps } of guides)
    for (const layout of layouts)
      for (const language of kept)
        for (const step of steps) {
          const told = `${id}, ${step.id}, ${layout}, ${language}`
          const [left, top, wide, high] = boxes[id]?.[layout]?.[language]?.[step.id] ?? [0, 0, 0, 0]
          const [width, height] = sizeOf[layout]
          expect(wide, told).toBeGreaterThan(20)
          expect(high, told).toBeGreaterThan(20)
          expect(left + wide, told).toBeLessThanOrEqual(width)
          expect(top + high, told).toBeLessThanOrEqual(height)
        }
})
