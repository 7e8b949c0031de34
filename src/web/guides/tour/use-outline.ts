import { type RefObject, useEffect } from 'react'
import { type Rect, withLabels } from '../with-labels.ts'

const margin = 6 // px between a control and its outline
const edge = 16 // px between the card and the edges of the screen
const barOfPhone = 80 // px at the bottom of a phone that a bar or the buttons of a form need

const overlap = (a: Rect, b: Rect) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))

/** The corner in which the card hides least of what is to be done; where it is already, if that is as good. */
function placeCard(card: HTMLElement, control: HTMLElement | null) {
  const { width, height } = card.getBoundingClientRect()
  const { innerWidth, innerHeight } = window
  const right = innerWidth - width - edge
  const bottom = innerHeight - height - (innerWidth < 768 ? barOfPhone : edge)
  const corners = [
    { left: right, top: bottom },
    { left: right, top: edge },
    { left: edge, top: bottom },
    { left: edge, top: edge },
  ]
  const target = control && withLabels(control)
  const hidden = ({ left, top }: { left: number; top: number }) =>
    target
      ? overlap(target, { left: left - 8, top: top - 8, right: left + width + 8, bottom: top + height + 8 })
      : 0
  const best = corners.reduce((a, b) => (hidden(b) < hidden(a) ? b : a))
  const x = card.offsetLeft
  const y = card.offsetTop
  const isGood = corners.some((corner) => Math.abs(corner.left - x) < 2 && Math.abs(corner.top - y) < 2)
  if (isGood && hidden({ left: x, top: y }) <= hidden(best)) return
  card.style.left = `${best.left}px`
  card.style.top = `${best.top}px`
}

/** Keeps the outline around the control and the card out of its way, wherever the page scrolls or moves to. */
export function useOutline(
  control: HTMLElement | null,
  outline: RefObject<HTMLDivElement | null>,
  card: RefObject<HTMLElement | null>,
) {
  // What is to be done next is brought into sight once; afterwards whoever does it scrolls as they like.
  useEffect(() => {
    if (!control) return
    const { top, bottom } = control.getBoundingClientRect()
    const isInSight = top > 60 && bottom < window.innerHeight - 80
    if (!isInSight) control.scrollIntoView({ block: 'center', behavior: 'instant' })
  }, [control])

  useEffect(() => {
    let frame = 0
    function draw() {
      frame = requestAnimationFrame(draw)
      const box = outline.current
      if (card.current) placeCard(card.current, control)
      if (!box) return
      box.hidden = !control?.isConnected
      if (!control) return
      const { left, top, right, bottom } = withLabels(control)
      Object.assign(box.style, {
        left: `${left - margin}px`,
        top: `${top - margin}px`,
        width: `${right - left + 2 * margin}px`,
        height: `${bottom - top + 2 * margin}px`,
      })
    }
    draw()
    return () => cancelAnimationFrame(frame)
  }, [control, outline, card])
}
