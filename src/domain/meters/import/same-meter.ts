import type { RowProblem } from '../../tables/planned-row.ts'
import { factColumns, identityColumns, type MeterColumn } from './columns.ts'
import type { ReadRow } from './meters-table.ts'

/** The rows of each meter, in the order in which the file first names them; a row whose EAN cannot be read is alone. */
export function rowsByMeter(rows: readonly ReadRow[]): ReadRow[][] {
  const groups = new Map<string, ReadRow[]>()
  for (const row of rows) {
    const key = row.values.ean ?? `row ${row.number}`
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...groups.values()]
}

/**
 * The rows of one meter in the order in which they hold. Those that do not say from when come last: they can only confirm
 * what holds after the others.
 */
export const inOrder = (rows: readonly ReadRow[]): ReadRow[] =>
  rows.toSorted((a, b) => {
    const [first, second] = [a.values.from ?? 'last', b.values.from ?? 'last']
    return first < second ? -1 : first > second ? 1 : a.number - b.number
  })

/**
 * What the rows of one meter say against each other, each naming the other row: what stays of a meter must be the same in
 * all of them, what changes must be the same on one day, and so must the holder,
 * whichever way each row names him. A cell left empty contradicts nothing.
 */
export function contradictions(
  rows: readonly ReadRow[],
  holderOf: (row: ReadRow) => string | null,
): Map<ReadRow, RowProblem<MeterColumn>[]> {
  const found = new Map<ReadRow, RowProblem<MeterColumn>[]>(rows.map((row) => [row, []]))
  const compare = (column: MeterColumn, group: readonly ReadRow[], code: string) => {
    const said = group.filter(({ values }) => values[column] !== undefined)
    for (const row of said) {
      const other = said.find(({ values }) => values[column] !== row.values[column])
      if (other) found.get(row)!.push({ field: column, code, params: { row: other.number } })
    }
  }
  if (rows.length < 2) return found
  for (const column of identityColumns) compare(column, rows, 'row-contradicts')
  for (const group of Map.groupBy(rows, ({ values }) => values.from).values())
    for (const column of factColumns) compare(column, group, 'row-contradicts')
  for (const group of Map.groupBy(rows, ({ values }) => values.holderFrom ?? values.from).values())
    for (const row of group) {
      const other = group.find((one) => holderOf(row) && holderOf(one) && holderOf(one) !== holderOf(row))
      if (other)
        found
          .get(row)!
          .push({ field: 'holderName', code: 'row-contradicts-holder', params: { row: other.number } })
    }
  return found
}
