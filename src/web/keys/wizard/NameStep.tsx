import { Textarea, TextInput } from '@mantine/core'
import { useSay } from '../../intl.tsx'
import type { StepProps } from './step-props.ts'

/** What the key is called. */
export function NameStep({ plan, change, problems }: StepProps) {
  const say = useSay()
  return (
    <>
      <TextInput
        label={say('allocation.name')}
        value={plan.name}
        maxLength={255}
        error={problems.length > 0 && say('error.required')}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <Textarea
        label={say('allocation.descriptionLabel')}
        value={plan.description}
        autosize
        minRows={2}
        maxLength={2000}
        onChange={(event) => change({ description: event.currentTarget.value })}
      />
    </>
  )
}
