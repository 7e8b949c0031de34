import { useElementSize, useMergedRef } from '@mantine/hooks'
import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react'
import { belgium } from './belgium.ts'
import { fitted, type Point, panned, type View, zoomed } from './map-view.ts'

const step = 1.6 // one press of a button
const stride = 80 // px, one press of an arrow

/** What part of the map is shown, and how it moves: wheel, pinch, drag, keys and buttons. */
export function useMapView(points: Point[]) {
  const measured = useElementSize<HTMLDivElement>()
  const box = useRef<HTMLDivElement>(null)
  const ref = useMergedRef(measured.ref, box)
  const { width, height } = measured
  const size = useMemo(() => ({ width, height }), [width, height])
  const whole = useMemo(() => fitted(belgium, size, 16), [size])
  const near = useMemo(
    () => (points.length === 0 ? whole : closerThan(whole, fitted(points, size, 64))),
    [points, size, whole],
  )
  // Where one has gone; nobody has gone anywhere yet, or a new answer is to be seen whole: null.
  const [gone, go] = useState<View | null>(null)
  const view = gone ?? near
  // biome-ignore lint/correctness/useExhaustiveDependencies: other meters are another picture
  useEffect(() => go(null), [points, size])

  const zoom = (factor: number, at: Point = { x: width / 2, y: height / 2 }) =>
    go((now) => zoomed(now ?? near, factor, at, size, whole))
  const pan = (dx: number, dy: number) => go((now) => panned(now ?? near, dx, dy, whole, size))

  const wheel = useRef(zoom)
  useEffect(() => {
    wheel.current = zoom
  })
  // React's own listener may not keep the page from scrolling.
  useEffect(() => {
    const element = box.current
    if (!element) return
    const onWheel = (event: WheelEvent) => {
      event.preventDefault()
      const { left, top } = element.getBoundingClientRect()
      wheel.current(1.0015 ** -event.deltaY, { x: event.clientX - left, y: event.clientY - top })
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [])

  function onKeyDown(event: KeyboardEvent) {
    const moves: Record<string, () => void> = {
      ArrowLeft: () => pan(stride, 0),
      ArrowRight: () => pan(-stride, 0),
      ArrowUp: () => pan(0, stride),
      ArrowDown: () => pan(0, -stride),
      '+': () => zoom(step),
      '=': () => zoom(step),
      '-': () => zoom(1 / step),
      '0': () => go(whole),
    }
    const move = moves[event.key]
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    move()
  }

  return {
    ref,
    size,
    view,
    /** there is something to be seen by moving */
    isNear: view.scale > whole.scale * 1.001,
    ...useFingers(box, pan, zoom),
    onKeyDown,
    zoomIn: () => zoom(step),
    zoomOut: () => zoom(1 / step),
    showAll: () => go(whole),
    showDrawn: () => go(null),
  }
}

const closerThan = (whole: View, view: View): View => (view.scale < whole.scale ? whole : view)

/** One finger, or the mouse, drags; two zoom. What was dragged is not clicked. */
function useFingers(
  box: { current: HTMLElement | null },
  pan: (dx: number, dy: number) => void,
  zoom: (factor: number, at: Point) => void,
) {
  const fingers = useRef(new Map<number, Point>())
  const hasMoved = useRef(false)
  const spread = () => {
    const [a, b] = [...fingers.current.values()]
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0
  }
  return {
    onPointerDown: (event: PointerEvent) => {
      if (fingers.current.size === 0) hasMoved.current = false
      fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY })
    },
    onPointerMove: (event: PointerEvent) => {
      const before = fingers.current.get(event.pointerId)
      if (!before) return
      const now = { x: event.clientX, y: event.clientY }
      const wide = spread()
      const [dx, dy] = [now.x - before.x, now.y - before.y]
      if (!hasMoved.current && Math.hypot(dx, dy) < 4) return
      if (!hasMoved.current) box.current?.setPointerCapture(event.pointerId)
      hasMoved.current = true
      fingers.current.set(event.pointerId, now)
      if (fingers.current.size === 1) return pan(dx, dy)
      const { left = 0, top = 0 } = box.current?.getBoundingClientRect() ?? {}
      const [a, b] = [...fingers.current.values()]
      zoom(spread() / Math.max(1, wide), { x: (a!.x + b!.x) / 2 - left, y: (a!.y + b!.y) / 2 - top })
    },
    onPointerUp: (event: PointerEvent) => fingers.current.delete(event.pointerId),
    onPointerCancel: (event: PointerEvent) => fingers.current.delete(event.pointerId),
    onClickCapture: (event: { preventDefault: () => void; stopPropagation: () => void }) => {
      if (!hasMoved.current) return
      event.preventDefault()
      event.stopPropagation()
    },
  }
}
