import { Paper, ScrollArea, Table } from '@mantine/core'
import { useFormats, useSay } from '../intl.tsx'
import type { Both } from './ComparisonChart.tsx'
import classes from './consumption.module.css'
import { MoreRows, useMoreRows } from './MoreRows.tsx'
import { scrollable } from './scrollable.ts'
import type { Direction } from './series-rows.ts'
import { useStartLabel } from './use-start-label.ts'

/** The steps of both periods beside one another, in kWh. */
export function ComparisonTable({
  both: { now, before, names },
  direction,
}: {
  both: Both
  direction: Direction
}) {
  const say = useSay()
  const { number } = useFormats()
  const startLabel = useStartLabel(now.resolution)
  const length = Math.max(now.start.length, before.start.length)
  const rows = useMoreRows(length)
  const kwh = (value: number | null | undefined) => (value == null ? '–' : number(value, 3))
  const name = say(`consumption.${direction}`)
  return (
    <Paper withBorder p="xs">
      <ScrollArea type="auto" viewportProps={scrollable(name)}>
        <Table className={classes.table} verticalSpacing={6}>
          <caption>
            {name} · {say('consumption.tableCaption')}
          </caption>
          <thead>
            <tr>
              <th scope="col">{names.now}</th>
              <th scope="col" className={classes.number}>
                kWh
              </th>
              <th scope="col">{names.before}</th>
              <th scope="col" className={classes.number}>
                kWh
              </th>
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: rows.shown }, (_, i) => (
              <tr key={now.start[i] ?? before.start[i]}>
                <th scope="row">{now.start[i] ? startLabel(now.start[i]) : '–'}</th>
                <td className={classes.number}>{kwh(now[direction].gross[i])}</td>
                <td>{before.start[i] ? startLabel(before.start[i]) : '–'}</td>
                <td className={classes.number}>{kwh(before[direction].gross[i])}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </ScrollArea>
      <MoreRows {...rows} />
    </Paper>
  )
}
