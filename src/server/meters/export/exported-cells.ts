import { openDoubts } from '../../../domain/meters/doubts.ts'
import type { Dso } from '../../../domain/meters/import/code-labels.ts'
import {
  codesOf,
  codeWord,
  followingColumns,
  isCodeColumn,
  isDayColumn,
  isNumberColumn,
  type MeterColumn,
  meterColumns,
} from '../../../domain/meters/import/columns.ts'
import { timelineOf } from '../../../domain/meters/timeline.ts'
import type { LocalDay } from '../../../domain/time/local-day.ts'
import { contains } from '../../../domain/time/period.ts'
import type { Language } from '../../../domain/words/words.ts'
import type { WrittenColumn, WrittenRow } from '../../adapters/sheets/written-table.ts'
import { sentence } from '../../http/sentence.ts'
import type { ExportedMeter } from './exported-meters.store.ts'

type FollowingColumn = (typeof followingColumns)[number]
type Value = string | number | null
type Values = Record<MeterColumn, Value> & Record<Exclude<FollowingColumn, 'doubts' | 'status'>, Value>

const kindOf = (column: MeterColumn): WrittenColumn['kind'] =>
  isDayColumn(column) ? 'day' : isNumberColumn(column) ? 'number' : 'text'

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
  // Said a hundred thousand times, so looked up once.
  const labels = Object.fromEntries(
    meterColumns
      .filter(isCodeColumn)
      .map((column) => [
        column,
        new Map<Value, string>(codesOf[column].map((code) => [code, say(codeWord(column, code))])),
      ]),
  )
  const dsoNames = new Map<Value, string>(dsos.map(({ code, name }) => [code, name]))
  const shown = (column: MeterColumn, value: Value): Value =>
    column === 'dso' ? (dsoNames.get(value) ?? value) : (labels[column]?.get(value) ?? value)

  function cells(meter: ExportedMeter): WrittenRow {
    const values = valuesOf(meter, today)
    const doubts = openDoubts(meter, today, staleAfterDays)
    return [
      ...meterColumns.map((column) => shown(column, values[column])),
      ...followingColumns.map((column) => {
        if (column === 'status') return say(`meterStatus.${meter.status}`)
        return column === 'doubts' ? doubts.map((doubt) => say(`doubt.${doubt}`)).join('\n') : values[column]
      }),
    ]
  }
  return { columns, cells }
}

function valuesOf(meter: ExportedMeter, today: LocalDay): Values {
  const { configurations, holdings, holderId, ...line } = meter
  const { shown: configuration, status, since } = timelineOf(configurations, today)
  // As the list has it: of a planned meter, who will hold it.
  const day = status === 'planned' ? since : today
  const held = holdings.find((period) => period.memberId === holderId && contains(period, day))
  return {
    ...line,
    ...configuration,
    description: configuration.description || null,
    holderFrom: held?.from ?? null,
  }
}
