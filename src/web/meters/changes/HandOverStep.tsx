import { Text } from '@mantine/core'
import type { Meter } from '../../../domain/meters/meter.schema.ts'
import { useSay } from '../../intl.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { useField } from '../form/use-field.tsx'
import type { Fields } from '../form/use-fields.ts'
import { Preview } from './Preview.tsx'
import { planHandOver } from './typed-changes.ts'
import { useSentences } from './use-sentences.ts'

/** From when on the chosen holder holds the meter, and what that does to the others. */
export function HandOverStep({ meter, fields }: { meter: Meter; fields: Fields }) {
  const say = useSay()
  const field = useField(fields)
  const sentences = useSentences()
  const plan = planHandOver(meter, fields.values)
  const after = fields.holder?.name ?? ''
  const before = plan?.holding?.name ?? ''
  const what = after ? (before ? 'transfer' : 'assign') : 'remove'
  return (
    <>
      {plan?.isDifferent && <Text fw={600}>{say(`change.handOver-${what}`, { before, after })}</Text>}
      <DayField
        data-autofocus
        {...field('holderFrom')}
        onType={(holderFrom) => fields.set({ holderFrom })}
        maw={{ base: '100%', sm: 340 }}
      />
      <Preview
        sentences={
          plan?.isDifferent
            ? [
                ...plan.trimmed.map((trim) => sentences.trimmed(trim, plan.nameOf(trim.id))),
                ...plan.removed.map((id) => sentences.replaced(plan.nameOf(id))),
                ...(plan.added ? [sentences.holds(plan.added, after)] : []),
                say('change.dataStays'),
              ]
            : []
        }
      />
    </>
  )
}
