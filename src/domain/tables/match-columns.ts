import { fold } from '../words/fold.ts'
import type { Cell } from './cell.ts'

/** Which column holds which field, from 0. */
export type ColumnsOf<F extends string> = Partial<Record<F, number>>

export type MatchedColumns<F extends string> = {
  columns: ColumnsOf<F>
  /** fields without a column, in the caller's order */
  missing: F[]
  /** columns with a header that nobody claimed, among them the second one of a field */
  unmatched: { column: number; header: string }[]
}

/**
 * Finds the columns of fields by their header texts: each field has its synonyms, compared without accents, case,
 * spaces and punctuation; what stands in brackets in a header (`(kVA)`) is tried with and without. A header belongs to
 * one field at most, a field to the first header that fits best. `chosen` is what the user decided (null: no column)
 * and comes before everything else.
 */
export function matchColumns<F extends string>(
  headers: readonly (Cell | undefined)[],
  synonyms: Record<F, readonly string[]>,
  chosen: Partial<Record<F, number | null>> = {},
): MatchedColumns<F> {
  const fields = Object.keys(synonyms) as F[]
  const columns: ColumnsOf<F> = {}
  const taken = new Set<number>()
  for (const field of fields) {
    const column = chosen[field]
    if (column === undefined || column === null || taken.has(column) || !(column in headers)) continue
    columns[field] = column
    taken.add(column)
  }
  for (const form of [keyOf, looseKeyOf])
    for (const field of fields) {
      if (columns[field] !== undefined || chosen[field] === null) continue
      const wanted = new Set(synonyms[field].map(form))
      const column = headers.findIndex((header, i) => {
        const key = form(header)
        return key !== '' && wanted.has(key) && !taken.has(i)
      })
      if (column < 0) continue
      columns[field] = column
      taken.add(column)
    }
  return {
    columns,
    missing: fields.filter((field) => columns[field] === undefined),
    unmatched: headers.flatMap((header, column) =>
      keyOf(header) && !taken.has(column) ? [{ column, header: String(header).trim() }] : [],
    ),
  }
}

/** `N° du compteur`, `Nº du  Compteur` and `no_du_compteur` are one. */
const keyOf = (header: Cell | undefined) =>
  typeof header === 'string' || typeof header === 'number'
    ? fold(String(header).replaceAll('°', 'o')).replace(/[^\p{L}\p{N}]/gu, '')
    : ''
const looseKeyOf = (header: Cell | undefined) =>
  keyOf(typeof header === 'string' ? header.replace(/\([^)]*\)|\[[^\]]*\]/g, '') : header)
