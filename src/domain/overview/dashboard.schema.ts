import { z } from 'zod'
import { auditLine } from '../audit/audit.schema.ts'
import { latestMonthEnergy } from '../readings/month-energy.schema.ts'
import { attentionKinds } from './dashboard.codes.ts'

/** How a community stands today, for those who manage. */
export const dashboard = z.object({
  /** how many there are of each: a community that has none is told how to begin */
  counts: z.object({ meters: z.int(), members: z.int(), operations: z.int() }),
  /** how many of what need somebody; all kinds, in order of urgency */
  attention: z.array(z.object({ kind: z.enum(attentionKinds), count: z.int() })),
  /** of the latest month with readings, until its last day with some, and as many days of the month before; null: none yet */
  energy: latestMonthEnergy.nullable(),
  /** members taken in this month and the month before, and those who wait to be */
  joining: z.object({ thisMonth: z.int(), lastMonth: z.int(), pending: z.int() }),
  /** the latest lines of the audit */
  activity: z.array(auditLine),
})
export type Dashboard = z.output<typeof dashboard>
