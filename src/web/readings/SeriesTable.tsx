import { Paper, ScrollArea, Table } from '@mantine/core'
import type { Series } from '../../domain/readings/series.schema.ts'
import { useFormats, useSay } from '../intl.tsx'
import classes from './consumption.module.css'
import { MoreRows, useMoreRows } from './MoreRows.tsx'
import { scrollable } from './scrollable.ts'
import { directionsOf, isOutside, residual } from './series-rows.ts'
import { useStartLabel } from './use-start-label.ts'

/** The numbers of the chart, in kWh; what is not known is a dash, never a zero. */
export function SeriesTable({ series }: { series: Series }) {
  const say = useSay()
  const { number } = useFormats()
  const startLabel = useStartLabel(series.resolution)
  const rows = useMoreRows(series.start.length)
  const directions = directionsOf(series)
  const kwh = (value: number | null) => (value === null ? '–' : number(value, 3))
  return (
    <Paper withBorder p="xs">
      <ScrollArea type="auto" viewportProps={scrollable(say('consumption.view-table'))}>
        <Table className={classes.table} verticalSpacing={6}>
          <caption>{say('consumption.tableCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('consumption.start')}</th>
              {directions.flatMap((direction) =>
                (['shared', 'residual', 'gross'] as const).map((measure) => (
                  <th key={direction + measure} scope="col" className={classes.number}>
                    {say(`consumption.${direction}`)}, {say(`consumption.${measure}`)}
                  </th>
                )),
              )}
              <th scope="col">{say('consumption.quality')}</th>
            </tr>
          </thead>
          <tbody>
            {series.start.slice(0, rows.shown).map((start, i) => (
              <tr key={start}>
                <th scope="row">{startLabel(start)}</th>
                {directions.flatMap((direction) => {
                  const gross = series[direction].gross[i] ?? null
                  const shared = series[direction].shared[i] ?? null
                  return [
                    ['shared', shared] as const,
                    ['residual', residual(gross, shared)] as const,
                    ['gross', gross] as const,
                  ].map(([measure, value]) => (
                    <td key={direction + measure} className={classes.number}>
                      {kwh(value)}
                    </td>
                  ))
                })}
                <td>
                  {say(
                    series.modelled && !isOutside(series.quality[i]!)
                      ? 'consumption.modelled'
                      : `pointQuality.${series.quality[i]}`,
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </ScrollArea>
      <MoreRows {...rows} />
    </Paper>
  )
}
