import type { Work } from '../db/in-community.ts'
import { standingOfMeter } from './as-meter.ts'
import { everHeldBy, metersOf } from './meters.store.ts'

/** Every meter that a member held, holds or will hold, and whether it is active and the member's today. */
export async function metersOfMember(work: Work, memberId: string) {
  const meters = await metersOf(work, await everHeldBy(work, [memberId]))
  return meters.map((meter) => {
    const { holder, status } = standingOfMeter(meter, work.today)
    return { id: meter.id, ean: meter.ean, isActive: status === 'active' && holder?.id === memberId }
  })
}
