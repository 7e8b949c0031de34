import { Paper, Text, useComputedColorScheme } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { type PointerEvent, useEffect, useMemo, useRef, useState } from 'react'
import { type HeatCell, type Heatmap, heatmap, hoursOfDays } from '../../domain/readings/heatmap.ts'
import type { Series } from '../../domain/readings/series.schema.ts'
import { useFormats, useLanguage, useSay } from '../intl.tsx'
import classes from './chart.module.css'
import { tokens } from './chart-paint.ts'
import { HeatLegend, unknownOf } from './HeatLegend.tsx'
import { heatColours } from './heat-colours.ts'
import { cellAt, heatHeight, paintHeatmap } from './paint-heatmap.ts'
import { usePicture } from './pictures.tsx'
import { type Direction, isOutside } from './series-rows.ts'
import { useHourLabel } from './use-hour-label.ts'

type Props = { series: Series; direction: Direction }

/** Hour × day in one hue, from little to much. What it shows is said in words beside it; the table has the hours. */
export function HeatChart({ series, direction }: Props) {
  const say = useSay()
  const { locale } = useLanguage()
  const { energy, number } = useFormats()
  const hourLabel = useHourLabel()
  const scheme = useComputedColorScheme('light')
  const { ref: box, width } = useElementSize<HTMLDivElement>()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [pointed, setPointed] = useState<{ day: number; hour: number } | null>(null)
  const map = useMemo(
    () => heatmap(series.start, series[direction].gross, series.quality),
    [series, direction],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scheme changes the colours that are read from the page
  const { colour, colours } = useMemo(() => {
    const colour = tokens()
    return { colour, colours: heatColours(colour, colour[`${direction}-shared`]) }
  }, [direction, scheme])
  const dayLabel = useMemo(() => {
    const isLong = map.days.length > 62
    const format = new Intl.DateTimeFormat(locale, {
      ...(isLong ? { month: 'short', year: '2-digit' } : { day: '2-digit', month: '2-digit' }),
      timeZone: 'UTC',
    })
    return (day: string) => format.format(new Date(`${day}T12:00:00Z`))
  }, [map, locale])
  useEffect(() => {
    if (canvas.current && width > 0)
      paintHeatmap(canvas.current, { map, colours, colour, width, dayLabel, hourLabel })
  }, [map, colours, colour, width, dayLabel, hourLabel])

  const title = say(`consumption.${direction}`)
  const summary = useSummary(map)
  usePicture(() =>
    canvas.current
      ? {
          title: summary ? `${title} · ${summary}` : title,
          canvas: canvas.current,
          legend: [
            { text: `${number(0)}\u00a0kWh`, colour: colours[0]!, look: 'solid' },
            { text: energy(map.highest), colour: colours.at(-1)!, look: 'solid' },
            ...unknownOf(map).map((quality) => ({
              text: say(`pointQuality.${quality}`),
              ...(quality === 'missing'
                ? ({ colour: colour.muted, look: 'hatch' } as const)
                : ({ colour: colour.border, look: 'solid' } as const)),
            })),
          ],
        }
      : null,
  )
  const point = (event: PointerEvent<HTMLCanvasElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    setPointed(cellAt(map, width, event.clientX - left, event.clientY - top))
  }
  return (
    <Paper withBorder p="md" component="section" aria-label={title}>
      <h2 className={classes.chartTitle}>{title}</h2>
      {summary && <Text>{summary}</Text>}
      <p className={classes.pointed}>
        {pointed ? <PointedHour map={map} {...pointed} /> : say('consumption.heatHint')}
      </p>
      <div ref={box} className={classes.chart}>
        <canvas
          ref={canvas}
          role="img"
          aria-label={say('consumption.heatText', { title, summary })}
          className={classes.heat}
          style={{ height: heatHeight }}
          onPointerMove={point}
          onPointerDown={point}
          onPointerLeave={() => setPointed(null)}
        />
      </div>
      <HeatLegend map={map} colours={colours} />
    </Paper>
  )
}

/** When of the day most is taken or given on average, and when least. */
function useSummary(map: Heatmap): string {
  const say = useSay()
  const { energy } = useFormats()
  const hourLabel = useHourLabel()
  const hours = hoursOfDays(map).flatMap(({ hour, average }) => (average === null ? [] : { hour, average }))
  if (hours.length === 0) return ''
  const most = hours.reduce((a, b) => (b.average > a.average ? b : a))
  const least = hours.reduce((a, b) => (b.average < a.average ? b : a))
  return say('consumption.heatSummary', {
    most: hourLabel(most.hour),
    mostEnergy: energy(most.average),
    least: hourLabel(least.hour),
    leastEnergy: energy(least.average),
  })
}

function PointedHour({ map, day, hour }: { map: Heatmap; day: number; hour: number }) {
  const say = useSay()
  const { energy, day: shown } = useFormats()
  const hourLabel = useHourLabel()
  const { day: local, hours } = map.days[day]!
  const cell = hours[hour] ?? null
  const when = `${shown(local)}, ${hourLabel(hour)}–${hourLabel(hour + 1)}`
  return `${when} · ${cell === null ? say('consumption.noHour') : inWords(cell)}`

  function inWords({ kWh, quality }: HeatCell) {
    if (kWh === null) return say(`pointQuality.${isOutside(quality) ? quality : 'missing'}`)
    return quality === 'measured' ? energy(kWh) : `${energy(kWh)} · ${say(`pointQuality.${quality}`)}`
  }
}
