import { z } from 'zod'
import { bulkChange } from '../meters/bulk.schema.ts'
import { meterListQuery } from '../meters/meter-list.schema.ts'

// What was done to many meters or members at once, and what keeps it from being undone.

const count = z.number().int()

/** What a change set was asked to do; of members it is always an import. */
const askedOfChangeSet = z.discriminatedUnion('kind', [
  ...bulkChange.options,
  z.object({ kind: z.literal('import'), fileName: z.string() }),
])
export type AskedOfChangeSet = z.output<typeof askedOfChangeSet>

/** How many things were created, changed (corrected included), left as they were and refused. */
const changeSetCounts = z.object({ created: count, changed: count, unchanged: count, refused: count })
export type ChangeSetCounts = z.output<typeof changeSetCounts>

/** Many things changed in one go. */
export const changeSet = z.object({
  id: z.uuid(),
  at: z.string(),
  /** who did it, as they were called then */
  actor: z.string(),
  asked: askedOfChangeSet,
  counts: changeSetCounts,
  /** how many members were made along with meters */
  createdMembers: count,
  undone: z.object({ at: z.string(), by: z.string() }).nullable(),
  /** why it cannot be undone (any more): the key of a sentence */
  cannotUndo: z.enum(['change-set-undone', 'change-set-overtaken']).nullable(),
})
export type ChangeSet = z.output<typeof changeSet>

const hindrance = z.object({
  id: z.uuid(),
  name: z.string(),
  reason: z.string(),
  by: z.string().nullable(),
})

/** With the first of the things that keep it from being undone, and how many there are. */
export const changeSetWithHindrances = changeSet.extend({
  hindrances: z.object({
    /** `name`: an EAN, or how a member is called; `by`: who changed it since, when that is known */
    things: z.array(hindrance),
    total: count,
  }),
})
export type ChangeSetWithHindrances = z.output<typeof changeSetWithHindrances>

/** What an undo answers. `keptMembers`: made by the import, but something else refers to them by now. */
export const undoneChangeSet = z.object({ changeSet, keptMembers: z.array(z.uuid()) })

export const changeSetsQuery = meterListQuery.pick({ page: true, pageSize: true })
export type ChangeSetsQuery = z.output<typeof changeSetsQuery>
