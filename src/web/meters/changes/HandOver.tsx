import { Text } from '@mantine/core'
import { useSay } from '../../intl.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { useField } from '../form/use-field.tsx'
import type { Fields } from '../form/use-fields.ts'
import { Outcome } from './Outcome.tsx'
import type { HandOverPlan } from './typed-changes.ts'

/** "The meter passes from Marie to Luc." */
export function HandOverSentence({ plan, fields }: { plan: HandOverPlan | null; fields: Fields }) {
  const say = useSay()
  if (!plan?.isDifferent) return null
  const [before, after] = [plan.holding?.name ?? '', fields.holder?.name ?? '']
  const what = after ? (before ? 'transfer' : 'assign') : 'remove'
  return <Text fw={600}>{say(`change.handOver-${what}`, { before, after })}</Text>
}

/** From when on the chosen holder holds the meter, or nobody does. */
export function HandOverDay({ fields, isToNobody }: { fields: Fields; isToNobody: boolean }) {
  const say = useSay()
  const field = useField(fields)
  return (
    <DayField
      {...field('holderFrom')}
      {...(isToNobody ? { label: say('change.nobodyFrom') } : {})}
      onType={(holderFrom) => fields.set({ holderFrom })}
      maw={{ base: '100%', sm: 340 }}
    />
  )
}

/** Who holds the meter when, once it is done. */
export function HandOverOutcome({ plan, fields }: { plan: HandOverPlan; fields: Fields }) {
  const say = useSay()
  return (
    <Outcome
      title={say('change.holdersAfter')}
      fates={plan.fates}
      nameOf={({ was }) => was?.member.name ?? fields.holder?.name ?? ''}
      pause={say('change.pause-holder')}
    />
  )
}
