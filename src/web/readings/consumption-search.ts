import { resolutions } from '../../domain/readings/series.codes.ts'
import { isLocalDay } from '../../domain/time/is-local-day.ts'
import { id, oneOf, params, text } from '../ui/search-params.ts'

export const presets = ['first-year', 'last-12-months', 'this-year', 'last-month', 'this-month'] as const
export type Preset = (typeof presets)[number]

/** What can be seen of readings besides the load curve. */
export const shows = ['heatmap', 'typical-day', 'comparison'] as const

const day = text(isLocalDay)

/** What the address of the consumption says; what it does not say is chosen for the user. */
const known = {
  range: oneOf(presets),
  /** a range of one's own, instead of a preset; `until` is the first day no longer in it */
  from: day,
  until: day,
  resolution: oneOf(resolutions),
  show: oneOf(shows),
  view: oneOf(['table']),
}
export const consumptionSearch = params(known)
export type ConsumptionSearch = ReturnType<typeof consumptionSearch>

/** Of the whole community, or of one of its operations. */
export const communityConsumptionSearch = params({ ...known, operation: id })
