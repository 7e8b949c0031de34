import { Paper } from '@mantine/core'
import type { Series } from '../../domain/readings/series.schema.ts'
import { useFormats, useSay } from '../intl.tsx'
import classes from './consumption.module.css'
import { directionsOf } from './series-rows.ts'

/** The sums of the range: what was taken and given, how much of it was shared. */
export function Totals({ series }: { series: Series }) {
  const say = useSay()
  const { energy, number } = useFormats()
  const { totals } = series
  const rateOf = { offtake: totals.selfSufficiencyRate, injection: totals.selfConsumptionRate }
  const amount = (kwh: number | null) => (kwh === null ? say('consumption.unknown') : energy(kwh))
  return (
    <div className={classes.tiles}>
      {directionsOf(series).map((direction) => {
        const { gross, shared, residual } = totals[direction]
        const rate = rateOf[direction]
        return (
          <Paper key={direction} withBorder p="md">
            <div className={classes.tileLabel}>{say(`consumption.${direction}`)}</div>
            <div className={classes.tileNumber}>{amount(gross)}</div>
            {!series.modelled && (
              <dl className={classes.tileFacts}>
                {(
                  [
                    ['shared', amount(shared)],
                    ['residual', amount(residual)],
                    [
                      `rate-${direction}`,
                      rate === null ? say('consumption.unknown') : `${number(rate * 100)} %`,
                    ],
                  ] as const
                ).map(([label, value]) => (
                  <div key={label}>
                    <dt>{say(`consumption.${label}`)}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              </dl>
            )}
          </Paper>
        )
      })}
    </div>
  )
}
