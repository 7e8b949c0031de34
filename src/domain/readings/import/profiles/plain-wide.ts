import type { Profile } from '../sample.ts'
import { measureOfSheet, wideSheet } from './resa.ts'
import { wideHeaderOf } from './wide-header.ts'

/**
 * Our own simple layout, wide: a column of labels and one per meter and direction. One sheet only: of several, nobody could
 * tell which is gross and which is shared.
 */
export const plainWide: Profile = (sheets) => {
  const found = sheets.flatMap((sheet) => {
    const header = wideHeaderOf(sheet)
    return header ? [{ sheet: sheet.sheet, header }] : []
  })
  if (found.length !== 1) return null
  const [{ sheet, header }] = found as [(typeof found)[number]]
  return {
    confidence: header.columns.length > 0 ? 0.5 : 0.1,
    layout: {
      profile: 'plain-wide',
      sheets: [wideSheet(sheet, header, measureOfSheet(sheet) ?? 'gross')],
    },
    errors: header.errors,
    notes: header.notes,
  }
}
