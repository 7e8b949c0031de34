import { Paper, ScrollArea, Table } from '@mantine/core'
import type { ReactNode } from 'react'
import { groupEan } from '../../../domain/meters/ean.ts'
import type { Results } from '../../../domain/sharing/results.schema.ts'
import { useSay } from '../../intl.tsx'
import { scrollable } from '../../readings/scrollable.ts'
import classes from '../results.module.css'
import { useFigures } from './use-figures.ts'
import { sourceOf, Where } from './Where.tsx'

type All = { results: Results; onOpen: (meterId: string) => void }

/** Each meter: what it took or gave, what of it was shared. Who received or gave most comes first; each opens its days. */
export function LinesTable({ results: { participants, producers }, onOpen }: All) {
  const most = (a: { shared: number | null }, b: { shared: number | null }) =>
    (b.shared ?? -1) - (a.shared ?? -1)
  return (
    <>
      {participants.length > 0 && (
        <Lines
          name="participants"
          gross="offtake"
          rate="coverage"
          money="paid"
          onOpen={onOpen}
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
          money="earned"
          onOpen={onOpen}
          lines={producers.toSorted(most).map((one) => ({ ...one, gross: one.injection }))}
        />
      )}
    </>
  )
}

type Line = Pick<
  Results['producers'][number],
  'meterId' | 'ean' | 'holder' | 'shared' | 'residual' | 'euros' | 'sources'
> & {
  gross: number | null
  rate: number | null
}
type Props = {
  name: 'participants' | 'producers'
  gross: 'offtake' | 'injection'
  rate: 'coverage' | 'givenRate'
  money: 'paid' | 'earned'
  lines: Line[]
  onOpen: (meterId: string) => void
}

function Lines({ name, gross, rate, money, lines, onOpen }: Props) {
  const say = useSay()
  const { kwh, percent, euros } = useFigures()
  const hasPrice = lines.some((line) => line.euros !== null)
  const cell = (content: ReactNode) => <td className={classes.number}>{content}</td>
  return (
    <Paper withBorder p="xs">
      <ScrollArea type="auto" viewportProps={scrollable(say(`results.${name}`))}>
        <Table className={classes.table}>
          <caption>{say(`results.${name}-caption`, { count: lines.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{say('results.meter')}</th>
              {[gross, 'shared', 'residual', rate, ...(hasPrice ? [money] : [])].map((column) => (
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
                  <button
                    type="button"
                    className={classes.opensWho}
                    onClick={() => onOpen(line.meterId)}
                    aria-label={say('results.openMeter', { who: line.holder?.name ?? groupEan(line.ean) })}
                  >
                    <Who ean={line.ean} holder={line.holder?.name ?? null} />
                  </button>
                </th>
                {cell(kwh(line.gross))}
                {cell(kwh(line.shared))}
                {cell(kwh(line.residual))}
                {cell(percent(line.rate))}
                {hasPrice && cell(euros(line.euros))}
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
