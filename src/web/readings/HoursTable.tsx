import { Paper, ScrollArea, Table } from '@mantine/core'
import { useMemo } from 'react'
import { heatmap, hoursOfDays } from '../../domain/readings/heatmap.ts'
import type { Series } from '../../domain/readings/series.schema.ts'
import { useFormats, useSay } from '../intl.tsx'
import classes from './consumption.module.css'
import { scrollable } from './scrollable.ts'
import type { Direction } from './series-rows.ts'
import { useHourLabel } from './use-hour-label.ts'

/** The heatmap in 24 lines: each hour of the clock on average, and on its highest day. */
export function HoursTable({ series, direction }: { series: Series; direction: Direction }) {
  const say = useSay()
  const { number, day } = useFormats()
  const hourLabel = useHourLabel()
  const hours = useMemo(
    () => hoursOfDays(heatmap(series.start, series[direction].gross, series.quality)),
    [series, direction],
  )
  const kwh = (value: number | null) => (value === null ? '–' : number(value, 3))
  return (
    <Paper withBorder p="xs">
      <ScrollArea type="auto" viewportProps={scrollable(say(`consumption.${direction}`))}>
        <Table className={classes.table} verticalSpacing={6}>
          <caption>
            {say(`consumption.${direction}`)} · {say('consumption.tableCaption')}
          </caption>
          <thead>
            <tr>
              <th scope="col">{say('consumption.hour')}</th>
              <th scope="col" className={classes.number}>
                {say('consumption.average')}
              </th>
              <th scope="col" className={classes.number}>
                {say('consumption.highest')}
              </th>
              <th scope="col">{say('consumption.highestOn')}</th>
            </tr>
          </thead>
          <tbody>
            {hours.map(({ hour, average, highest }) => (
              <tr key={hour}>
                <th scope="row">
                  {hourLabel(hour)}–{hourLabel(hour + 1)}
                </th>
                <td className={classes.number}>{kwh(average)}</td>
                <td className={classes.number}>{kwh(highest?.kWh ?? null)}</td>
                <td>{highest ? day(highest.day) : '–'}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </ScrollArea>
    </Paper>
  )
}
