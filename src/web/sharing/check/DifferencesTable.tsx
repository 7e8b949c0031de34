import { Paper, ScrollArea, Table } from '@mantine/core'
import type { DsoCheck } from '../../../domain/sharing/check.schema.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { MoreRows, useMoreRows } from '../../readings/MoreRows.tsx'
import { scrollable } from '../../readings/scrollable.ts'
import { Who } from '../results/LinesTable.tsx'
import classes from '../results.module.css'

type Props = { check: DsoCheck; onOpen: (meterId: string, day: string) => void }

/** Each meter and day with a difference; the day opens its quarter-hours. */
export function DifferencesTable({ check: { meters, tolerance }, onOpen }: Props) {
  const say = useSay()
  const { number, day } = useFormats()
  const all = meters.flatMap((meter) => meter.days.map((one) => ({ meter, ...one })))
  const rows = useMoreRows(all.length)
  const kwh = (value: number) => number(value, 3)
  return (
    <Paper withBorder p="xs">
      <ScrollArea type="auto" viewportProps={scrollable(say('results.differences'))}>
        <Table className={classes.table}>
          <caption>{say('results.differences-caption', { tolerance: number(tolerance, 2) })}</caption>
          <thead>
            <tr>
              <th scope="col">{say('results.meter')}</th>
              <th scope="col">{say('results.direction')}</th>
              <th scope="col">{say('results.day')}</th>
              {(['dso', 'ours', 'difference', 'quarterHours'] as const).map((column) => (
                <th key={column} scope="col" className={classes.number}>
                  {say(`results.column-${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {all.slice(0, rows.shown).map(({ meter, ...one }) => (
              <tr key={`${meter.meterId}${meter.direction}${one.day}`}>
                <th scope="row">
                  <Who ean={meter.ean} holder={meter.holder} />
                </th>
                <td>{say(`results.${meter.direction}`)}</td>
                <td>
                  <button
                    type="button"
                    className={classes.opens}
                    onClick={() => onOpen(meter.meterId, one.day)}
                    aria-label={say('results.openDay', { day: day(one.day), who: meter.holder ?? meter.ean })}
                  >
                    {day(one.day)}
                  </button>
                </td>
                <td className={classes.number}>{kwh(one.dso)}</td>
                <td className={classes.number}>{kwh(one.ours)}</td>
                <td className={classes.number}>
                  {one.difference > 0 ? '+' : ''}
                  {kwh(one.difference)}
                </td>
                <td className={classes.number}>{one.quarterHours}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </ScrollArea>
      <MoreRows {...rows} />
    </Paper>
  )
}
