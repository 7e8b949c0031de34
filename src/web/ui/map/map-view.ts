// Where on the screen a place is drawn. The plane is Belgium's own: degrees, east and south of its middle, the degrees of
// longitude as short as they are there.

type Place = { lat: number; lng: number }
export type Point = { x: number; y: number }
/** What is looked at: the middle of the screen on the plane, and how many pixels a degree is. */
export type View = Point & { scale: number }
export type Size = { width: number; height: number }

const middle: Place = { lat: 50.5, lng: 4.5 }
const shortening = Math.cos((middle.lat * Math.PI) / 180)
const closest = 6000 // px per degree: a village fills the screen

export const onPlane = ({ lat, lng }: Place): Point => ({
  x: (lng - middle.lng) * shortening,
  y: middle.lat - lat,
})

export const onScreen = ({ x, y }: Point, view: View, { width, height }: Size): Point => ({
  x: (x - view.x) * view.scale + width / 2,
  y: (y - view.y) * view.scale + height / 2,
})

/** The view that shows all of these points, with a margin in pixels; a single one from not too near. */
export function fitted(points: Point[], { width, height }: Size, margin = 40): View {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const scale = Math.min(
    Math.max(1, width - 2 * margin) / Math.max(right - left, 0.2),
    Math.max(1, height - 2 * margin) / Math.max(bottom - top, 0.2),
  )
  return { x: (left + right) / 2, y: (top + bottom) / 2, scale }
}

/** Nearer or farther, so that what is under `at` stays there; never farther than `whole`, nor nearer than a village. */
export function zoomed(view: View, factor: number, at: Point, size: Size, whole: View): View {
  const scale = Math.min(closest, Math.max(whole.scale, view.scale * factor))
  if (scale === view.scale) return view
  const [dx, dy] = [at.x - size.width / 2, at.y - size.height / 2]
  return kept(
    {
      x: view.x + dx / view.scale - dx / scale,
      y: view.y + dy / view.scale - dy / scale,
      scale,
    },
    whole,
    size,
  )
}

/** Moved by so many pixels. */
export const panned = (view: View, dx: number, dy: number, whole: View, size: Size): View =>
  kept({ ...view, x: view.x - dx / view.scale, y: view.y - dy / view.scale }, whole, size)

/** The country never leaves the screen. */
function kept(view: View, whole: View, { width, height }: Size): View {
  const slackX = Math.max(0, (width / whole.scale - width / view.scale) / 2)
  const slackY = Math.max(0, (height / whole.scale - height / view.scale) / 2)
  const within = (value: number, centre: number, slack: number) =>
    Math.min(centre + slack, Math.max(centre - slack, value))
  return { ...view, x: within(view.x, whole.x, slackX), y: within(view.y, whole.y, slackY) }
}

const smallest = 4

/** Pixels: the area grows with the count, the largest is that of `most`; small enough counts stay visible. */
export const radiusOf = (count: number, most: number, { width }: Size) =>
  Math.max(smallest, Math.min(30, width / 16) * Math.sqrt(count / most))
