import { Paper } from '@mantine/core'
import { giniOf } from '../../../domain/keys/metrics.ts'
import type { Results } from '../../../domain/sharing/results.schema.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { HelpTip } from '../../ui/HelpTip.tsx'
import classes from '../results.module.css'
import { useFigures } from './use-figures.ts'

type Tile = { name: string; value: string; note: string; help?: string }

/** What was produced and consumed, what of it was shared, what was left, what it costs, and how evenly it went round. */
export function ResultTiles({ results }: { results: Results }) {
  const say = useSay()
  const { number } = useFormats()
  const { energy, percent, euros } = useFigures()
  const { totals, scope, participants, producers } = results
  const given = producers.reduce<number | null>(
    (sum, { shared }) => (shared === null ? sum : (sum ?? 0) + shared),
    null,
  )
  const tile = (name: string, value: string, note: string, help?: string): Tile => ({
    ...{ name, value, note },
    ...(help ? { help } : {}),
  })
  const ofOfftake = say('results.ofOfftake', { amount: energy(totals.offtake) })
  const ofInjection = say('results.ofInjection', { amount: energy(totals.injection) })
  const coverages = participants.flatMap(({ coverage }) => coverage ?? [])
  const tiles: Tile[] =
    scope === 'own'
      ? [
          tile('own-received', energy(totals.shared), ofOfftake),
          tile('own-covered', percent(totals.selfSufficiencyRate), say('results.selfSufficiencyNote')),
          ...(producers.length > 0 ? [tile('own-given', energy(given), ofInjection)] : []),
        ]
      : [
          tile('shared', energy(totals.shared), ofOfftake),
          tile('surplus', energy(totals.surplus), ofInjection),
          tile('selfConsumption', percent(totals.selfConsumptionRate), say('results.selfConsumptionNote')),
          tile('selfSufficiency', percent(totals.selfSufficiencyRate), say('results.selfSufficiencyNote')),
        ]
  if (totals.paid !== null)
    tiles.push(tile(scope === 'own' ? 'own-paid' : 'paid', euros(totals.paid), say('results.paidNote')))
  if (totals.received !== null)
    tiles.push(
      tile(scope === 'own' ? 'own-earned' : 'earned', euros(totals.received), say('results.earnedNote')),
    )
  if (scope === 'whole' && coverages.length > 1)
    tiles.push(
      tile(
        'fairness',
        percent(Math.min(...coverages)),
        say('results.fairnessNote', { gini: number(giniOf(coverages), 2) }),
        say('results.fairnessHelp'),
      ),
    )
  return (
    <div className={classes.tiles}>
      {tiles.map(({ name, value, note, help }) => (
        <Paper key={name} withBorder p="md">
          <div className={classes.tileLabel}>
            {say(`results.${name}`)}
            {help && <HelpTip label={say(`results.${name}`)} text={help} />}
          </div>
          <div className={classes.tileNumber}>{value}</div>
          <div className={classes.tileNote}>{note}</div>
        </Paper>
      ))}
    </div>
  )
}
