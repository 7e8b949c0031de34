// The code lists of a meter, in the order they are offered. Apart from the schema, so that a page which only lists
// meters need not load what checks them.

export const phases = ['single', 'three'] as const
export const readingFrequencies = ['quarter-hourly', 'monthly', 'annual'] as const
export const tariffGroups = ['low-voltage', 'high-voltage'] as const
export const rates = ['single', 'dual', 'exclusive-night'] as const
export const clientTypes = ['residential', 'professional', 'industrial'] as const
export const productionChains = [
  'none',
  'photovoltaic',
  'wind',
  'hydro',
  'solid-biomass',
  'biogas',
  'fossil-chp',
  'other',
] as const
export const injectionStatuses = [
  'none',
  'self-producer-owner',
  'self-producer-right-of-use',
  'pure-injection-owner',
  'pure-injection-right-of-use',
] as const
/** How one of many meters that are changed at once comes out of it. */
export const bulkVerdicts = ['changed', 'corrected', 'unchanged', 'refused'] as const
export const meterStatuses = ['active', 'inactive', 'planned'] as const

/** What may be doubtful about a meter, the most urgent first: the order of the worklist. */
export const meterDoubtCodes = [
  'no-configuration-today',
  'no-holder',
  'no-readings',
  'power-above-amperage',
  'city-not-of-postal-code',
  'ean-prefix',
  'ean-check-digit',
] as const

/** What the list is filtered by: one of the codes, or any of them. */
export const productionFilters = ['producing', ...productionChains] as const
export const doubtFilters = ['any', ...meterDoubtCodes] as const

export const meterSortColumns = [
  'address',
  'ean',
  'meterNumber',
  'holder',
  'status',
  'operation',
  'dataUntil',
] as const
/** A column, with `-` before it for the other way round. */
export const meterSorts = [
  ...meterSortColumns,
  ...meterSortColumns.map((column) => `-${column}` as const),
] as const
