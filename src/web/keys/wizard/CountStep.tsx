import { TextInput } from '@mantine/core'
import { useSay } from '../../intl.tsx'
import { mostParticipants } from './plan.ts'
import type { StepProps } from './step-props.ts'

/** How many take part. */
export function CountStep({ plan, change, problems }: StepProps) {
  const say = useSay()
  return (
    <TextInput
      label={say('allocation.howMany')}
      description={say('allocation.howManyHelp')}
      inputMode="numeric"
      autoComplete="off"
      maw={320}
      value={plan.count}
      error={problems.length > 0 && say('allocation.problem-count', { most: mostParticipants })}
      onChange={(event) => change({ count: event.currentTarget.value })}
    />
  )
}
