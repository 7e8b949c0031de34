import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitted, onPlane, onScreen, panned, radiusOf, zoomed } from './map-view.ts'

const size = { width: 800, height: 600 }
const corners = [
  { lat: 49.5, lng: 2.55 },
  { lat: 51.5, lng: 6.4 },
].map(onPlane)
const whole = fitted(corners, size)
const place = fc
  .record({
    lat: fc.double({ min: 49.5, max: 51.5, noNaN: true }),
    lng: fc.double({ min: 2.55, max: 6.4, noNaN: true }),
  })
  .map(onPlane)
const point = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 600 }) })

test('all of Belgium is on the screen at first, north up and east right', () => {
  fc.assert(
    fc.property(place, (one) => {
      const { x, y } = onScreen(one, whole, size)
      expect(x).toBeGreaterThanOrEqual(39)
      expect(x).toBeLessThanOrEqual(761)
      expect(y).toBeGreaterThanOrEqual(39)
      expect(y).toBeLessThanOrEqual(561)
    }),
  )
  const [ostend, liege] = [
    { lat: 51.23, lng: 2.92 },
    { lat: 50.64, lng: 5.57 },
  ].map((at) => onScreen(onPlane(at), whole, size))
  expect(ostend!.x).toBeLessThan(liege!.x)
  expect(ostend!.y).toBeLessThan(liege!.y)
})

test('what is under the pointer stays there while one zooms, as long as the border is not reached', () => {
  fc.assert(
    fc.property(point, fc.double({ min: 1, max: 8, noNaN: true }), (at, factor) => {
      const near = zoomed(whole, factor, at, size, whole)
      const there = { x: whole.x + (at.x - 400) / whole.scale, y: whole.y + (at.y - 300) / whole.scale }
      const after = onScreen(there, near, size)
      expect(after.x).toBeCloseTo(at.x, 5)
      expect(after.y).toBeCloseTo(at.y, 5)
    }),
  )
})

test('no zoom and no pan leaves the country, or goes farther than all of it', () => {
  const step = fc.record({
    at: point,
    factor: fc.double({ min: 0.2, max: 5, noNaN: true }),
    dx: fc.integer({ min: -900, max: 900 }),
    dy: fc.integer({ min: -900, max: 900 }),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const view = steps.reduce(
        (now, { at, factor, dx, dy }) => panned(zoomed(now, factor, at, size, whole), dx, dy, whole, size),
        whole,
      )
      expect(view.scale).toBeGreaterThanOrEqual(whole.scale)
      expect(Math.abs(view.x - whole.x)).toBeLessThanOrEqual(400 / whole.scale + 1e-9)
      expect(Math.abs(view.y - whole.y)).toBeLessThanOrEqual(300 / whole.scale + 1e-9)
    }),
  )
})

test('a single place is not looked at from a hand’s breadth', () => {
  const view = fitted([onPlane({ lat: 50.64, lng: 5.57 })], size)
  expect(view.scale).toBeLessThanOrEqual(720 / 0.2)
})

test('twice the meters is twice the area', () => {
  expect(radiusOf(80, 100, size) ** 2).toBeCloseTo(2 * radiusOf(40, 100, size) ** 2, 6)
  expect(radiusOf(1, 100_000, size)).toBe(4)
})
