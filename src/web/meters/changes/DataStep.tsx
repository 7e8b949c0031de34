import { Text } from '@mantine/core'
import type { Meter } from '../../../domain/meters/meter.schema.ts'
import { useSay } from '../../intl.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ConfigurationFields } from '../form/ConfigurationFields.tsx'
import { HolderField } from '../form/HolderField.tsx'
import { ProblemSummary } from '../form/ProblemSummary.tsx'
import { useField } from '../form/use-field.tsx'
import type { Fields } from '../form/use-fields.ts'
import { Preview } from './Preview.tsx'
import type { planUpdate } from './typed-changes.ts'
import { useDifferentSentences, useSentences } from './use-sentences.ts'

type Props = {
  fields: Fields
  communityId: string
  meter: Meter
  plan: ReturnType<typeof planUpdate>
  /** it was to be saved, and nothing is different */
  isSame: boolean
}

/** From when, what, and what will come of it. */
export function DataStep({ fields, communityId, meter, plan, isSame }: Props) {
  const say = useSay()
  const field = useField(fields)
  const sentences = useSentences()
  const differences = useDifferentSentences(fields)
  const conflict = plan?.insertion.conflict
  const isPlanned = plan?.insertion.conflict === null && plan.isDifferent
  return (
    <>
      <Text c="dimmed">{say('change.lead-update')}</Text>
      <ProblemSummary form={fields} />
      {isSame && <Notice kind="info">{say('change.nothingDifferent')}</Notice>}
      <DayField
        data-autofocus
        {...field('from')}
        onType={(from) => fields.set({ from })}
        maw={{ base: '100%', sm: 340 }}
      />
      <Preview
        problem={conflict && plan.isDifferent ? say(`error.${conflict}`) : null}
        sentences={
          isPlanned && plan.insertion.conflict === null
            ? [
                ...plan.insertion.trimmed.map((trim) => sentences.trimmed(trim)),
                sentences.holds(plan.insertion.added),
                ...differences(plan.different),
                ...(meter.operation ? [say('change.operationStays', { name: meter.operation.name })] : []),
              ]
            : []
        }
      />
      <ConfigurationFields form={fields} />
      <HolderField form={fields} communityId={communityId} />
    </>
  )
}
