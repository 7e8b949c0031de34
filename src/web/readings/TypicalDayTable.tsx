import { Paper, ScrollArea, Table } from '@mantine/core'
import type { TypicalDay } from '../../domain/readings/typical-day.ts'
import { useFormats, useSay } from '../intl.tsx'
import classes from './consumption.module.css'
import { scrollable } from './scrollable.ts'
import type { Direction } from './series-rows.ts'

/** The average day, quarter-hour by quarter-hour, in kWh. */
export function TypicalDayTable({ day, direction }: { day: TypicalDay; direction: Direction }) {
  const say = useSay()
  const { number } = useFormats()
  const kwh = (value: number | null) => (value === null ? '–' : number(value, 3))
  return (
    <Paper withBorder p="xs">
      <ScrollArea type="auto" viewportProps={scrollable(say(`consumption.${direction}`))}>
        <Table className={classes.table} verticalSpacing={4}>
          <caption>
            {say(`consumption.${direction}`)} · {say('consumption.typicalCaption')}
          </caption>
          <thead>
            <tr>
              <th scope="col">{say('consumption.start')}</th>
              <th scope="col" className={classes.number}>
                {say('consumption.workdays', { count: day.workdays })}
              </th>
              <th scope="col" className={classes.number}>
                {say('consumption.freeDays', { count: day.freeDays })}
              </th>
            </tr>
          </thead>
          <tbody>
            {day.slots.map(({ time, workday, freeDay }) => (
              <tr key={time}>
                <th scope="row">{time}</th>
                <td className={classes.number}>{kwh(workday)}</td>
                <td className={classes.number}>{kwh(freeDay)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </ScrollArea>
    </Paper>
  )
}
