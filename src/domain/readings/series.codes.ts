export const resolutions = ['quarter-hour', 'hour', 'day', 'week', 'month'] as const
export type Resolution = (typeof resolutions)[number]

/** `measured`: all of it; `estimated`/`corrected`: some of it is; `partial`: some is missing; `missing`: nothing there; `inactive`: the meter was not active; `not-held`: the meter is not a plain member’s on those days, and nothing is said of them. */
export const pointQualities = [
  'measured',
  'estimated',
  'corrected',
  'partial',
  'missing',
  'inactive',
  'not-held',
] as const
export type PointQuality = (typeof pointQualities)[number]
