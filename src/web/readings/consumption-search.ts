import * as z from 'zod/mini'
import { resolutions } from '../../domain/readings/series.codes.ts'
import { isLocalDay } from '../../domain/time/local-day.ts'
import { lenient } from '../ui/list-search.ts'

export const presets = ['first-year', 'last-12-months', 'this-year', 'last-month', 'this-month'] as const
export type Preset = (typeof presets)[number]

const day = lenient(z.string().check(z.refine(isLocalDay)))

/** What the address of the consumption says; what it does not say is chosen for the user. */
export const consumptionSearch = z.object({
  range: lenient(z.enum(presets)),
  /** a range of one's own, instead of a preset; `until` is the first day no longer in it */
  from: day,
  until: day,
  resolution: lenient(z.enum(resolutions)),
  view: lenient(z.enum(['table'])),
})
export type ConsumptionSearch = z.output<typeof consumptionSearch>
