import { z } from 'zod'
import { identification, localDay, newConfiguration } from './meter.schema.ts'

/** What `PATCH …/meters/{id}` takes: what of the identity is to be different. */
export const identityChange = identification.partial()
export type IdentityChange = z.output<typeof identityChange>

/** Another device from a day on; the readings go on. */
export const deviceReplacement = z.object({
  meterNumber: z.string('required').trim().min(1, 'required').max(64, 'too-long'),
  from: localDay,
})
export type DeviceReplacement = z.output<typeof deviceReplacement>

/** The meter counts no more from a day on. */
export const deactivation = z.object({
  from: localDay,
  reason: z.string().trim().max(500, 'too-long').default(''),
})
export type Deactivation = z.output<typeof deactivation>

/** From a day on the meter is this member's, or nobody's. */
export const holderChange = z.object({ memberId: z.uuid('invalid').nullable(), from: localDay })
export type HolderChange = z.output<typeof holderChange>

/** Other data from a day on and, only when it is asked for, another holder from a day of its own. Both, or neither. */
export const dataUpdate = newConfiguration.and(z.object({ holderChange: holderChange.optional() }))
export type DataUpdate = z.output<typeof dataUpdate>
