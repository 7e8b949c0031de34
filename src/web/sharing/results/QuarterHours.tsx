import { ScrollArea, Table } from '@mantine/core'
import type { SharedSlots } from '../../../domain/sharing/results.schema.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { scrollable } from '../../readings/scrollable.ts'
import classes from '../results.module.css'

type Meter = SharedSlots['meters'][number]
type Column = { name: string; title: string; note?: string; values: readonly (number | null)[] }

/** Each quarter-hour of one direction of a meter: what each iteration gave it, what that makes, and what the DSO settled. */
export function QuarterHours({ start, meter }: { start: string[]; meter: Meter }) {
  const say = useSay()
  const { number } = useFormats()
  const kwh = (value: number | null | undefined) => (value == null ? '–' : number(value, 3))
  const percent = (points: number) => `${number(points / 100, points % 100 ? 2 : 0)}\u00a0%`
  const isTaking = meter.direction === 'offtake'
  const named = (name: string, values: readonly (number | null)[]): Column => ({
    ...{ name, values },
    title: say(`results.column-${name}`),
  })
  const counted = meter.dso ?? meter.computed
  const columns: Column[] = [
    named(isTaking ? 'offtake' : 'injection', meter.gross),
    ...meter.iterations.map(({ weight, share, received }, k) => ({
      name: `iteration-${k}`,
      title: say('results.iteration', { number: k + 1, weight: percent(weight) }),
      note:
        share === null
          ? say('results.notNamed')
          : share === 'pro-rata'
            ? say('results.proRata')
            : percent(share),
      values: received,
    })),
    ...(meter.computed ? [named('ours', meter.computed)] : []),
    ...(meter.dso ? [named('dso', meter.dso)] : []),
    ...(counted
      ? [
          named(
            'residual',
            meter.gross.map((gross, at) => {
              const shared = counted[at]
              return gross === null || shared == null ? null : gross - shared
            }),
          ),
        ]
      : []),
  ]
  const sum = (values: readonly (number | null)[]) =>
    values.reduce<number | null>((all, value) => (value === null ? all : (all ?? 0) + value), null)
  return (
    <ScrollArea
      type="auto"
      viewportProps={scrollable(say(`results.meter-${isTaking ? 'offtake' : 'injection'}`))}
    >
      <Table className={classes.table}>
        <caption>{say(`results.quarters-${meter.direction}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{say('results.start')}</th>
            {columns.map(({ name, title, note }) => (
              <th key={name} scope="col" className={classes.number}>
                {title}
                {note && <span className={classes.note}>{note}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={classes.total}>
            <th scope="row">{say('results.wholeDay')}</th>
            {columns.map(({ name, values }) => (
              <td key={name} className={classes.number}>
                {kwh(sum(values))}
              </td>
            ))}
          </tr>
          {start.map((at, slot) => (
            <tr key={at}>
              <th scope="row">{at.slice(11, 16)}</th>
              {columns.map(({ name, values }) => (
                <td key={name} className={classes.number}>
                  {kwh(values[slot])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </ScrollArea>
  )
}
