import { TextInput } from '@mantine/core'
import { useSay } from '../../intl.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { StepProps } from './step-props.ts'
import classes from './wizard.module.css'

/** What they are called; meters and members can be put in their places later. */
export function NamesStep({ plan, change, problems }: StepProps) {
  const say = useSay()
  return (
    <>
      {problems.map((problem) => (
        <Notice key={problem} kind="problem" title={say(`allocation.problem-${problem}`)} />
      ))}
      <div className={classes.names}>
        {plan.names.map(({ id, name }, i) => (
          <TextInput
            key={id}
            label={say('allocation.nameOf', { number: i + 1 })}
            value={name}
            maxLength={255}
            autoComplete="off"
            error={problems.length > 0 && name.trim() === ''}
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) =>
              change({ names: plan.names.with(i, { id, name: event.currentTarget.value }) })
            }
          />
        ))}
      </div>
    </>
  )
}
