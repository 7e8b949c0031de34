import type uPlot from 'uplot'

/** Pixels from left to right that a point takes of the chart. */
export type Span = { left: number; right: number }

// uPlot's own bars are all as wide as the shortest of them, and its steps end where the last one starts. Ours are as
// wide as their time: a month of 28 days, an hour, the quarter before midnight.
const widest = 72

/** A bar leaves a little air on both sides, and stays a bar where there is much room. */
export function barOf({ left, right }: Span): Span {
  const width = Math.min((right - left) * 0.82, widest)
  const middle = (left + right) / 2
  return { left: middle - width / 2, right: middle + width / 2 }
}

/** Neighbouring points that have a value: each run is one area, and between two runs there is nothing, not zero. */
export function runsOfValues(values: ArrayLike<number | null | undefined>, first: number, last: number) {
  const runs: { first: number; last: number }[] = []
  for (let i = first; i <= last; i++) {
    if (values[i] == null) continue
    const run = runs.at(-1)
    if (run?.last === i - 1) run.last = i
    else runs.push({ first: i, last: i })
  }
  return runs
}

export function spanOf(plot: uPlot, i: number): Span {
  const starts = plot.data[0]
  return {
    left: plot.valToPos(starts[i]!, 'x', true),
    right: plot.valToPos(starts[i + 1] ?? starts[i]!, 'x', true),
  }
}

/** Draws the points of a series as bars from zero. */
export const bars: uPlot.Series.PathBuilder = (plot, series, first, last) => {
  const path = new Path2D()
  const zero = plot.valToPos(0, 'y', true)
  for (let i = first; i <= last; i++) {
    const value = plot.data[series]![i]
    if (value == null) continue
    const { left, right } = barOf(spanOf(plot, i))
    const top = plot.valToPos(value, 'y', true)
    path.rect(left, top, right - left, zero - top)
  }
  return { fill: path, stroke: path, flags: 0 }
}

/** Draws the points of a series as areas with one step each. */
export const steps: uPlot.Series.PathBuilder = (plot, series, first, last) => {
  const fill = new Path2D()
  const stroke = new Path2D()
  const zero = plot.valToPos(0, 'y', true)
  const values = plot.data[series]!
  for (const run of runsOfValues(values, first, last)) {
    fill.moveTo(spanOf(plot, run.first).left, zero)
    for (let i = run.first; i <= run.last; i++) {
      const { left, right } = spanOf(plot, i)
      const top = plot.valToPos(values[i]!, 'y', true)
      if (i === run.first) stroke.moveTo(left, top)
      else stroke.lineTo(left, top)
      stroke.lineTo(right, top)
      fill.lineTo(left, top)
      fill.lineTo(right, top)
    }
    fill.lineTo(spanOf(plot, run.last).right, zero)
    fill.closePath()
  }
  return { fill, stroke, flags: 0 }
}

/** Where the labels of bars stand: under the middle of a bar, under all or every second, third …, as there is room. */
export function middles(starts: readonly number[], min: number, max: number, most: number): number[] {
  const all = starts.slice(0, -1).map((start, i) => (start + starts[i + 1]!) / 2)
  const seen = all.filter((middle) => middle >= min && middle <= max)
  const every = Math.ceil(seen.length / Math.max(1, most))
  return seen.filter((_, i) => i % every === 0)
}
