import { cleanEan, isEan } from '../../../../domain/meters/ean.ts'
import type { EnergyUnit } from '../../../../domain/readings/import/cells/energy-cell.ts'
import { givenMapping, type NeedsMapping } from '../../../../domain/readings/import/import.schema.ts'
import type { ColumnRef, ImportMapping } from '../../../../domain/readings/import/mapping.schema.ts'
import type { Direction, Measure } from '../../../../domain/readings/import/measures.ts'
import type { Clock, SlotMark } from '../../../../domain/readings/import/slots/calendar.ts'
import { columnName } from '../../../../domain/tables/cell.ts'
import { fold } from '../../../../domain/words/fold.ts'
import { type FieldProblem, problemsOf } from '../../../../domain/words/problem.ts'

/** The first rows of one sheet. */
export type Sample = NeedsMapping['sheets'][number]

/** A column of energy; columns are numbered from 0, null where none is chosen. */
export type Value = {
  column: number | null
  measure: Measure
  direction: Direction | null
  unit: EnergyUnit
}

/** A layout as far as somebody has described it. */
export type Draft = {
  name: string
  /** which one, from 0 */
  sheet: number
  shape: ImportMapping['shape']
  /** as the spreadsheet counts; 0: there is none */
  headerRow: number
  day: number | null
  time: number | null
  marks: SlotMark
  clock: Clock
  ean: number | null
  flow: number | null
  quality: number | null
  values: Value[]
  /** whether the headers hold the EANs; and what they leave open */
  isInHeaders: boolean
  headers: { direction: Direction | null; measure: Measure; unit: EnergyUnit | null }
  /** columns without an EAN in their header */
  columns: (Value & { ean: string })[]
}

/** A longer text of a cell is shown cut by the server. */
const shownLength = 60

/** A column by its header, or by its letters when it has none, or one that would be taken for another’s. */
export function columnRef({ rows }: Sample, headerRow: number, column: number): ColumnRef {
  const names = rows.find(({ number }) => number === headerRow)?.cells.map((cell) => cell.trim()) ?? []
  const header = names[column] ?? ''
  const isFirst = names.findIndex((name) => fold(name) === fold(header)) === column
  const isWhole = header !== '' && header.length < shownLength
  return { header: isWhole && isFirst ? header : null, letters: columnName(column) }
}

/** What is to be sent, or what is still missing or wrong, by the field of the form. */
export function givenOf(draft: Draft, sheets: readonly Sample[]) {
  const sample = sheets[draft.sheet]!
  const missing = missingOf(draft)
  const ref = (column: number | null) => (column === null ? null : columnRef(sample, draft.headerRow, column))
  const stamp = { column: ref(draft.day), time: ref(draft.time), marks: draft.marks, clock: draft.clock }
  const common = { sheet: sheets.length > 1 ? sample.sheet : null, headerRow: draft.headerRow, stamp }
  const mapping =
    draft.shape === 'long'
      ? {
          ...{
            shape: 'long',
            ...common,
            ean: ref(draft.ean),
            flow: ref(draft.flow),
            quality: ref(draft.quality),
          },
          values: draft.values.map((value) => ({
            ...{ column: ref(value.column), measure: value.measure, unit: value.unit },
            direction: draft.flow === null ? value.direction : null,
          })),
        }
      : {
          ...{ shape: 'wide', ...common, eanColumns: draft.isInHeaders ? draft.headers : null },
          columns: draft.isInHeaders
            ? []
            : draft.columns.map((value) => ({
                ...value,
                ...{ column: ref(value.column), ean: cleanEan(value.ean) },
              })),
        }
  if (missing.length > 0) return { given: null, problems: missing }
  const checked = givenMapping.safeParse({ name: draft.name, mapping })
  if (checked.success) return { given: checked.data, problems: [] }
  return {
    given: null,
    problems: problemsOf(checked.error).map(
      ({ path, ...rest }): FieldProblem => ({ path: path.replace(/^mapping\./, ''), ...rest }),
    ),
  }
}

/** What is not there yet: all of it is told at once. */
function missingOf(draft: Draft): FieldProblem[] {
  const isLong = draft.shape === 'long'
  const typed = isLong || draft.isInHeaders ? [] : draft.columns
  return [
    ...lacks('day', draft.day !== null),
    ...(isLong ? lacks('ean', draft.ean !== null) : []),
    ...(isLong ? draft.values : []).flatMap(({ column, direction }, i) => [
      ...lacks(`values.${i}.column`, column !== null),
      ...lacks(`values.${i}.direction`, direction !== null || draft.flow !== null),
    ]),
    ...typed.flatMap(({ column, ean, direction }, i) => [
      ...lacks(`columns.${i}.column`, column !== null),
      ...lacks(`columns.${i}.ean`, isEan(cleanEan(ean)), 'ean-length'),
      ...lacks(`columns.${i}.direction`, direction !== null),
    ]),
    ...lacks('name', draft.name.trim() !== '', 'required'),
  ]
}

const lacks = (path: string, isThere: boolean, code = 'choose-one'): FieldProblem[] =>
  isThere ? [] : [{ path, code }]
