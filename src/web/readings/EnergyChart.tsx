import 'uplot/dist/uPlot.min.css'
import { Button, Group, Paper, useComputedColorScheme } from '@mantine/core'
import { useElementSize, useMergedRef } from '@mantine/hooks'
import { IconZoomReset } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import uPlot from 'uplot'
import type { Series } from '../../domain/readings/series.schema.ts'
import { useLanguage, useSay } from '../intl.tsx'
import { ChartLegend, type Hidden } from './ChartLegend.tsx'
import classes from './chart.module.css'
import { chartData } from './chart-data.ts'
import { chartOptions } from './chart-options.ts'
import { Pointed } from './Pointed.tsx'
import { usePicture } from './pictures.tsx'
import type { Direction } from './series-rows.ts'
import { useChartText } from './use-chart-text.ts'
import { useFinding } from './use-finding.ts'
import { signsOf, useLegend } from './use-legend.ts'

type Props = { series: Series; direction: Direction }

/** One direction over time: what was shared, solid, and the rest above it, hatched. The table has the same numbers. */
export function EnergyChart({ series, direction }: Props) {
  const say = useSay()
  const { locale } = useLanguage()
  const scheme = useComputedColorScheme('light')
  const finding = useFinding(series, direction)
  const text = useChartText(series, direction, finding)
  const { ref: measured, width } = useElementSize<HTMLDivElement>()
  const box = useRef<HTMLDivElement>(null)
  const measuredBox = useMergedRef(measured, box)
  const [pointed, setPointed] = useState<number | null>(null)
  const [isZoomed, setZoomed] = useState(false)
  const [hidden, setHidden] = useState<Hidden>({ shared: false, residual: false })
  const data = useMemo(() => chartData(series, direction, hidden), [series, direction, hidden])
  const outside = useMemo(
    () => ({ inactive: say('pointQuality.inactive'), 'not-held': say('pointQuality.not-held') }),
    [say],
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: the scheme changes the colours that the options read from the page
  useEffect(() => {
    if (!width || !box.current) return
    const options = chartOptions({
      series,
      direction,
      data,
      width,
      locale,
      outside,
      onPoint: setPointed,
      onZoom: setZoomed,
    })
    const made = new uPlot(options, data.columns, box.current)
    setZoomed(false)
    return () => made.destroy()
  }, [series, direction, data, width, locale, outside, scheme])

  const legend = useLegend(series, direction)
  usePicture(() => {
    const canvas = box.current?.querySelector('canvas')
    return canvas
      ? { title: finding, canvas, legend: signsOf(legend, direction, (mark) => say(`pointQuality.${mark}`)) }
      : null
  })

  // Zooming one chart zooms the other with it; so does coming back.
  const wholeRange = () => {
    for (const each of uPlot.sync('consumption').plots) each.setScale('x', { min: data.min, max: data.max })
  }
  return (
    <Paper withBorder p="md" component="section" aria-label={say(`consumption.${direction}`)}>
      <Group justify="space-between" mb={4}>
        <h2 className={classes.chartTitle}>{finding}</h2>
        {isZoomed && (
          <Button
            variant="default"
            size="sm"
            leftSection={<IconZoomReset size={18} aria-hidden />}
            onClick={wholeRange}
          >
            {say('consumption.wholeRange')}
          </Button>
        )}
      </Group>
      <Pointed series={series} direction={direction} index={pointed} />
      <div ref={measuredBox} className={classes.chart} role="img" aria-label={text} />
      <ChartLegend
        series={series}
        direction={direction}
        legend={legend}
        hidden={hidden}
        onToggle={(measure) => setHidden((before) => ({ ...before, [measure]: !before[measure] }))}
      />
    </Paper>
  )
}
