import { resolutions } from '../../domain/readings/series.codes.ts'
import { isLocalDay } from '../../domain/time/local-day.ts'
import { oneOf, params, text } from '../ui/search-params.ts'

export const presets = ['first-year', 'last-12-months', 'this-year', 'last-month', 'this-month'] as const
export type Preset = (typeof presets)[number]

const day = text(isLocalDay)

/** What the address of the consumption says; what it does not say is chosen for the user. */
export const consumptionSearch = params({
  range: oneOf(presets),
  /** a range of one's own, instead of a preset; `until` is the first day no longer in it */
  from: day,
  until: day,
  resolution: oneOf(resolutions),
  view: oneOf(['table']),
})
export type ConsumptionSearch = ReturnType<typeof consumptionSearch>
