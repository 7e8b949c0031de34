import type uPlot from 'uplot'
import type { Series } from '../../domain/readings/series.schema.ts'
import { barOf, spanOf } from './chart-paths.ts'
import { bandsOf } from './series-rows.ts'

/** The colours of the theme that is on, read from the page, so that chart and page never differ. */
export function tokens() {
  const style = getComputedStyle(document.documentElement)
  const of = (name: string) => style.getPropertyValue(name).trim()
  return {
    text: of('--mantine-color-text'),
    muted: of('--mantine-color-dimmed'),
    border: of('--mantine-color-default-border'),
    ground: of('--mantine-color-body'),
    'offtake-shared': of('--offtake-shared'),
    'offtake-residual': of('--offtake-residual'),
    'injection-shared': of('--injection-shared'),
    'injection-residual': of('--injection-residual'),
  }
}
export type Tokens = ReturnType<typeof tokens>
/** What is written over days that do not count. */
export type Outside = Record<'inactive' | 'not-held', string>

/** A lighter ground with diagonal lines: what is hatched is told apart without colour. */
export function hatch(colour: string, ground: string, tint = colour, spacing = 7): CanvasPattern | string {
  const tile = document.createElement('canvas')
  tile.width = tile.height = spacing
  const pen = tile.getContext('2d')
  if (!pen) return colour
  pen.fillStyle = ground
  pen.fillRect(0, 0, spacing, spacing)
  pen.globalAlpha = 0.35
  pen.fillStyle = tint
  pen.fillRect(0, 0, spacing, spacing)
  pen.globalAlpha = 1
  pen.strokeStyle = colour
  pen.lineWidth = 1
  pen.beginPath()
  for (const shift of [-spacing, 0, spacing]) {
    pen.moveTo(shift, spacing)
    pen.lineTo(shift + spacing, 0)
  }
  pen.stroke()
  return pen.createPattern(tile, 'repeat') ?? colour
}

/** Behind the curve: grey hatch where something is missing, a quiet ground that says why where nothing counts. */
export function bands(plot: uPlot, series: Series, colour: Tokens, outside: Outside) {
  const { ctx, bbox } = plot
  const missing = hatch(colour.muted, colour.ground, colour.muted, 10)
  inside(plot, () => {
    for (const { quality, first, last } of bandsOf(series.quality)) {
      const left = spanOf(plot, first).left
      const width = spanOf(plot, last).right - left
      ctx.globalAlpha = quality === 'inactive' ? 1 : 0.5
      ctx.fillStyle = quality === 'missing' ? missing : colour.border
      ctx.fillRect(left, bbox.top, width, bbox.height)
      ctx.globalAlpha = 1
      if (quality !== 'missing') write(ctx, outside[quality], left, width, bbox.top, colour.muted)
    }
  })
}

/** On top of what was estimated a dotted edge, on top of what is only a part of it a dashed one. */
export function edges(plot: uPlot, series: Series, isBars: boolean, colour: Tokens) {
  const { ctx } = plot
  const [, top] = plot.data
  inside(plot, () => {
    ctx.strokeStyle = colour.text
    ctx.lineWidth = 2 * devicePixelRatio
    for (const [i, quality] of series.quality.entries()) {
      const value = top![i]
      if (value == null || (quality !== 'estimated' && quality !== 'partial')) continue
      const { left, right } = isBars ? barOf(spanOf(plot, i)) : spanOf(plot, i)
      const y = plot.valToPos(value, 'y', true)
      ctx.setLineDash((quality === 'partial' ? [6, 3] : [2, 3]).map((length) => length * devicePixelRatio))
      ctx.beginPath()
      ctx.moveTo(left, y)
      ctx.lineTo(right, y)
      ctx.stroke()
    }
  })
}

function inside({ ctx, bbox }: uPlot, paint: () => void) {
  ctx.save()
  ctx.beginPath()
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height)
  ctx.clip()
  paint()
  ctx.restore()
}

/** Words in the middle of a band, when there is room for them. */
function write(
  ctx: CanvasRenderingContext2D,
  words: string,
  left: number,
  width: number,
  top: number,
  colour: string,
) {
  ctx.font = `${13 * devicePixelRatio}px 'Inter Variable', sans-serif`
  if (ctx.measureText(words).width + 16 * devicePixelRatio > width) return
  ctx.fillStyle = colour
  ctx.textAlign = 'center'
  ctx.textBaseline = 'top'
  ctx.fillText(words, left + width / 2, top + 12 * devicePixelRatio)
}
