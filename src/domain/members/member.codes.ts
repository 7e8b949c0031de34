// Apart from the schema, so that a page which only lists members need not load what checks them.

export const memberKinds = ['individual', 'company'] as const
export const memberStatuses = ['active', 'inactive', 'pending'] as const
export const companySizes = ['small', 'medium', 'large'] as const
/** In the order of the form. */
export const memberDoubtCodes = [
  ...(['no-email', 'national-number-check', 'no-enterprise-number', 'no-representative'] as const),
  ...(['no-home-address', 'no-iban'] as const),
] as const
export const memberSortColumns = ['name', 'email', 'status', 'joinedOn'] as const
/** A column, with `-` before it for the other way round. */
export const memberSorts = [
  ...memberSortColumns,
  ...memberSortColumns.map((column) => `-${column}` as const),
] as const
