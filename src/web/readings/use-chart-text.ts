import type { Series } from '../../domain/readings/series.schema.ts'
import { useFormats, useSay } from '../intl.tsx'
import { type Direction, highest } from './series-rows.ts'
import { useStartLabel } from './use-start-label.ts'

/** What a chart says to somebody who does not see it: what it is, how much in all, when most. */
export function useChartText(series: Series, direction: Direction, title: string): string {
  const say = useSay()
  const { energy } = useFormats()
  const startLabel = useStartLabel(series.resolution)
  const top = highest(series, direction)
  const total = series.totals[direction].gross
  if (top === null || total === null) return title
  return say('consumption.chartText', {
    title,
    total: energy(total),
    highest: energy(top.value),
    when: startLabel(top.start),
  })
}
