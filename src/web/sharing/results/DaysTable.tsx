import { Paper, ScrollArea, Table } from '@mantine/core'
import type { Results } from '../../../domain/sharing/results.schema.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { scrollable } from '../../readings/scrollable.ts'
import classes from '../results.module.css'
import { Where } from './Where.tsx'

/** Each day of the period. */
export function DaysTable({ days }: { days: Results['days'] }) {
  const say = useSay()
  const { number, day } = useFormats()
  const kwh = (value: number | null | undefined) => (value == null ? '–' : number(value, 2))
  const columns = ['injection', 'offtake', 'shared', 'surplus'] as const
  return (
    <Paper withBorder p="xs">
      <ScrollArea type="auto" viewportProps={scrollable(say('results.by-days'))}>
        <Table className={classes.table}>
          <caption>{say('results.days-caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('results.day')}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className={classes.number}>
                  {say(`results.column-${column}`)}
                </th>
              ))}
              <th scope="col">{say('results.source')}</th>
            </tr>
          </thead>
          <tbody>
            {days.day.map((one, at) => (
              <tr key={one}>
                <th scope="row">{day(one)}</th>
                {columns.map((column) => (
                  <td key={column} className={classes.number}>
                    {kwh(days[column][at])}
                  </td>
                ))}
                <td>
                  <Where source={days.source[at]!} />
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </ScrollArea>
    </Paper>
  )
}
