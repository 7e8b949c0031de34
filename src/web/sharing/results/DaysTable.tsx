import { Paper, ScrollArea, Table } from '@mantine/core'
import type { Results } from '../../../domain/sharing/results.schema.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { scrollable } from '../../readings/scrollable.ts'
import classes from '../results.module.css'
import { useFigures } from './use-figures.ts'
import { Where } from './Where.tsx'

type Column = { name: string; values: readonly (number | null)[]; isRate?: boolean }
type Props = {
  caption: string
  days: Results['days']['day']
  columns: Column[]
  sourceOf: (at: number) => Results['days']['source'][number]
  /** a day opens its quarter-hours */
  onOpen?: ((day: string) => void) | undefined
}

/** Each day of the period. */
export function DaysTable({ caption, days, columns, sourceOf, onOpen }: Props) {
  const say = useSay()
  const { day } = useFormats()
  const { kwh, percent } = useFigures()
  return (
    <Paper withBorder p="xs">
      <ScrollArea type="auto" viewportProps={scrollable(caption)}>
        <Table className={classes.table}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{say('results.day')}</th>
              {columns.map(({ name }) => (
                <th key={name} scope="col" className={classes.number}>
                  {say(`results.column-${name}`)}
                </th>
              ))}
              <th scope="col">{say('results.source')}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((one, at) => (
              <tr key={one}>
                <th scope="row">
                  {onOpen ? (
                    <button
                      type="button"
                      className={classes.opens}
                      onClick={() => onOpen(one)}
                      aria-label={say('results.openQuarters', { day: day(one) })}
                    >
                      {day(one)}
                    </button>
                  ) : (
                    day(one)
                  )}
                </th>
                {columns.map(({ name, values, isRate }) => (
                  <td key={name} className={classes.number}>
                    {(isRate ? percent : kwh)(values[at])}
                  </td>
                ))}
                <td>
                  <Where source={sourceOf(at)} />
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </ScrollArea>
    </Paper>
  )
}
