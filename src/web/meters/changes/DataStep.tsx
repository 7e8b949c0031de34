import { Text } from '@mantine/core'
import { useSay } from '../../intl.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { ConfigurationFields } from '../form/ConfigurationFields.tsx'
import { HolderField } from '../form/HolderField.tsx'
import { ProblemSummary } from '../form/ProblemSummary.tsx'
import { useField } from '../form/use-field.tsx'
import type { Fields } from '../form/use-fields.ts'
import type { DataPlan } from './typed-changes.ts'

type Props = {
  lead: string
  fields: Fields
  communityId: string
  plan: DataPlan | null
  onDay: (text: string) => void
  hasHolder?: boolean
}

/** From when, and what. */
export function DataStep({ lead, fields, communityId, plan, onDay, hasHolder = false }: Props) {
  const say = useSay()
  const field = useField(fields)
  const conflict = plan?.isDifferent ? plan.conflict : null
  return (
    <>
      <Text c="dimmed">{lead}</Text>
      <ProblemSummary form={fields} />
      <DayField
        data-autofocus
        {...field('from', conflict && say(`error.${conflict}`))}
        onType={onDay}
        maw={{ base: '100%', sm: 340 }}
      />
      <ConfigurationFields form={fields} />
      {hasHolder && <HolderField form={fields} communityId={communityId} />}
    </>
  )
}
