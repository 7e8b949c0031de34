import { z } from 'zod'
import { localDay } from '../meters/meter.schema.ts'
import { untilAfterFrom } from '../readings/series.schema.ts'
import { daysBetween } from '../time/local-day.ts'
import { daySources } from './operation.codes.ts'

/** A year of 200 participants is worked out in seconds; nobody looks at ten of them at once. */
export const mostDays = 800
const atMostTwoYears: [
  (days: { from: string; until: string }) => boolean,
  { path: string[]; message: string },
] = [
  ({ from, until }) => daysBetween(from, until) <= mostDays,
  { path: ['until'], message: 'results-too-long' },
]

export const resultsQuery = z
  .object({
    from: localDay,
    /** first day no longer asked for */
    until: localDay,
  })
  .refine(...untilAfterFrom)
  .refine(...atMostTwoYears)
export type ResultsQuery = z.output<typeof resultsQuery>

const energy = z.number().nullable()
const column = z.array(energy)
const line = {
  meterId: z.uuid(),
  ean: z.string(),
  /** who held it last on these days */
  holder: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  shared: energy,
  residual: energy,
  /** of what was shared at the prices of its days, rounded to cents once; null: there was no price, or nothing is known */
  euros: energy,
  /** of each day where its figure is from: `d` the DSO, `c` computed, `n` not known, `-` takes no part */
  sources: z.string(),
}

/** What was shared in an operation, kWh; null where nothing is known, which is not zero. */
export const results = z.object({
  unit: z.literal('kWh'),
  from: z.string(),
  until: z.string(),
  /** `own`: a plain member is answered about its own meters on its own days alone */
  scope: z.enum(['whole', 'own']),
  totals: z.object({
    injection: energy,
    offtake: energy,
    shared: energy,
    surplus: energy,
    /** shared ÷ injected and shared ÷ consumed, 0–1 */
    selfConsumptionRate: energy,
    selfSufficiencyRate: energy,
    /** euros: what consumers pay and what producers get, the sums of their lines */
    paid: energy,
    received: energy,
  }),
  /** keys in force on these days; none for a plain member */
  keys: z.array(
    z.object({
      keyId: z.uuid(),
      version: z.int(),
      name: z.string(),
      from: z.string(),
      until: z.string().nullable(),
    }),
  ),
  /** columns of equal length, one place for each day */
  days: z.object({
    day: z.array(z.string()),
    source: z.array(z.enum(daySources)),
    injection: column,
    offtake: column,
    shared: column,
    surplus: column,
  }),
  participants: z.array(
    z.object({
      ...line,
      offtake: energy,
      coverage: energy,
      perDay: z.object({ offtake: column, shared: column }),
    }),
  ),
  producers: z.array(
    z.object({
      ...line,
      injection: energy,
      rate: energy,
      perDay: z.object({ injection: column, shared: column }),
    }),
  ),
})
export type Results = z.output<typeof results>

export const slotsQuery = z.object({ day: localDay })

/** A day by quarter-hour, kWh: what the DSO settled beside what the key in force makes of it. */
export const sharedSlots = z.object({
  unit: z.literal('kWh'),
  day: z.string(),
  /** instant at which each quarter-hour starts, ISO with offset */
  start: z.array(z.string()),
  key: z.object({ keyId: z.uuid(), version: z.int(), name: z.string() }).nullable(),
  /** computed; null without a key */
  surplus: column.nullable(),
  meters: z.array(
    z.object({
      meterId: z.uuid(),
      ean: z.string(),
      holder: z.string().nullable(),
      direction: z.enum(['offtake', 'injection']),
      gross: column,
      dso: column.nullable(),
      computed: column.nullable(),
      /**
       * Of a consumer how the key in force gave it: of each iteration its weight and the share of the participant, in
       * hundredths of a percent (null: the key does not name it), and what was received. Empty of a producer and without a key.
       */
      iterations: z.array(
        z.object({
          weight: z.int(),
          share: z.union([z.literal('pro-rata'), z.int()]).nullable(),
          received: column,
        }),
      ),
    }),
  ),
})
export type SharedSlots = z.output<typeof sharedSlots>
