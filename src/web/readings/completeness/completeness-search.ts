import { count, id, oneOf, params, text } from '../../ui/search-params.ts'

/** What the address of the completeness says: a month by its days, or a year by its months, and which meters. */
export const completenessSearch = params({
  /** `2026-11` */
  month: text((value) => /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/.test(value)),
  year: (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value < 2200 ? value : undefined,
  operation: id,
  /** only meters of which something is lacking */
  only: oneOf(['incomplete']),
  page: count,
  /** the message to the DSO is open */
  change: oneOf(['ask']),
})
export type CompletenessSearch = ReturnType<typeof completenessSearch>
