import { Paper, ScrollArea, Table } from '@mantine/core'
import { changeSince } from '../../domain/readings/previous-period.ts'
import { useFormats, useSay } from '../intl.tsx'
import type { Both } from './ComparisonChart.tsx'
import classes from './consumption.module.css'
import { scrollable } from './scrollable.ts'
import { directionsOf } from './series-rows.ts'

/** The sums of both periods, and how much more or less it is. */
export function ChangesTable({ both: { now, before, names } }: { both: Both }) {
  const say = useSay()
  const { energy, number } = useFormats()
  const amount = (kWh: number | null) => (kWh === null ? say('consumption.unknown') : energy(kWh))
  const signed = (value: number, text: string) => (value > 0 ? `+${text}` : text)
  const rows = directionsOf(now).flatMap((direction) =>
    (['gross', 'shared', 'residual'] as const)
      .map((measure) => ({
        key: `${direction}-${measure}`,
        name: `${say(`consumption.${direction}`)}, ${say(`consumption.${measure}`)}`,
        later: now.totals[direction][measure],
        first: before.totals[direction][measure],
      }))
      .filter(({ later, first }) => later !== null || first !== null),
  )
  return (
    <Paper withBorder p="xs">
      <ScrollArea type="auto" viewportProps={scrollable(say('consumption.show-comparison'))}>
        <Table className={classes.table} verticalSpacing={8}>
          <caption>{say('consumption.changesCaption', names)}</caption>
          <thead>
            <tr>
              <th scope="col">{say('consumption.measure')}</th>
              <th scope="col" className={classes.number}>
                {names.now}
              </th>
              <th scope="col" className={classes.number}>
                {names.before}
              </th>
              <th scope="col" className={classes.number}>
                {say('consumption.change')}
              </th>
              <th scope="col" className={classes.number}>
                %
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, later, first }) => {
              const { kWh, percent } = changeSince(first, later)
              return (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  <td className={classes.number}>{amount(later)}</td>
                  <td className={classes.number}>{amount(first)}</td>
                  <td className={classes.number}>{kWh === null ? '–' : signed(kWh, energy(kWh))}</td>
                  <td className={classes.number}>
                    {percent === null ? '–' : signed(percent, `${number(percent, 1)} %`)}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </Table>
      </ScrollArea>
    </Paper>
  )
}
