import { useSay } from '../../intl.tsx'
import type { Fields } from '../form/use-fields.ts'
import type { HandOverPlan } from './typed-changes.ts'

/** What the button does: give the meter to somebody, pass it on, or take it from its holder. */
export function useHandOverVerb(plan: HandOverPlan | null, fields: Fields): string {
  const say = useSay()
  if (!plan?.isDifferent) return say('change.holder')
  if (!fields.holder) return say('change.do-remove')
  return say(plan.holding ? 'change.do-transfer' : 'change.do-assign', { name: fields.holder.name })
}

/** Says that the chosen holder holds the meter on that day already, at the field that leads on. */
export function useSameHolder(fields: Fields) {
  const say = useSay()
  return (path: 'holderId' | 'holderChange.from') => {
    const message = say('change.holdsAlready', { who: fields.holder?.name ?? say('meter.none') })
    fields.show([{ path, code: 'invalid', message }])
  }
}
