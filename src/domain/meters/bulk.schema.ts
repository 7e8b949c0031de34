import { z } from 'zod'
import { bulkVerdicts, clientTypes } from './meter.codes.ts'
import { localDay, meter } from './meter.schema.ts'
import { meterFilter } from './meter-list.schema.ts'

// Many meters at once: which, what, and how it would go.

/** What can be done to many meters at once, from a day on. */
export const bulkChange = z.discriminatedUnion(
  'kind',
  [
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
  ],
  'choose-one',
)
export type BulkChange = z.output<typeof bulkChange>

const mostByHand = 10_000
const handPicked = z.array(z.uuid('invalid').toLowerCase()).max(mostByHand, 'too-many')

/** Meters picked one by one, or all that the list finds but for some. */
export const meterSelection = z.union(
  [
    z.strictObject({ ids: handPicked.min(1, 'required') }),
    z.strictObject({
      filter: meterFilter,
      except: handPicked.default([]),
    }),
  ],
  'invalid',
)
export type MeterSelection = z.output<typeof meterSelection>

/** What `POST …/meters/bulk-changes/preview` takes. */
export const bulkRequest = z.object({ selection: meterSelection, change: bulkChange })
export type BulkRequest = z.output<typeof bulkRequest>

/** What `POST …/meters/bulk-changes` takes: the same, and the fingerprint that the preview answered. */
export const bulkCommit = bulkRequest.extend({
  fingerprint: z.string('required').min(1, 'required').max(100),
})
export type BulkCommit = z.output<typeof bulkCommit>

const period = z.object({ from: z.string(), until: z.string().nullable() })

/** How it would go with one meter. */
export const bulkVerdict = z.object({
  id: z.uuid(),
  /** null: there is no such meter any more */
  meter: meter.pick({ ean: true, address: true }).nullable(),
  verdict: z.enum(bulkVerdicts),
  /** why it is refused: the key of a sentence */
  reason: z.string().nullable(),
  /** what it says on that day now, as a code */
  present: z.string().nullable(),
  /** the configuration that would end earlier, before and after */
  trimmed: z.object({ before: period, after: period }).nullable(),
  /** from when until when it would hold; null for an end */
  holds: period.nullable(),
})
export type BulkVerdict = z.output<typeof bulkVerdict>

const count = z.number().int()

/** What a bulk change would do. */
export const bulkPreview = z.object({
  /** stands for exactly what would be done; the commit gives it back */
  fingerprint: z.string(),
  counts: z.object({ selected: count, changed: count, corrected: count, unchanged: count, refused: count }),
  refusals: z.array(z.object({ reason: z.string(), count })),
  /** the first of each verdict */
  verdicts: z.array(bulkVerdict),
})
export type BulkPreview = z.output<typeof bulkPreview>
