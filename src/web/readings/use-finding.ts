import type { Series } from '../../domain/readings/series.schema.ts'
import { useFormats, useSay } from '../intl.tsx'
import { findingOf } from './finding.ts'
import type { Direction } from './series-rows.ts'

/** What the chart shows, in a sentence; its name when there is nothing to say. */
export function useFinding(series: Series, direction: Direction): string {
  const say = useSay()
  const { number } = useFormats()
  const { key, percent } = findingOf(series, direction)
  return percent === null
    ? say(`consumption.${key}`)
    : say(`consumption.${key}`, { percent: number(percent) })
}
