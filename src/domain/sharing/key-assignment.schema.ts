import { z } from 'zod'
import { localDay } from '../meters/meter.schema.ts'
import { keyAssignmentStatuses } from './operation.codes.ts'

/** What `POST …/operations/{id}/keys` takes: this key, in its present version, is proposed. */
export const keyProposal = z.object({ keyId: z.uuid('invalid') })

/** What `…/approve` takes: the first day on which the key is in force. */
export const keyApproval = z.object({ from: localDay })

export const keyAssignment = z.object({
  id: z.uuid(),
  operation: z.object({ id: z.uuid(), name: z.string() }),
  /** in the version that was proposed; `present` is the key’s newest one */
  key: z.object({ id: z.uuid(), name: z.string(), version: z.int(), present: z.int() }),
  status: z.enum(keyAssignmentStatuses),
  /** days on which it is in force; null unless approved, `until` null: no end */
  from: z.string().nullable(),
  until: z.string().nullable(),
  /**
   * DSOs of the operation’s meters, on the days on which it is in force (or from today on), that do not list such a key as
   * standard: it has to be agreed with them. Null: no meter takes part then, so nobody can say.
   */
  needsAgreement: z.array(z.object({ code: z.string(), name: z.string() })).nullable(),
  proposedAt: z.iso.datetime(),
  proposedBy: z.string(),
  decidedAt: z.iso.datetime().nullable(),
  decidedBy: z.string().nullable(),
})
export type KeyAssignment = z.output<typeof keyAssignment>
