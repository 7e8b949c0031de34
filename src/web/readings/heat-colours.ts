/** `#RRGGBB` → its three parts. */
const parts = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

/** Between two colours `#RRGGBB`: 0 is the first, 1 the second. */
export function mixed(first: string, second: string, share: number): string {
  const to = parts(second)
  const all = parts(first).map((part, i) => Math.round(part + (to[i]! - part) * share))
  return `#${all.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

const steps = 32

/**
 * Colours from little to much: from a tint that is still seen on the ground, over the colour itself, to one nearer to that of the
 * text, which is dark on light and light on dark. One hue, so that it can be read without telling colours apart.
 */
export function heatColours({ ground, text }: { ground: string; text: string }, colour: string): string[] {
  return Array.from({ length: steps }, (_, step) => {
    const share = step / (steps - 1)
    return share < 0.65
      ? mixed(ground, colour, 0.1 + (0.9 * share) / 0.65)
      : mixed(colour, text, (0.7 * (share - 0.65)) / 0.35)
  })
}

/** The colour of a value; the highest has the last one. */
export function colourOf(colours: readonly string[], value: number, highest: number): string {
  const share = highest > 0 ? Math.min(1, Math.max(0, value / highest)) : 0
  return colours[Math.round(share * (colours.length - 1))]!
}
