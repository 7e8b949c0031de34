import type { FileColumn } from '../../domain/tables/find-table.ts'
import type { ImportRow } from '../../domain/tables/import.schema.ts'
import type { ColumnsOf } from '../../domain/tables/match-columns.ts'
import type { PlannedRow, Remark } from '../../domain/tables/planned-row.ts'
import type { TableKind } from '../../domain/tables/read-row.ts'
import { isLocalDay } from '../../domain/time/is-local-day.ts'
import type { Language } from '../../domain/words/words.ts'
import { sentence } from '../http/sentence.ts'
import type { ImportKind } from './import-kind.ts'

type FileColumns = { columns: FileColumn[]; places: ColumnsOf<string> }

// English in Belgium would write a decimal comma; the house writes a point in English only.
const numberLocale = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE', en: 'en-GB' } as const

export const shownDay = (day: string) => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`

/** How the columns of a table, and the values in them, are called in a language. */
export function columnWords(language: Language, table: TableKind) {
  const say = (key: string, params?: Remark['params']) => sentence(language, key, params)
  const numbers = new Intl.NumberFormat(numberLocale[language], { maximumFractionDigits: 3 })
  const said = ({ word, name }: ReturnType<TableKind['choices']>[number]) => (word ? say(word) : name!)
  return {
    say,
    labelOf: (field: string) => say(`${table.words.column}.${field}`),
    helpOf: (field: string) => say(table.help(field)),
    valuesOf: (field: string) => table.choices(field).map(said),
    shown(field: string, value: string | number): string {
      if (typeof value === 'number')
        return table.kindOf(field) === 'number' ? numbers.format(value) : String(value)
      const choice = table.choices(field).find(({ code }) => code === value)
      return choice ? said(choice) : value
    },
  }
}

/** How an import says in a language what it is about: titles, values, rows with their reasons. */
export function importWords<Row extends PlannedRow<string>>(
  language: Language,
  table: TableKind,
  about: ImportKind<Row, never>['about'],
  { columns, places }: FileColumns,
) {
  const words = columnWords(language, table)
  const { say, labelOf, valuesOf, shown } = words

  const told = (list: 'note' | 'doubt' | 'error', { code, params }: Remark, choices?: string[]) => {
    const given = Object.entries(params ?? {}).map(([name, value]) => [
      name,
      typeof value === 'string' && isLocalDay(value) ? shownDay(value) : value,
    ])
    return say(`${list}.${code}`, { ...Object.fromEntries(given), choices: (choices ?? []).join(', ') })
  }

  const row = (planned: Row): ImportRow => {
    const { number, verdict, changes, notes, doubts, problems } = planned
    return {
      row: number,
      ...about(planned, language),
      verdict,
      changes: changes.map(({ field, was, is, from, until }) => ({
        ...{ field, label: labelOf(field), from, until },
        was: was === null || was === '' ? null : shown(field, was),
        is: is === null || is === '' ? say('report.nothing') : shown(field, is),
      })),
      notes: notes.map((note) => told('note', note)),
      doubts: doubts.map((doubt) => told('doubt', doubt)),
      problems: problems.map(({ field, value, ...problem }) => {
        const at = field === null ? undefined : places[field]
        return {
          field,
          label: field && labelOf(field),
          column: at === undefined ? null : columns[at]!.letter,
          value: value ?? null,
          code: problem.code,
          message: told('error', problem, field ? valuesOf(field) : []),
        }
      }),
    }
  }
  return { ...words, row }
}
export type ImportWords = ReturnType<typeof importWords>
