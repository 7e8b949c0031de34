import { cleanEan, isEan } from '../../../meters/ean.ts'
import type { Cell } from '../../../tables/cell.ts'
import { readCode } from '../../../tables/read-cell.ts'
import type { ImportError } from '../import.codes.ts'

export type EanRead = { ean: string; code: null } | { ean: null; code: Extract<ImportError, `ean-${string}`> }

const wrong = (code: Extract<ImportError, `ean-${string}`>): EanRead => ({ ean: null, code })

/**
 * The EAN in a cell, without what spreadsheets and people put around it (`="…"`, `EAN 541…`, spaces). One that became a
 * number has lost its last digits: it is refused, for what is left could be another meter's.
 */
export function eanIn(cell: Cell | undefined): EanRead {
  const { value, code } = readCode(cell)
  if (code === 'cell-lost-digits') return wrong('ean-lost-digits')
  if (value === null) return wrong(code ? 'ean-not-18-digits' : 'ean-missing')
  const ean = cleanEan(value.replace(/^ean(?:[\s-]*code)?[\s:.]*/i, ''))
  return isEan(ean) ? { ean, code: null } : wrong('ean-not-18-digits')
}
