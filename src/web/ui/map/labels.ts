import type { Point, Size } from './map-view.ts'

export type Drawn = Point & { radius: number; name: string; count: number }
export type Label = Point & { text: string }

const letter = 7.2 // px, a little wider than the average of the font at this size
const line = 18
const gap = 5
const enough = 14 // names; more would be read by nobody
const crowd = 40 // places, of which only those with a circle to speak of are named
const toSpeakOf = 7 // px

type Box = { left: number; right: number; top: number; bottom: number }
const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/**
 * The names beside the largest circles, as many as there is room for: none over another name, none over a circle larger
 * than its own, none out of the picture. `drawn` has the largest first.
 */
export function labelsFor(
  drawn: Drawn[],
  { width, height }: Size,
  textOf: (place: Drawn) => string,
): Label[] {
  const taken: Box[] = []
  const labels: Label[] = []
  for (const place of drawn) {
    if (labels.length === enough || (drawn.length > crowd && place.radius < toSpeakOf)) break
    const { x, y, radius } = place
    const circle = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
    const text = textOf(place)
    const long = text.length * letter
    // At the right, or else at the left.
    const sides = [x + radius + gap, x - radius - gap - long].map((left) => ({
      ...{ left, right: left + long },
      ...{ top: y - line / 2, bottom: y + line / 2 },
    }))
    const free = sides.find(
      (box) =>
        box.left > 0 &&
        box.right < width &&
        box.top > 0 &&
        box.bottom < height &&
        !taken.some((other) => meet(box, other)),
    )
    taken.push(circle)
    if (!free) continue
    taken.push(free)
    labels.push({ x: free.left, y, text })
  }
  return labels
}
