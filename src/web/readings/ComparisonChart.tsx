import { useMemo } from 'react'
import { changeSince } from '../../domain/readings/previous-period.ts'
import type { Series } from '../../domain/readings/series.schema.ts'
import { useFormats, useSay } from '../intl.tsx'
import { LinesChart } from './LinesChart.tsx'
import type { Direction } from './series-rows.ts'
import { useStartLabel } from './use-start-label.ts'
import { useTickLabel } from './use-tick-label.ts'

/** Two complete periods on end, by the same steps, and how they are called. */
export type Both = { now: Series; before: Series; names: { now: string; before: string } }

/** The steps of both periods over one another: the first of the one on the first of the other. */
export function ComparisonChart({ both, direction }: { both: Both; direction: Direction }) {
  const { now, before, names } = both
  const { energy } = useFormats()
  const startLabel = useStartLabel(now.resolution)
  const tickLabel = useTickLabel(now.resolution)
  const values = useMemo(
    () => [now[direction].gross, before[direction].gross] as const,
    [now, before, direction],
  )
  const ticks = useMemo(() => now.start.map((_, i) => i), [now])
  const tick = useMemo(() => (index: number) => tickLabel(now.start[index] ?? ''), [now, tickLabel])
  const of = (series: Series, index: number) => {
    const [start, kWh] = [series.start[index], series[direction].gross[index] ?? null]
    return start ? [`${startLabel(start)}: ${kWh === null ? '–' : energy(kWh)}`] : []
  }
  return (
    <LinesChart
      direction={direction}
      title={useTitle(both, direction)}
      text=""
      names={[names.now, names.before]}
      values={values}
      ticks={ticks}
      tick={tick}
      pointed={(index) => [...of(now, index), ...of(before, index)].join(' · ')}
    />
  )
}

/** "Offtake: 12 % less than in October 2026". */
function useTitle({ now, before, names }: Both, direction: Direction): string {
  const say = useSay()
  const { number } = useFormats()
  const { percent } = changeSince(before.totals[direction].gross, now.totals[direction].gross)
  const what = say(`consumption.${direction}`)
  if (percent === null) return what
  const much = number(Math.abs(percent), 1)
  return say(percent < 0 ? 'consumption.lessThan' : 'consumption.moreThan', {
    what,
    percent: much,
    period: names.before,
  })
}
