import type { Configuration } from '../../../domain/meters/meter.schema.ts'
import { useSay } from '../../intl.tsx'
import type { Fields } from '../form/use-fields.ts'
import { Outcome } from './Outcome.tsx'
import type { DataPlan } from './typed-changes.ts'
import { useInWords } from './use-in-words.ts'

type Props = {
  plan: Pick<DataPlan, 'fates'> & Partial<DataPlan>
  fields?: Fields
  /** the id of the one that is corrected */
  corrected?: string
}

/** The data of a meter once it is done: from when to when, and "Tariff: Single-rate → Dual-hourly" for what is different. */
export function DataOutcome({ plan, fields, corrected }: Props) {
  const say = useSay()
  const inWords = useInWords()
  const notes = (plan.different ?? []).map(({ fact, was, is }) =>
    say('change.difference', {
      label: fields?.labels[fact] ?? say(`meterForm.label.${fact}`),
      was: inWords(fact, was),
      is: inWords(fact, is),
    }),
  )
  return (
    <Outcome
      title={say('change.dataAfter')}
      fates={plan.fates}
      pause={say('change.pause-data')}
      isTouched={(was: Configuration) => was.id === corrected && (plan.different ?? []).length > 0}
      notes={notes}
    />
  )
}
