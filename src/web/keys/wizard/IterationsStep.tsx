import { TextInput } from '@mantine/core'
import { useSay } from '../../intl.tsx'
import { RadioCards } from '../../ui/RadioCards.tsx'
import { type Decimal, readWeight } from '../editor/draft.ts'
import { WeightState } from '../editor/Sums.tsx'
import { ways, withWeight } from './plan.ts'
import type { StepProps } from './step-props.ts'
import classes from './wizard.module.css'

/** How it is shared out: while the weights leave something there is one iteration more. */
export function IterationsStep({ plan, change, problems, decimal }: StepProps & { decimal: Decimal }) {
  const say = useSay()
  return (
    <>
      {plan.rounds.map((round, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an iteration is its place
        <fieldset key={k} className={classes.round}>
          <legend>{say('allocation.iteration', { number: k + 1 })}</legend>
          <RadioCards
            name={`way-${k}`}
            label={say('allocation.way')}
            value={round.way}
            options={ways.map((value) => ({
              value,
              label: say(`allocation.way-${value}`),
              help: say(`allocation.way-${value}-help`),
            }))}
            onChoose={(way) =>
              change({ rounds: plan.rounds.with(k, { ...round, way: way as (typeof ways)[number] }) })
            }
          />
          <TextInput
            label={say('allocation.weightOf', { number: k + 1 })}
            inputMode="decimal"
            autoComplete="off"
            maw={220}
            rightSection="%"
            value={round.weight}
            error={readWeight(round.weight) === null && say('error.share')}
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => change(withWeight(plan, k, event.currentTarget.value, decimal))}
          />
        </fieldset>
      ))}
      <div role={problems.length > 0 ? 'alert' : undefined}>
        <WeightState weights={plan.rounds.map(({ weight }) => readWeight(weight))} />
      </div>
    </>
  )
}
