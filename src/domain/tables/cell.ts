/**
 * A cell as a table file holds it. A date of a workbook is a `serial`: days since 1899-12-30, the time of day as a
 * fraction. An empty cell is null, never `''`. In a CSV every cell is text.
 */
export type Cell = string | number | boolean | null | { serial: number }

/** A row of a table file; `number` is the one the spreadsheet shows (from 1), cells that are not there are null or absent at the end. */
export type Row = { sheet: string; number: number; cells: Cell[] }

/** The letters over a column, from 0: `A`, `Z`, `AA`. */
export function columnName(index: number): string {
  let name = ''
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}

/** What of a cell can be shown to a person who looks for it in the file; not cut. */
export function shownCell(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell !== 'object') return String(cell)
  return dayOfSerial(cell.serial) ?? String(cell.serial)
}

/**
 * The day of a workbook's serial, `2026-03-29`; null when it is none. Lotus and so Excel believe in a 29 February 1900
 * (serial 60): days before it are one later than the epoch tells, and that day is none.
 */
export function dayOfSerial(serial: number): string | null {
  const whole = Math.floor(serial)
  if (!(whole >= 1 && whole < 110_000) || whole === 60) return null
  const days = whole < 60 ? whole + 1 : whole
  return new Date(epoch + days * dayMs).toISOString().slice(0, 10)
}

const dayMs = 86_400_000
const epoch = Date.UTC(1899, 11, 30)

/** The serial of a day `2026-03-29`, which must exist and be after February 1900. */
export const serialOfDay = (day: string): number => (Date.parse(`${day}T00:00:00Z`) - epoch) / dayMs
