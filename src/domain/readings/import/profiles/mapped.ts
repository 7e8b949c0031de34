import type { Row } from '../../../tables/cell.ts'
import { fold } from '../../../words/fold.ts'
import type { LongSheet, StampColumns, WideColumn, WideSheet } from '../layout.ts'
import type { ColumnRef, ImportMapping } from '../mapping.schema.ts'
import { headerText, type Recognition, type SheetSample, signOf } from '../sample.ts'
import { wideHeaderOf } from './wide-header.ts'

type Of<S extends ImportMapping['shape']> = Extract<ImportMapping, { shape: S }>

/** A file read the way a user described; null when it has not the columns that the description names. */
export function mapped(sheets: readonly SheetSample[], mapping: ImportMapping): Recognition | null {
  for (const sheet of sheets) {
    if (mapping.sheet !== null && fold(mapping.sheet) !== fold(sheet.sheet) && sheets.length > 1) continue
    const found = mapping.shape === 'long' ? mappedLong(sheet, mapping) : mappedWide(sheet, mapping)
    if (found) return found
  }
  return null
}

function mappedLong(sheet: SheetSample, mapping: Of<'long'>): Recognition | null {
  const at = columnsOf(sheet, mapping.headerRow)
  const ean = at(mapping.ean)
  const stamp = stampOf(at, mapping.stamp)
  const flow = mapping.flow && at(mapping.flow)
  const columns = mapping.values.map(({ column }) => at(column))
  if (!stamp || ean === null || columns.some((column) => column === null) || (mapping.flow && flow === null))
    return null
  const layout: LongSheet = {
    shape: 'long',
    sheet: sheet.sheet,
    firstRow: mapping.headerRow + 1,
    stamp,
    ean,
    flow,
    unknownFlow: 'error',
    iteration: null,
    unit: null,
    quality: mapping.quality && at(mapping.quality),
    values: mapping.values.map(({ column, measure, direction, unit }, i) => ({
      column: columns[i]!,
      header: column.header ?? column.letters,
      measure,
      direction: mapping.flow ? null : direction,
      unit,
      decimalSign: signOf(sheet, mapping.headerRow, [columns[i]!]),
      parts: 'sum',
    })),
  }
  return { confidence: 0.95, layout: { profile: 'mapped', sheets: [layout] }, errors: [], notes: [] }
}

function mappedWide(sheet: SheetSample, mapping: Of<'wide'>): Recognition | null {
  const at = columnsOf(sheet, mapping.headerRow)
  const stamp = stampOf(at, mapping.stamp)
  const header = mapping.eanColumns && wideHeaderOf(sheet, mapping.eanColumns.direction)
  if (!stamp || (mapping.eanColumns && !header)) return null
  const columns: WideColumn[] = []
  for (const { column, ean, direction, measure, unit } of mapping.columns) {
    const index = at(column)
    if (index === null) return null
    const decimalSign = signOf(sheet, mapping.headerRow, [index])
    columns.push({ column: index, ean, direction, measure, unit, decimalSign })
  }
  for (const column of header?.columns ?? []) {
    if (columns.some((one) => one.column === column.column)) continue
    const { measure, unit } = mapping.eanColumns!
    columns.push({ ...column, measure: column.measure ?? measure, unit: unit ?? column.unit })
  }
  const layout: WideSheet = {
    shape: 'wide',
    sheet: sheet.sheet,
    firstRow: mapping.headerRow + 1,
    stamp,
    columns,
  }
  return {
    confidence: 0.95,
    layout: { profile: 'mapped', sheets: [layout] },
    errors: header?.errors ?? [],
    notes: header?.notes ?? [],
  }
}

type At = (ref: ColumnRef) => number | null

/** Finds columns by header, or by letters where they have none. */
function columnsOf({ rows }: SheetSample, headerRow: number): At {
  const header: Row | undefined = rows.find(({ number }) => number === headerRow)
  const names = header?.cells.map((cell) => fold(headerText(cell))) ?? []
  return ({ header: name, letters }) => {
    if (name === null) return numberOf(letters)
    const column = names.indexOf(fold(name))
    return column < 0 ? null : column
  }
}

function stampOf(at: At, { column, time, marks, clock }: ImportMapping['stamp']): StampColumns | null {
  const [day, clockTime] = [at(column), time && at(time)]
  if (day === null || (time && clockTime === null)) return null
  return { column: day, time: clockTime, end: null, marks, clock }
}

/** `A` is 0, `AA` is 26. */
const numberOf = (letters: string) =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
