import { openDoubts } from '../../../domain/meters/doubts.ts'
import {
  codesOf,
  codeWord,
  factColumns,
  followingColumns,
  isCodeColumn,
  isDayColumn,
  isNumberColumn,
  type MeterColumn,
  meterColumns,
} from '../../../domain/meters/import/columns.ts'
import type { Dso } from '../../../domain/meters/import/meters-table.ts'
import { meterDoubtCodes, meterStatuses } from '../../../domain/meters/meter.codes.ts'
import type { Configuration } from '../../../domain/meters/meter.schema.ts'
import { timelineOf } from '../../../domain/meters/timeline.ts'
import type { LocalDay } from '../../../domain/time/local-day.ts'
import { contains } from '../../../domain/time/period.ts'
import type { Language } from '../../../domain/words/words.ts'
import type { WrittenColumn, WrittenRow } from '../../adapters/sheets/written-table.ts'
import { sentence } from '../../http/sentence.ts'
import type { ExportedMeter } from './exported-meters.store.ts'

type Value = string | number | null
type FactColumn = (typeof factColumns)[number] | 'from'
type LineColumn = Exclude<MeterColumn, FactColumn | 'holderFrom'>
type Options = { language: Language; dsos: readonly Dso[]; today: LocalDay; staleAfterDays: number }

/**
 * The columns of a file of meters and what stands in them, in a language: first those of the import's template, so that
 * the file can be imported as it is, then what follows from other things, which an import leaves aside.
 */
export function exportedCells({ language, dsos, today, staleAfterDays }: Options) {
  const say = (key: string) => sentence(language, key)
  const columns: WrittenColumn[] = [
    ...meterColumns.map((column) => ({ header: say(`column.${column}`), kind: kindOf(column) })),
    ...followingColumns.map((column) => ({
      header: say(`otherColumn.${column}`),
      kind: column === 'dataUntil' ? ('day' as const) : ('text' as const),
    })),
  ]
  // A hundred thousand rows say the same few words: they are looked up once, and so is where each column's value is.
  const words = (codes: readonly string[], key: (code: string) => string) =>
    new Map<Value, string>(codes.map((code) => [code, say(key(code))]))
  const labelsOf = (column: MeterColumn) => {
    if (column === 'dso') return new Map<Value, string>(dsos.map(({ code, name }) => [code, name]))
    return isCodeColumn(column) ? words(codesOf[column], (code) => codeWord(column, code)) : null
  }
  const readers = meterColumns.map((column) => {
    const labels = labelsOf(column)
    const read = readerOf(column)
    return labels
      ? (meter: ExportedMeter, facts: Configuration, day: LocalDay) => {
          const value = read(meter, facts, day)
          return labels.get(value) ?? value
        }
      : read
  })
  const statuses = words(meterStatuses, (code) => `meterStatus.${code}`)
  const doubts = words(meterDoubtCodes, (code) => `doubt.${code}`)

  function cells(meter: ExportedMeter): WrittenRow {
    const { shown, status, since } = timelineOf(meter.configurations, today)
    // As the list has it: of a planned meter, who will hold it.
    const day = status === 'planned' ? since : today
    const open = openDoubts(meter, today, staleAfterDays)
    return [
      ...readers.map((read) => read(meter, shown, day)),
      ...[statuses.get(meter.status)!, meter.operation, meter.dataUntil],
      open.map((doubt) => doubts.get(doubt)).join('\n'),
    ]
  }
  return { columns, cells }
}

const kindOf = (column: MeterColumn): WrittenColumn['kind'] =>
  isDayColumn(column) ? 'day' : isNumberColumn(column) ? 'number' : 'text'

const isFact = (column: MeterColumn): column is FactColumn =>
  column === 'from' || factColumns.some((fact) => fact === column)

type Reader = (meter: ExportedMeter, facts: Configuration, day: LocalDay) => Value

function readerOf(column: MeterColumn): Reader {
  if (column === 'holderFrom')
    return ({ holderId, holdings }, _, day) =>
      holdings.find((period) => period.memberId === holderId && contains(period, day))?.from ?? null
  if (isFact(column)) return (_, facts) => facts[column]
  const known = column as LineColumn
  return (meter) => meter[known]
}
