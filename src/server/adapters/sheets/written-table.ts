import type { LocalDay } from '../../../domain/time/local-day.ts'

/**
 * How a column is written: `text` is never taken for a number or a formula by the spreadsheet, so codes such as EANs
 * keep their digits; a `day` is given as `2026-03-29` and written as a date; a number keeps its digits, or shows
 * `decimals` of them.
 */
export type WrittenColumn = {
  header: string
  kind: 'text' | 'number' | 'day' | 'boolean'
  /** of a number */
  decimals?: number
}

/** One value per column, in the order of the columns. */
export type WrittenRow = readonly (string | number | boolean | LocalDay | null)[]

export type WrittenTable = {
  /** name of the sheet in a workbook; what Excel does not allow in one is replaced */
  sheet: string
  columns: readonly WrittenColumn[]
  rows: AsyncIterable<WrittenRow> | Iterable<WrittenRow>
}
