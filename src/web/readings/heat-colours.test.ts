import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dark, light } from '../theme.ts'
import { colourOf, heatColours, mixed } from './heat-colours.ts'

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string) {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

test('between two colours lie both ends', () => {
  expect(mixed('#FFFFFF', '#0B7A5A', 0)).toBe('#ffffff')
  expect(mixed('#FFFFFF', '#0B7A5A', 1)).toBe('#0b7a5a')
})

test.each([
  ['light', light],
  ['dark', dark],
] as const)(
  'in the %s theme more is always darker or always lighter, so that nobody needs to tell hues apart',
  (_, theme) => {
    const ground = theme['--mantine-color-body']
    for (const colour of [theme['--offtake-shared'], theme['--injection-shared']]) {
      const all = heatColours({ ground, text: theme['--mantine-color-text'] }, colour).map(luminance)
      const way = Math.sign(all.at(-1)! - all[0]!)
      for (let i = 1; i < all.length; i++) expect(Math.sign(all[i]! - all[i - 1]!)).toBe(way)
    }
  },
)

test('every value has a colour, and the highest the last one', () => {
  const colours = heatColours({ ground: '#FFFFFF', text: '#16211C' }, '#0B7A5A')
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      (a, b) => {
        expect(colours).toContain(colourOf(colours, a, b))
      },
    ),
  )
  expect(colourOf(colours, 5, 5)).toBe(colours.at(-1))
  expect(colourOf(colours, 0, 0)).toBe(colours[0])
})
