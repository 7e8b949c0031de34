import { z } from 'zod'
import { localDay } from '../meters/meter.schema.ts'
import { languages } from '../words/words.ts'
import { dayStates, monthStates } from './completeness.codes.ts'
import { atMostTenYears, untilAfterFrom } from './series.schema.ts'

const days = {
  from: localDay,
  /** first day no longer asked for */
  until: localDay,
}

/** At most one of the ids: of one meter, of the participants of an operation, of what a member held; with none, of the community. */
export const completenessQuery = z
  .object({
    ...days,
    operationId: z.uuid().optional(),
    meterId: z.uuid().optional(),
    memberId: z.uuid().optional(),
  })
  .refine(...untilAfterFrom)
  .refine(...atMostTenYears)
export type CompletenessQuery = z.output<typeof completenessQuery>

const counts = z.record(z.enum(dayStates), z.number().int())
export type DayCounts = z.output<typeof counts>

export const completeness = z.object({
  from: z.string(),
  until: z.string(),
  meters: z.array(
    z.object({
      id: z.string(),
      ean: z.string(),
      meterNumber: z.string(),
      /** who held it on the last of these days on which anybody did */
      holder: z.object({ id: z.string(), name: z.string() }).nullable(),
      /** one letter a day: C complete, E estimated, K corrected, P partial, M missing, - not expected */
      days: z.string(),
      counts,
    }),
  ),
  /** days of meters */
  counts,
  /** each month of the days asked for; complete only when every expected day of every meter is */
  months: z.array(
    z.object({
      month: z.string(),
      state: z.enum(monthStates),
      /** days of meters */
      expected: z.number().int(),
      /** of those, missing or partial */
      lacking: z.number().int(),
    }),
  ),
})
export type Completeness = z.output<typeof completeness>

export const dsoRequestQuery = z
  .object({ ...days, operationId: z.uuid().optional(), language: z.enum(languages, 'choose-one').optional() })
  .refine(...untilAfterFrom)
  .refine(...atMostTenYears)
export type DsoRequestQuery = z.output<typeof dsoRequestQuery>

/** A message for each DSO that owes readings, ready to be sent. */
export const dsoRequests = z.object({
  requests: z.array(
    z.object({
      dso: z.object({ code: z.string(), name: z.string() }),
      /** how many meters, and days of meters, it asks for */
      meters: z.number().int(),
      days: z.number().int(),
      subject: z.string(),
      body: z.string(),
    }),
  ),
})
export type DsoRequests = z.output<typeof dsoRequests>
