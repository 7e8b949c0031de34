import { Paper, ScrollArea, Table } from '@mantine/core'
import type { ReactNode } from 'react'
import { groupEan } from '../../../domain/meters/ean.ts'
import type { Results } from '../../../domain/sharing/results.schema.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { scrollable } from '../../readings/scrollable.ts'
import classes from '../results.module.css'
import { sourceOf, Where } from './Where.tsx'

/** Each meter: what it took or gave, what of it was shared. Who received or gave most comes first. */
export function LinesTable({ results: { participants, producers } }: { results: Results }) {
  const most = (a: { shared: number | null }, b: { shared: number | null }) =>
    (b.shared ?? -1) - (a.shared ?? -1)
  return (
    <>
      {participants.length > 0 && (
        <Lines
          name="participants"
          gross="offtake"
          rate="coverage"
          lines={participants
            .toSorted(most)
            .map((one) => ({ ...one, gross: one.offtake, rate: one.coverage }))}
        />
      )}
      {producers.length > 0 && (
        <Lines
          name="producers"
          gross="injection"
          rate="givenRate"
          lines={producers.toSorted(most).map((one) => ({ ...one, gross: one.injection }))}
        />
      )}
    </>
  )
}

type Line = Pick<
  Results['producers'][number],
  'meterId' | 'ean' | 'holder' | 'shared' | 'residual' | 'sources'
> & {
  gross: number | null
  rate: number | null
}
type Props = {
  name: 'participants' | 'producers'
  gross: 'offtake' | 'injection'
  rate: 'coverage' | 'givenRate'
  lines: Line[]
}

function Lines({ name, gross, rate, lines }: Props) {
  const say = useSay()
  const { number } = useFormats()
  const kwh = (value: number | null) => (value === null ? '–' : number(value, 2))
  const percent = (value: number | null) => (value === null ? '–' : `${number(value * 100, 1)}\u00a0%`)
  const cell = (content: ReactNode) => <td className={classes.number}>{content}</td>
  return (
    <Paper withBorder p="xs">
      <ScrollArea type="auto" viewportProps={scrollable(say(`results.${name}`))}>
        <Table className={classes.table}>
          <caption>{say(`results.${name}-caption`, { count: lines.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{say('results.meter')}</th>
              {[gross, 'shared', 'residual', rate].map((column) => (
                <th key={column} scope="col" className={classes.number}>
                  {say(`results.column-${column}`)}
                </th>
              ))}
              <th scope="col">{say('results.source')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.meterId}>
                <th scope="row">
                  <Who ean={line.ean} holder={line.holder?.name ?? null} />
                </th>
                {cell(kwh(line.gross))}
                {cell(kwh(line.shared))}
                {cell(kwh(line.residual))}
                {cell(percent(line.rate))}
                <td>
                  <Where source={sourceOf(line.sources)} />
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </ScrollArea>
    </Paper>
  )
}

/** Whose meter, and which. */
export function Who({ ean, holder }: { ean: string; holder: string | null }) {
  const say = useSay()
  return (
    <>
      <span className={classes.who}>{holder ?? say('results.nobodys')}</span>
      <span className={classes.ean}>{groupEan(ean)}</span>
    </>
  )
}
