import { Paper } from '@mantine/core'
import type { Results } from '../../../domain/sharing/results.schema.ts'
import { useFormats, useSay } from '../../intl.tsx'
import classes from '../results.module.css'

/** What was produced and consumed, what of it was shared, and what was left. */
export function ResultTiles({ totals }: { totals: Results['totals'] }) {
  const say = useSay()
  const { energy, number } = useFormats()
  const amount = (value: number | null) => (value === null ? '–' : energy(value))
  const rate = (value: number | null) => (value === null ? '–' : `${number(value * 100, 1)}\u00a0%`)
  const tiles = [
    ['shared', amount(totals.shared), say('results.ofOfftake', { amount: amount(totals.offtake) })],
    ['surplus', amount(totals.surplus), say('results.ofInjection', { amount: amount(totals.injection) })],
    ['selfConsumption', rate(totals.selfConsumptionRate), say('results.selfConsumptionNote')],
    ['selfSufficiency', rate(totals.selfSufficiencyRate), say('results.selfSufficiencyNote')],
  ] as const
  return (
    <div className={classes.tiles}>
      {tiles.map(([name, value, note]) => (
        <Paper key={name} withBorder p="md">
          <div className={classes.tileLabel}>{say(`results.${name}`)}</div>
          <div className={classes.tileNumber}>{value}</div>
          <div className={classes.tileNote}>{note}</div>
        </Paper>
      ))}
    </div>
  )
}
