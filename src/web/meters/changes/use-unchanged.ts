import type { Meter } from '../../../domain/meters/meter.schema.ts'
import { useSay } from '../../intl.tsx'
import type { Holder } from '../form/use-fields.ts'

/** "Holder unchanged: Marie Dupont", and the like. */
export function useUnchanged() {
  const say = useSay()
  return {
    data: say('change.unchanged-data'),
    holders: say('change.unchanged-holders'),
    device: say('change.unchanged-device'),
    holder: (holder: Holder | null) =>
      say('change.unchanged-holder', { name: holder?.name ?? say('meter.none') }),
    /** nothing when it takes part in none */
    operation: ({ operation }: Meter) =>
      operation && say('change.unchanged-operation', { name: operation.name }),
  }
}
