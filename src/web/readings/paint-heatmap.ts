import type { Heatmap } from '../../domain/readings/heatmap.ts'
import { hatch, type Tokens } from './chart-paint.ts'
import { colourOf } from './heat-colours.ts'
import { isOutside } from './series-rows.ts'

/** Pixels: what stands beside the cells, and how high a cell is. */
const left = 52
const bottom = 26
const row = 13
export const heatHeight = 24 * row + bottom + 6

type Wanted = {
  map: Heatmap
  colours: readonly string[]
  colour: Tokens
  width: number
  /** words under a day, and over an hour */
  dayLabel: (day: string) => string
  hourLabel: (hour: number) => string
}

const columnOf = (map: Heatmap, width: number) => (width - left) / Math.max(1, map.days.length)

/** Which day and hour a place on the canvas is; null beside the cells. */
export function cellAt(map: Heatmap, width: number, x: number, y: number) {
  const day = Math.floor((x - left) / columnOf(map, width))
  const hour = Math.floor(y / row)
  return map.days[day] && hour >= 0 && hour < 24 ? { day, hour } : null
}

/** Days from left to right, hours from midnight down; what is missing is hatched, an hour that does not exist stays empty. */
export function paintHeatmap(canvas: HTMLCanvasElement, wanted: Wanted) {
  const { map, colours, colour, width, dayLabel, hourLabel } = wanted
  canvas.width = Math.round(width * devicePixelRatio)
  canvas.height = Math.round(heatHeight * devicePixelRatio)
  const pen = canvas.getContext('2d')
  if (!pen) return
  pen.scale(devicePixelRatio, devicePixelRatio)
  pen.font = "13px 'Inter Variable', sans-serif"
  const missing = hatch(colour.muted, colour.ground, colour.muted, 6)
  const column = columnOf(map, width)
  for (const [i, { hours }] of map.days.entries())
    for (const [hour, cell] of hours.entries()) {
      if (!cell) continue
      if (cell.kWh !== null) pen.fillStyle = colourOf(colours, cell.kWh, map.highest)
      else pen.fillStyle = isOutside(cell.quality) ? colour.border : missing
      // A year on a phone has less than a pixel for a day: to the next one's edge, so that no ground shows between.
      const x = left + Math.floor(i * column)
      const air = column > 8 ? 1 : 0
      pen.fillRect(x, hour * row, left + Math.ceil((i + 1) * column) - x - air, row - air)
    }
  pen.fillStyle = colour.muted
  pen.textBaseline = 'top'
  pen.textAlign = 'right'
  for (const hour of [0, 6, 12, 18]) pen.fillText(hourLabel(hour), left - 8, hour * row)
  pen.textAlign = 'left'
  let free = left
  for (const i of labelled(map)) {
    const text = dayLabel(map.days[i]!.day)
    const x = left + i * column
    const wide = pen.measureText(text).width
    if (x < free || x + wide > width) continue
    pen.fillRect(x, 24 * row, 1, 5)
    pen.fillText(text, x, 24 * row + 8)
    free = x + wide + 12
  }
}

/** Days that may have a label: the first of each month when there are many, each of few. */
function labelled({ days }: Heatmap): number[] {
  const all = days.map((_, i) => i)
  return days.length > 62 ? all.filter((i) => days[i]!.day.endsWith('-01')) : all
}
