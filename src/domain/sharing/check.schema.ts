import { z } from 'zod'
import { localDay } from '../meters/meter.schema.ts'
import { untilAfterFrom } from '../readings/series.schema.ts'
import { daysBetween } from '../time/local-day.ts'
import { languages } from '../words/words.ts'
import { mostTolerance, usualTolerance } from './check.codes.ts'

/** A quarter of a year: each quarter-hour that differs is named. */
const mostDays = 100

const fields = z.object({
  from: localDay,
  /** first day no longer asked for */
  until: localDay,
  /** kWh of a meter and day below which nothing is said */
  tolerance: z.coerce
    .number('number')
    .min(0, 'not-negative')
    .max(mostTolerance, 'too-high')
    .default(usualTolerance),
})
const notTooLong: [(days: { from: string; until: string }) => boolean, { path: string[]; message: string }] =
  [({ from, until }) => daysBetween(from, until) <= mostDays, { path: ['until'], message: 'check-too-long' }]

export const dsoCheckQuery = fields.refine(...untilAfterFrom).refine(...notTooLong)
export type DsoCheckQuery = z.output<typeof dsoCheckQuery>

/** A claim is written for its receiver: its language may be another than the reader’s. */
export const claimQuery = fields
  .extend({ language: z.enum(languages, 'choose-one').optional() })
  .refine(...untilAfterFrom)
  .refine(...notTooLong)

/** What the DSO settled and what we make of it in the quarter-hours that differ, kWh. */
const figures = {
  dso: z.number(),
  ours: z.number(),
  /** the DSO’s less ours */
  difference: z.number(),
  /** sum of what differs, whichever way */
  off: z.number(),
}

export const dsoCheck = z.object({
  unit: z.literal('kWh'),
  from: z.string(),
  until: z.string(),
  tolerance: z.number(),
  /** quarter-hours of meters that were compared, and that could not be because something was not read */
  checked: z.int(),
  unread: z.int(),
  /** days that could not be checked: no key was in force, or the DSO has settled nothing */
  unchecked: z.array(z.object({ day: z.string(), reason: z.enum(['no-key', 'not-settled']) })),
  totals: z.object({ ...figures, meters: z.int(), days: z.int(), quarterHours: z.int() }),
  /** meters with a difference above the tolerance, by EAN */
  meters: z.array(
    z.object({
      meterId: z.uuid(),
      ean: z.string(),
      holder: z.string().nullable(),
      direction: z.enum(['offtake', 'injection']),
      ...figures,
      days: z.array(z.object({ day: z.string(), ...figures, quarterHours: z.int() })),
    }),
  ),
})
export type DsoCheck = z.output<typeof dsoCheck>
