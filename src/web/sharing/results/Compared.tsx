import { ScrollArea, Table } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ComparedSimulation } from '../../../domain/sharing/simulate.schema.ts'
import { useFormats, useSay } from '../../intl.tsx'
import type { Range } from '../../readings/ranges.ts'
import { scrollable } from '../../readings/scrollable.ts'
import { HelpTip } from '../../ui/HelpTip.tsx'
import { Notice } from '../../ui/Notice.tsx'
import classes from '../results.module.css'
import { resultsQuery } from '../results.queries.ts'
import { Who } from './LinesTable.tsx'
import { useFigures } from './use-figures.ts'

type Props = {
  simulation: ComparedSimulation
  of: { communityId: string; operationId: string }
  range: Range
}

/** The key that is tried out beside the one in force, both worked out from the same readings: in all, and by meter. */
export function Compared({ simulation: { totals, present, meters }, of, range }: Props) {
  const say = useSay()
  const { number } = useFormats()
  const { data: results } = useQuery(resultsQuery(of, range))
  const holders = new Map(results?.participants.map(({ meterId, holder }) => [meterId, holder?.name ?? null]))
  const { kwh, percent, euros } = useFigures()
  const signed = (value: number, write: (value: number) => string) =>
    `${value > 0.005 ? '+' : ''}${write(Math.abs(value) < 0.005 ? 0 : value)}`
  const hasPrice = totals.paid !== null || totals.received !== null
  const gini = (value: number | undefined) => (value === undefined ? '–' : number(value, 2))
  const inAll = [
    ['shared', kwh(present?.totals.shared), kwh(totals.shared)],
    ['surplus', kwh(present?.totals.surplus), kwh(totals.surplus)],
    ['selfConsumption', percent(present?.totals.selfConsumptionRate), percent(totals.selfConsumptionRate)],
    ['selfSufficiency', percent(present?.totals.selfSufficiencyRate), percent(totals.selfSufficiencyRate)],
    ['smallestCoverage', percent(present?.totals.smallestCoverage), percent(totals.smallestCoverage)],
    ['gini', gini(present?.totals.gini), gini(totals.gini)],
    ...(hasPrice
      ? ([
          ['paid', euros(present?.totals.paid), euros(totals.paid)],
          ['earned', euros(present?.totals.received), euros(totals.received)],
        ] as const)
      : []),
  ] as const
  const head = (first: string, ...last: string[]) => (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {['present', 'tried'].map((column) => (
          <th key={column} scope="col" className={classes.number}>
            {say(`results.${column}`)}
          </th>
        ))}
        {last.map((column) => (
          <th key={column} scope="col" className={classes.number}>
            {column}
          </th>
        ))}
      </tr>
    </thead>
  )
  return (
    <>
      {!present && <Notice kind="info">{say('results.noPresent')}</Notice>}
      <ScrollArea type="auto" viewportProps={scrollable(say('results.inAll'))}>
        <Table className={classes.table}>
          <caption>
            {say('results.inAll')}
            <HelpTip label={say('results.fairness')} text={say('results.fairnessHelp')} />
          </caption>
          {head(say('results.figure'))}
          <tbody>
            {inAll.map(([name, before, after]) => (
              <tr key={name}>
                <th scope="row">{say(`results.whole-${name}`)}</th>
                <td className={classes.number}>{before}</td>
                <td className={classes.number}>{after}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </ScrollArea>
      <ScrollArea type="auto" viewportProps={scrollable(say('results.byMeter'))}>
        <Table className={classes.table}>
          <caption>{say('results.byMeter')}</caption>
          {head(
            say('results.meter'),
            say('results.change'),
            ...(hasPrice ? [say('results.changeEuros')] : []),
          )}
          <tbody>
            {meters.map((one) => (
              <tr key={one.meterId}>
                <th scope="row">
                  <Who ean={one.ean} holder={holders.get(one.meterId) ?? null} />
                </th>
                <td className={classes.number}>{kwh(one.present)}</td>
                <td className={classes.number}>{kwh(one.shared)}</td>
                <td className={classes.number}>
                  {one.present === null ? '–' : signed(one.shared - one.present, kwh)}
                </td>
                {hasPrice && (
                  <td className={classes.number}>
                    {one.euros === null || one.presentEuros === null
                      ? '–'
                      : signed(one.euros - one.presentEuros, euros)}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </Table>
      </ScrollArea>
    </>
  )
}
