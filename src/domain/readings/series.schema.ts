import { z } from 'zod'
import { localDay } from '../meters/meter.schema.ts'
import { pointQualities, resolutions } from './series.codes.ts'

type Days = { from: string; until: string }
type Rule = [(days: Days) => boolean, { path: string[]; message: string }]

/** Rules of every question about the days `[from, until)`. */
export const untilAfterFrom: Rule = [
  (q) => q.from < q.until,
  { path: ['until'], message: 'until-after-from' },
]
export const atMostTenYears: Rule = [
  (q) => Number(q.until.slice(0, 4)) - Number(q.from.slice(0, 4)) <= 10,
  { path: ['until'], message: 'range-too-long' },
]

export const seriesQuery = z
  .object({
    from: localDay,
    /** first day no longer asked for */
    until: localDay,
    resolution: z.enum(resolutions, 'choose-one'),
  })
  .refine(...untilAfterFrom)
  .refine(...atMostTenYears)
export type SeriesQuery = z.output<typeof seriesQuery>

const measure = z.array(z.number().nullable())
const energy = z.number().nullable()

/** Columns of equal length, kWh; null where nothing is known, which is not zero. */
export const series = z.object({
  unit: z.literal('kWh'),
  resolution: z.enum(resolutions),
  timeZone: z.literal('Europe/Brussels'),
  /** instant at which each point starts, ISO with offset */
  start: z.array(z.string()),
  offtake: z.object({ gross: measure, shared: measure }),
  injection: z.object({ gross: measure, shared: measure }),
  quality: z.array(z.enum(pointQualities)),
  totals: z.object({
    offtake: z.object({ gross: energy, shared: energy, residual: energy }),
    injection: z.object({ gross: energy, shared: energy, residual: energy }),
    /** shared ÷ injected and shared ÷ consumed, 0–1 */
    selfConsumptionRate: z.number().nullable(),
    selfSufficiencyRate: z.number().nullable(),
  }),
  /** one per local day asked for */
  days: z.array(z.object({ day: z.string(), quality: z.enum(pointQualities) })),
  /** true: no reading exists at all and this is the model's curve */
  modelled: z.boolean(),
  /** first and last day with readings of this meter, whatever was asked for */
  dataFrom: z.string().nullable(),
  dataUntil: z.string().nullable(),
})
export type Series = z.output<typeof series>

/** Of many meters together, always as read: nothing is modelled. */
export const seriesOfMany = series.extend({
  /** how many meters are in it: those that count on one of the days asked for */
  meters: z.number().int(),
})
export type SeriesOfMany = z.output<typeof seriesOfMany>
