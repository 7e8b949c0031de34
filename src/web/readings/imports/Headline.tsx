import { Text, Title } from '@mantine/core'
import { IconArrowNarrowRight } from '@tabler/icons-react'
import type { ImportDetail } from '../../../domain/readings/import/import.schema.ts'
import { useFormats, useSay } from '../../intl.tsx'
import classes from './imports.module.css'
import type { Summary } from './summary.ts'

type Props = { detail: ImportDetail; summary: Summary }

const days = ['New', 'Added', 'Changed', 'Same'] as const

/** In one look: how many meters, how many days of each kind, how much energy before and after. */
export function Headline({ detail: { counts, state, operation }, summary }: Props) {
  const say = useSay()
  const { number, energy } = useFormats()
  const known = summary.meters.filter(({ meterId }) => meterId !== null)
  const sum = (of: 'kWhBefore' | 'kWhAfter') => known.reduce((all, meter) => all + meter[of], 0)
  const kWh = (of: 'kWhBefore' | 'kWhAfter') => (sum(of) === 0 ? '0\u00a0kWh' : energy(sum(of)))
  const when = state === 'previewed' || state === 'committing' ? 'before' : 'after'
  // Where there are only totals of months, nobody asks about days.
  const isMonths = counts !== null && counts.months > 0 && days.every((kind) => counts[`days${kind}`] === 0)
  const shown = isMonths ? [] : days
  return (
    <div className={classes.headline}>
      <Title order={2} tabIndex={-1} className={classes.title}>
        {say(`readingsImport.headline-${when}`, { count: counts?.meters ?? 0 })}
      </Title>
      {operation && <Text c="dimmed">{say('readingsImport.ofOperation', { name: operation.name })}</Text>}
      {counts && (
        <dl className={classes.tiles}>
          {shown.map((kind) => (
            <div key={kind} className={classes.tile} data-none={counts[`days${kind}`] === 0 || undefined}>
              <dt>{say(`readingsImport.tile-${kind}`)}</dt>
              <dd className={classes.figure}>{number(counts[`days${kind}`])}</dd>
            </div>
          ))}
          {counts.months > 0 && (
            <div className={classes.tile}>
              <dt>{say('readingsImport.tile-Months')}</dt>
              <dd className={classes.figure}>{number(counts.months)}</dd>
            </div>
          )}
        </dl>
      )}
      {known.length > 0 && (
        <p className={classes.energy}>
          {say('readingsImport.energy')} <span className={classes.number}>{kWh('kWhBefore')}</span>{' '}
          <IconArrowNarrowRight size={18} role="img" aria-label={say('import.arrow')} />{' '}
          <strong className={classes.number}>{kWh('kWhAfter')}</strong>
        </p>
      )}
    </div>
  )
}
