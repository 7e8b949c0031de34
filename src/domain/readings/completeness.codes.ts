/** How much of a meter’s day was read. `complete`: all of it, measured; `estimated`/`corrected`: all of it, some of it that way; `partial`: some is missing; `missing`: nothing came; `not-expected`: nobody waits for it. */
export const dayStates = ['complete', 'estimated', 'corrected', 'partial', 'missing', 'not-expected'] as const
export type DayState = (typeof dayStates)[number]

/** One letter a day, so that 200 meters × a year travel as 73 kB of text. */
export const letterOfState = {
  complete: 'C',
  estimated: 'E',
  corrected: 'K',
  partial: 'P',
  missing: 'M',
  'not-expected': '-',
} as const satisfies Record<DayState, string>

/** `complete`: over, and every expected day is whole; `incomplete`: one is not; `running`: none is lacking so far, but the month is not over or was not asked for whole; `nothing-expected`. */
export const monthStates = ['complete', 'incomplete', 'running', 'nothing-expected'] as const
export type MonthState = (typeof monthStates)[number]
