export const resolutions = ['quarter-hour', 'hour', 'day', 'week', 'month'] as const
export type Resolution = (typeof resolutions)[number]

/** `measured`: all of it; `estimated`/`corrected`: some of it is; `partial`: some is missing; `missing`: nothing there; `inactive`: the meter was not active. */
export const pointQualities = [
  'measured',
  'estimated',
  'corrected',
  'partial',
  'missing',
  'inactive',
] as const
export type PointQuality = (typeof pointQualities)[number]
