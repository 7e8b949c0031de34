import 'uplot/dist/uPlot.min.css'
import { Paper, Text, useComputedColorScheme } from '@mantine/core'
import { useElementSize, useMergedRef } from '@mantine/hooks'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import uPlot from 'uplot'
import { useLanguage, useSay } from '../intl.tsx'
import classes from './chart.module.css'
import { tokens } from './chart-paint.ts'
import { type Line, linesData, linesOptions } from './lines-options.ts'
import { usePicture } from './pictures.tsx'
import { type Direction, edgeToken } from './series-rows.ts'

type Props = {
  direction: Direction
  title: string
  /** what the chart says, in a sentence */
  text: string
  /** the filled line first, then the dashed one */
  names: readonly [string, string]
  values: readonly [readonly (number | null)[], readonly (number | null)[]]
  ticks: readonly number[]
  tick: (index: number) => string
  /** what is under the pointer, in words */
  pointed: (index: number) => ReactNode
}

/** Two lines over one another: filled and hatched, and dashed. The table has the same numbers. */
export function LinesChart({ direction, title, text, names, values, ticks, tick, pointed }: Props) {
  const say = useSay()
  const { locale } = useLanguage()
  const scheme = useComputedColorScheme('light')
  const { ref: measured, width } = useElementSize<HTMLDivElement>()
  const box = useRef<HTMLDivElement>(null)
  const measuredBox = useMergedRef(measured, box)
  const [index, setIndex] = useState<number | null>(null)
  const [filled, dashed] = values
  const length = Math.max(filled.length, dashed.length)
  const [filledName, dashedName] = names
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scheme changes the colours that are read from the page
  const { lines, colour } = useMemo(() => {
    const colour = tokens()
    const lines: Line[] = [
      { text: filledName, values: filled, colour: colour[edgeToken[direction]], look: 'hatch' },
      { text: dashedName, values: dashed, colour: colour.text, look: 'dashes' },
    ]
    return { lines, colour }
  }, [filled, dashed, filledName, dashedName, direction, scheme])

  useEffect(() => {
    if (!width || !box.current) return
    const options = linesOptions({
      lines,
      length,
      width,
      locale,
      colour,
      ticks,
      tick,
      onPoint: setIndex,
    })
    const made = new uPlot(options, linesData(lines, length), box.current)
    return () => made.destroy()
  }, [lines, length, width, locale, colour, ticks, tick])

  usePicture(() => {
    const canvas = box.current?.querySelector('canvas')
    return canvas ? { title: text ? `${title} · ${text}` : title, canvas, legend: lines } : null
  })
  return (
    <Paper withBorder p="md" component="section" aria-label={title}>
      <h2 className={classes.chartTitle}>{title}</h2>
      {text && <Text>{text}</Text>}
      <p className={classes.pointed}>{index === null ? say('consumption.lineHint') : pointed(index)}</p>
      <div
        ref={measuredBox}
        className={classes.chart}
        role="img"
        aria-label={say('consumption.lineText', { title, text })}
      />
      <ul className={classes.legend}>
        {lines.map((line) => (
          <li key={line.text}>
            <span className={classes.key} data-line={line.look} data-direction={direction} aria-hidden />
            {line.text}
          </li>
        ))}
      </ul>
    </Paper>
  )
}
