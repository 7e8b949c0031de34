import { id, oneOf, params, text } from '../ui/search-params.ts'

const period = {
  /** `2026-11` */
  month: text((value) => /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/.test(value)),
  year: (value: unknown) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value < 2200 ? value : undefined,
}

const ofDay = { day: text((value) => /^\d{4}-\d{2}-\d{2}$/.test(value)), meter: id }

/** What the address of the results says: the period, the table by days, the meter and the day one looks at, the key that is tried out. */
export const resultsSearch = params({ ...period, ...ofDay, by: oneOf(['days']), key: id })
export type ResultsSearch = ReturnType<typeof resultsSearch>

/** What the address of the check says: the month, and the day of a meter that is looked at by quarter-hour. */
export const checkSearch = params({
  ...period,
  ...ofDay,
  /** kWh of a meter and day below which nothing is said */
  tolerance: (value: unknown) => (typeof value === 'number' && value >= 0 ? value : undefined),
})
export type CheckSearch = ReturnType<typeof checkSearch>
