import type { Row } from '../../tables/cell.ts'
import type { DayReadings } from '../day-sums.ts'
import type { ImportMapping } from '../import/mapping.schema.ts'
import { FileReader, type FileReading } from '../import/read-file.ts'
import { type Recognition, recognise, type SheetSample } from '../import/recognise.ts'
import { qualityCode } from '../packed-day.ts'

/** The first rows of each sheet, as the server takes them. */
export function sampleOf(rows: readonly Row[]): SheetSample[] {
  const sheets = Map.groupBy(rows, ({ sheet }) => sheet)
  return [...sheets].map(([sheet, of]) => ({ sheet, rows: of.slice(0, 30) }))
}

/** Recognises and reads a file as the server does, in batches. */
export function readRows(
  rows: readonly Row[],
  { mappings = [], file = 'file' }: { mappings?: ImportMapping[]; file?: string } = {},
): FileReading & { recognition: Recognition } {
  const [recognition] = recognise(sampleOf(rows), mappings)
  if (!recognition) throw new Error('not recognised')
  const reader = new FileReader(file, recognition)
  for (let first = 0; first < rows.length; first += 500) reader.feed(rows.slice(first, first + 500))
  return { ...reader.finish(), recognition }
}

/** Rows of texts and numbers as a sheet; an empty text is an empty cell. */
export const sheetOf = (cells: Row['cells'][], sheet = ''): Row[] =>
  cells.map((row, i) => ({ sheet, number: i + 1, cells: row.map((cell) => (cell === '' ? null : cell)) }))

/** A day without what says nothing, so that days can be compared: NaN everywhere is null, as is measured everywhere. */
export function plainDay({ day, gross, shared, quality }: DayReadings) {
  const settled = shared?.some((mwh) => !Number.isNaN(mwh)) ? [...shared] : null
  const codes = [...gross].map((mwh, slot) =>
    Number.isNaN(mwh) ? qualityCode.missing : (quality?.[slot] ?? qualityCode.measured),
  )
  const told = codes.some((code) => code === qualityCode.estimated || code === qualityCode.corrected)
  return { day, gross: [...gross], shared: settled, quality: told ? codes : null }
}

/** What could not be taken: row, column, value and code. */
export const errorsOf = ({ findings }: FileReading) =>
  findings.errors.map(({ row, column, value, code }) => [row, column, value, code])

/** The values present of the first day of each series, mWh. */
export const valuesOf = ({ series }: FileReading, measure: 'gross' | 'shared' = 'gross') =>
  series.map(({ days }) => [...(days[0]![measure] ?? [])].filter((mwh) => !Number.isNaN(mwh)))
