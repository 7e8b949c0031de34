// Apart from the schema, so that a page which only lists members need not load what checks them.

export const memberKinds = ['individual', 'company'] as const
export const memberStatuses = ['active', 'inactive', 'pending'] as const
export const memberSortColumns = ['name', 'email', 'status'] as const
/** A column, with `-` before it for the other way round. */
export const memberSorts = [
  ...memberSortColumns,
  ...memberSortColumns.map((column) => `-${column}` as const),
] as const
