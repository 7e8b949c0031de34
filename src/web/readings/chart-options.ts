import uPlot from 'uplot'
import type { Series } from '../../domain/readings/series.schema.ts'
import { type ChartData, pointAt } from './chart-data.ts'
import { bands, edges, hatch, type Outside, tokens } from './chart-paint.ts'
import { bars, middles, steps } from './chart-paths.ts'
import { type Direction, edgeToken } from './series-rows.ts'

type Wanted = {
  series: Series
  direction: Direction
  data: ChartData
  width: number
  locale: string
  outside: Outside
  onPoint: (index: number | null) => void
  onZoom: (isZoomed: boolean) => void
}

/** How uPlot draws a series: bars for days and longer, steps for hours and quarters, in local time and the language's numbers. */
export function chartOptions({
  series,
  direction,
  data,
  width,
  locale,
  outside,
  onPoint,
  onZoom,
}: Wanted): uPlot.Options {
  const colour = tokens()
  const isBars = ['day', 'week', 'month'].includes(series.resolution)
  const paths = isBars ? bars : steps
  const common = { paths, points: { show: false }, width: width < 500 ? 1 : 1.5, spanGaps: false }
  const edge = colour[edgeToken[direction]]
  const axis = {
    stroke: colour.muted,
    grid: { stroke: colour.border, width: 1 },
    ticks: { show: false },
    font: "13px 'Inter Variable', sans-serif",
  }
  const barLabel = startLabel(locale, series.resolution === 'month')
  const amount = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 })
  return {
    width,
    height: width < 500 ? 240 : 300,
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'Europe/Brussels'),
    legend: { show: false },
    cursor: {
      sync: { key: 'consumption' },
      points: { show: false },
      drag: { x: true, y: false },
      y: false,
    },
    scales: {
      x: { range: (_, min, max) => (min === null ? [data.min, data.max] : [min, Math.max(max, min + 60)]) },
      y: { range: (_, __, max) => [0, max > 0 ? max * 1.08 : 1] },
    },
    axes: [
      isBars
        ? {
            ...axis,
            size: 28,
            grid: { show: false },
            splits: ({ bbox }, _, min, max) =>
              middles(data.columns[0], min, max, bbox.width / devicePixelRatio / 72),
            values: (_, ticks) =>
              ticks.map((tick) => barLabel(data.columns[0][pointAt(data.columns, tick)!]!)),
          }
        : { ...axis, size: 28, space: width < 500 ? 64 : 90, values: timeLabels(locale) },
      {
        ...axis,
        size: (_, labels) => Math.max(0, ...(labels ?? []).map((label) => label.length)) * 8 + 12,
        values: (_, ticks) => ticks.map((tick) => amount.format(tick)),
        label: 'kWh',
        labelSize: 20,
        labelFont: axis.font,
      },
    ],
    series: [
      {},
      {
        ...common,
        stroke: edge,
        fill: () => hatch(edge, colour.ground, colour[`${direction}-residual`]),
        ...(series.modelled ? { dash: [5, 4] } : {}),
      },
      { ...common, stroke: colour[`${direction}-shared`], fill: colour[`${direction}-shared`] },
    ],
    hooks: {
      ready: [followFinger],
      drawClear: [(plot) => bands(plot, series, colour, outside)],
      draw: [(plot) => edges(plot, series, isBars, colour)],
      setCursor: [
        (plot) => {
          const { left = -1 } = plot.cursor
          onPoint(left < 0 ? null : pointAt(data.columns, plot.posToVal(left, 'x')))
        },
      ],
      setScale: [
        (plot, key) => {
          const { min, max } = plot.scales.x!
          if (key === 'x' && min != null && max != null) onZoom(min > data.min || max < data.max)
        },
      ],
    },
  }
}

/** uPlot knows the mouse only: a finger that slides along the chart moves the crosshair too, up and down it scrolls the page. */
function followFinger(plot: uPlot) {
  plot.over.style.touchAction = 'pan-y'
  const follow = (event: PointerEvent) => {
    if (event.pointerType === 'mouse') return
    const { left, top } = plot.over.getBoundingClientRect()
    plot.setCursor({ left: event.clientX - left, top: event.clientY - top })
  }
  plot.over.addEventListener('pointerdown', follow)
  plot.over.addEventListener('pointermove', follow)
}

const brussels = (locale: string, options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'Europe/Brussels' })
  return (seconds: number) => format.format(new Date(seconds * 1000))
}

/** A bar is named by its month, or by its first day. */
const startLabel = (locale: string, isMonth: boolean) =>
  brussels(locale, isMonth ? { month: 'short', year: '2-digit' } : { day: '2-digit', month: '2-digit' })

/** Labels of the time axis of hours and quarter-hours: the hour, and at midnight the day. */
function timeLabels(locale: string): uPlot.Axis.DynamicValues {
  const hour = brussels(locale, { hour: '2-digit', minute: '2-digit' })
  const day = brussels(locale, { day: '2-digit', month: '2-digit' })
  return (_, ticks, __, ___, step) =>
    ticks.map((tick) => (step >= 86_400 || hour(tick) === '00:00' ? day(tick) : hour(tick)))
}
