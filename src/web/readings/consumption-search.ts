import { z } from 'zod'
import { resolutions } from '../../domain/readings/series.schema.ts'
import { isLocalDay } from '../../domain/time/local-day.ts'

export const presets = ['first-year', 'last-12-months', 'this-year', 'last-month', 'this-month'] as const
export type Preset = (typeof presets)[number]

const day = z.string().refine(isLocalDay).optional().catch(undefined)

/** What the address of the consumption says; what it does not say is chosen for the user. */
export const consumptionSearch = z.object({
  range: z.enum(presets).optional().catch(undefined),
  /** a range of one's own, instead of a preset; `until` is the first day no longer in it */
  from: day,
  until: day,
  resolution: z.enum(resolutions).optional().catch(undefined),
  view: z.enum(['table']).optional().catch(undefined),
})
export type ConsumptionSearch = z.output<typeof consumptionSearch>
