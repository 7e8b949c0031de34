import { z } from 'zod'
import { clientTypes } from './meter.codes.ts'
import { localDay } from './meter.schema.ts'

/** What can be done to many meters at once, from a day on. */
export const bulkChange = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('dso'),
    /** code of a distribution system operator */
    dso: z.string('choose-one').min(1, 'choose-one'),
    from: localDay,
  }),
  z.object({ kind: z.literal('usage'), clientType: z.enum(clientTypes, 'choose-one'), from: localDay }),
  z.object({
    kind: z.literal('deactivate'),
    from: localDay,
    reason: z.string().trim().max(500, 'too-long').default(''),
  }),
])

/** What a change set was asked to do. */
export const askedOfChangeSet = z.discriminatedUnion('kind', [
  ...bulkChange.options,
  z.object({ kind: z.literal('import'), fileName: z.string() }),
])
export type AskedOfChangeSet = z.output<typeof askedOfChangeSet>

/** How many meters were created, changed, left as they were and refused. */
export const changeSetCounts = z.object({
  created: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  refused: z.number().int(),
})
export type ChangeSetCounts = z.output<typeof changeSetCounts>
