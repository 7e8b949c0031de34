import { expect, test } from 'vitest'
import { type Drawn, labelsFor } from './labels.ts'

const size = { width: 400, height: 300 }
const place = (name: string, x: number, y: number, radius = 10): Drawn => ({
  name,
  x,
  y,
  radius,
  count: radius,
})
const named = (...drawn: Drawn[]) => labelsFor(drawn, size, ({ name }) => name).map(({ text }) => text)

test('the larger one is named when there is no room for both', () => {
  expect(named(place('Liège', 100, 100, 20), place('Bressoux', 105, 102, 5))).toEqual(['Liège'])
  expect(named(place('Liège', 100, 100, 20), place('Bressoux', 105, 160, 5))).toEqual(['Liège', 'Bressoux'])
})

test('a name at the edge stands at the other side', () => {
  const [label] = labelsFor([place('Eupen', 385, 100)], size, ({ name }) => name)
  expect(label!.x).toBeLessThan(385)
})

test('what is out of the picture is not named', () => {
  expect(named(place('Oostende', -30, 100), place('Arlon', 200, 299))).toEqual([])
})
