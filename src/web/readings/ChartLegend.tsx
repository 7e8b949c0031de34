import type { Series } from '../../domain/readings/series.schema.ts'
import { useSay } from '../intl.tsx'
import classes from './chart.module.css'
import type { Direction } from './series-rows.ts'
import type { Legend, Measure } from './use-legend.ts'

export type Hidden = Record<Measure, boolean>
type Props = {
  series: Series
  direction: Direction
  legend: Legend
  hidden: Hidden
  onToggle: (measure: Measure) => void
}

/** What the colours and patterns of a chart mean; shared and residual can be taken out of it. */
export function ChartLegend({ series, direction, legend: { measures, marks }, hidden, onToggle }: Props) {
  const say = useSay()
  return (
    <ul className={classes.legend}>
      {measures.map(({ measure, text }) => (
        <li key={measure}>
          <button type="button" aria-pressed={!hidden[measure]} onClick={() => onToggle(measure)}>
            <span
              className={classes.key}
              data-measure={`${direction}-${measure}`}
              data-modelled={series.modelled || undefined}
              aria-hidden
            />
            {text}
          </button>
        </li>
      ))}
      {marks.map((quality) => (
        <li key={quality}>
          <span className={classes.key} data-mark={quality} aria-hidden />
          {say(`pointQuality.${quality}`)}
        </li>
      ))}
    </ul>
  )
}
