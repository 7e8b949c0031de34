import { z } from 'zod'
import { meterDoubtCodes } from './meter.codes.ts'
import { meterListQuery } from './meter-list.schema.ts'

/** The worklist: how many meters are doubted for what. */
export const doubtCounts = z.object({
  /** meters with at least one open doubt */
  total: z.number().int(),
  /** every kind, the most urgent first, those without any meter too */
  kinds: z.array(
    z.object({
      doubt: z.enum(meterDoubtCodes),
      open: z.number().int(),
      /** found right by somebody */
      dismissed: z.number().int(),
    }),
  ),
})
export type DoubtCounts = z.output<typeof doubtCounts>

/** One kind of doubt; `dismissed`: those that somebody found right instead of the open ones. */
export const doubtedQuery = meterListQuery.pick({ page: true, pageSize: true }).extend({
  dismissed: z
    .enum(['true', 'false'], 'choose-one')
    .default('false')
    .transform((text) => text === 'true'),
})
export type DoubtedQuery = z.output<typeof doubtedQuery>

export const doubtCode = z.enum(meterDoubtCodes, 'choose-one')

/** "It is right so." */
export const dismissal = z.object({ doubt: doubtCode })
