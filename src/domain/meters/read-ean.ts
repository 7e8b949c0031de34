import type { Cell } from '../tables/cell.ts'
import { type Read, readCode } from '../tables/read-cell.ts'
import { cleanEan, isEan } from './ean.ts'

/** The EAN in a cell of a table file, 18 digits; one stored as a number has lost digits and is refused with that reason. */
export function readEan(cell: Cell | undefined): Read<string> | { value: null; code: 'ean-length' } {
  const read = readCode(cell)
  if (read.value === null) return read
  const ean = cleanEan(read.value)
  return isEan(ean) ? { value: ean, code: null } : { value: null, code: 'ean-length' }
}
