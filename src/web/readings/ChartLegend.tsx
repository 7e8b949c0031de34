import type { Series } from '../../domain/readings/series.schema.ts'
import { useSay } from '../intl.tsx'
import classes from './chart.module.css'
import { type Direction, isOutside } from './series-rows.ts'

export type Hidden = { shared: boolean; residual: boolean }
type Props = {
  series: Series
  direction: Direction
  hidden: Hidden
  onToggle: (measure: keyof Hidden) => void
}

/** What the colours and patterns of a chart mean; shared and residual can be taken out of it. */
export function ChartLegend({ series, direction, hidden, onToggle }: Props) {
  const say = useSay()
  const hasShared = series[direction].shared.some((value) => value !== null)
  const measures = hasShared ? (['shared', 'residual'] as const) : (['residual'] as const)
  const marks = (['missing', 'partial', 'estimated', 'inactive', 'not-held'] as const).filter(
    (quality) => series.quality.includes(quality) && (!series.modelled || isOutside(quality)),
  )
  return (
    <ul className={classes.legend}>
      {measures.map((measure) => (
        <li key={measure}>
          <button type="button" aria-pressed={!hidden[measure]} onClick={() => onToggle(measure)}>
            <span
              className={classes.key}
              data-measure={`${direction}-${measure}`}
              data-modelled={series.modelled || undefined}
              aria-hidden
            />
            {say(`consumption.${series.modelled ? 'modelled' : hasShared ? measure : 'gross'}`)}
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
