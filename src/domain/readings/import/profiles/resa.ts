import { fold } from '../../../words/fold.ts'
import type { WideSheet } from '../layout.ts'
import type { Measure } from '../measures.ts'
import type { Profile, Recognition } from '../sample.ts'
import { type WideHeader, wideHeaderOf } from './wide-header.ts'

/** What RESA calls its sheets, `Brut Rep`, `Partagé Rep`, `Net Rep`, and how they may be renamed. */
const names: Record<Measure, RegExp> = {
  gross: /\b(brut|brute|bruts|gross|bruto|brutto)\b/,
  shared: /\b(partage|partagee|partages|shared|gedeeld|geteilt)\b/,
  residual: /\b(net|nets|netto|residuel|residual|complementaire)\b/,
}
const order: Measure[] = ['shared', 'residual', 'gross']

export const measureOfSheet = (name: string): Measure | null =>
  order.find((measure) => names[measure].test(fold(name).replace(/[_-]/g, ' '))) ?? null

/** RESA's workbook: a sheet per measure, in each a column per meter and direction. */
export const resa: Profile = (sheets) => {
  const found = sheets.map((sheet) => {
    const measure = measureOfSheet(sheet.sheet)
    return { sheet: sheet.sheet, measure, header: measure && wideHeaderOf(sheet) }
  })
  const known = found.filter(
    (one): one is { sheet: string; measure: Measure; header: WideHeader } => one.header !== null,
  )
  const first = known.filter(({ measure }, i) => known.findIndex((one) => one.measure === measure) === i)
  if (first.length === 0) return null
  const others = sheets.filter(({ sheet }) => !first.some((one) => one.sheet === sheet))
  return {
    confidence: 0.55 + 0.15 * first.length,
    layout: {
      profile: 'resa-workbook',
      sheets: first.map(({ sheet, measure, header }) => wideSheet(sheet, header, measure)),
    },
    errors: first.flatMap(({ header }) => header.errors),
    notes: [
      ...first.flatMap(({ header }) => header.notes),
      ...others.map(({ sheet }) => ({ code: 'sheet-ignored' as const, value: sheet })),
    ],
  } satisfies Recognition
}

export const wideSheet = (sheet: string, header: WideHeader, measure: Measure): WideSheet => ({
  shape: 'wide',
  sheet,
  firstRow: header.firstRow,
  stamp: header.stamp,
  columns: header.columns.map((column) => ({ ...column, measure: column.measure ?? measure })),
})
