import type uPlot from 'uplot'
import { hatch, type Tokens } from './chart-paint.ts'
import { steps } from './chart-paths.ts'

export type Line = {
  text: string
  values: readonly (number | null)[]
  colour: string
  /** filled below with lines, or dashes alone: told apart without colour */
  look: 'hatch' | 'dashes'
}

type Wanted = {
  lines: readonly Line[]
  /** how many steps; a line may be shorter */
  length: number
  width: number
  locale: string
  colour: Tokens
  /** the steps that may have a label, and what it says */
  ticks: readonly number[]
  tick: (index: number) => string
  onPoint: (index: number | null) => void
}

/** How uPlot draws lines over steps of one length: the clock of a day, or the steps of two periods over one another. */
export function linesOptions(wanted: Wanted): uPlot.Options {
  const { lines, length, width, locale, colour, ticks, tick, onPoint } = wanted
  const font = "13px 'Inter Variable', sans-serif"
  const axis = {
    stroke: colour.muted,
    grid: { stroke: colour.border, width: 1 },
    ticks: { show: false },
    font,
  }
  const amount = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 })
  // As many labels as there is room for.
  const every = Math.ceil(ticks.length / Math.max(1, (width - 60) / 84))
  return {
    width,
    height: width < 500 ? 240 : 300,
    legend: { show: false },
    cursor: { points: { show: false }, drag: { x: false, y: false }, y: false },
    scales: {
      x: { time: false, range: () => [0, length] },
      y: { range: (_, __, max) => [0, max > 0 ? max * 1.08 : 1] },
    },
    axes: [
      {
        ...axis,
        size: 28,
        splits: () => ticks.filter((_, i) => i % every === 0),
        values: (_, at) => at.map((index) => tick(index)),
      },
      {
        ...axis,
        size: (_, labels) => Math.max(0, ...(labels ?? []).map((label) => label.length)) * 8 + 12,
        values: (_, at) => at.map((value) => amount.format(value)),
        label: 'kWh',
        labelSize: 20,
        labelFont: font,
      },
    ],
    series: [
      {},
      ...lines.map(
        ({ colour: stroke, look }): uPlot.Series => ({
          paths: steps,
          points: { show: false },
          stroke,
          width: 2,
          spanGaps: false,
          ...(look === 'hatch' ? { fill: () => hatch(stroke, colour.ground) } : { dash: [6, 4] }),
        }),
      ),
    ],
    hooks: {
      ready: [
        ({ over }) => {
          over.style.touchAction = 'pan-y'
        },
      ],
      setCursor: [
        (plot) => {
          const { left = -1 } = plot.cursor
          const index = Math.floor(plot.posToVal(left, 'x'))
          onPoint(left < 0 || index < 0 || index >= length ? null : index)
        },
      ],
    },
  }
}

/** The columns uPlot wants; a last entry without values is where the last step ends. */
export function linesData(lines: readonly Line[], length: number): uPlot.AlignedData {
  const starts = Array.from({ length: length + 1 }, (_, i) => i)
  return [starts, ...lines.map(({ values }) => starts.map((i) => (i < length ? (values[i] ?? null) : null)))]
}
