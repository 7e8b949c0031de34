import { addressLines } from '../../../domain/meters/address.ts'
import type { Dso } from '../../../domain/meters/import/code-labels.ts'
import { codesOf, codeWord, isCodeColumn, type MeterColumn } from '../../../domain/meters/import/columns.ts'
import type { MeterRow } from '../../../domain/meters/import/plan-meter.ts'
import type { FileColumn } from '../../../domain/tables/find-table.ts'
import type { ImportRow } from '../../../domain/tables/import.schema.ts'
import type { ColumnsOf } from '../../../domain/tables/match-columns.ts'
import type { Remark } from '../../../domain/tables/planned-row.ts'
import { isLocalDay } from '../../../domain/time/is-local-day.ts'
import type { Language } from '../../../domain/words/words.ts'
import { sentence } from '../../http/sentence.ts'

export type FileColumns = { columns: FileColumn[]; places: ColumnsOf<MeterColumn> }

// English in Belgium would write a decimal comma; the house writes a point in English only.
const numberLocale = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE', en: 'en-GB' } as const

export const shownDay = (day: string) => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`

/** How an import says in a language what it is about: titles, values, rows with their reasons. */
export function importWords(language: Language, dsos: readonly Dso[], { columns, places }: FileColumns) {
  const say = (key: string, params?: Remark['params']) => sentence(language, key, params)
  const numbers = new Intl.NumberFormat(numberLocale[language], { maximumFractionDigits: 3 })
  const labelOf = (field: MeterColumn) => say(`column.${field}`)
  const valuesOf = (field: MeterColumn): string[] => {
    if (field === 'dso') return dsos.map(({ name }) => name)
    return isCodeColumn(field) ? codesOf[field].map((code) => say(codeWord(field, code))) : []
  }

  function shown(field: MeterColumn, value: string | number): string {
    if (typeof value === 'number') return numbers.format(value)
    if (field === 'dso') return dsos.find(({ code }) => code === value)?.name ?? value
    return isCodeColumn(field) ? say(codeWord(field, value)) : value
  }

  const told = (list: 'note' | 'doubt' | 'error', { code, params }: Remark, choices?: string[]) => {
    const given = Object.entries(params ?? {}).map(([name, value]) => [
      name,
      typeof value === 'string' && isLocalDay(value) ? shownDay(value) : value,
    ])
    return say(`${list}.${code}`, { ...Object.fromEntries(given), choices: (choices ?? []).join(', ') })
  }

  const row = ({
    number,
    ean,
    meterId,
    address,
    verdict,
    changes,
    notes,
    doubts,
    problems,
  }: MeterRow): ImportRow => ({
    row: number,
    name: ean,
    about: address && addressLines(address, language).join(', '),
    id: meterId,
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
  })
  return { say, labelOf, valuesOf, row }
}
export type ImportWords = ReturnType<typeof importWords>
