import { Readable } from 'node:stream'
import type { Language } from '../../../domain/words/words.ts'
import type { WrittenRow, WrittenTable } from './written-table.ts'

const chunkCharacters = 64 * 1024

/** Excel takes a cell beginning with one of these for a formula; the apostrophe in front makes it text. */
const formula = /^[=+\-@\t\r]/
/** Digits that Excel would make a number of, losing the last ones or the zeros in front. */
const manyDigits = /^(?:\d{12,}|0\d+)$/

/**
 * A table as RFC 4180 text with a byte-order mark, so that Excel opens it with a double click: semicolons and decimal
 * commas as Excel expects them in Belgium, commas and points in English. Days as dd/mm/yyyy. Text that Excel would run
 * begins with an apostrophe, a long code is written `="…"`; our own reader takes both away.
 */
export function writeCsv({ columns, rows }: WrittenTable, language: Language): Readable {
  const [separator, decimal] = language === 'en' ? [',', '.'] : [';', ',']
  const quoted = (text: string) => (/[";,\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const textOf = (text: string) =>
    manyDigits.test(text) ? `"=""${text}"""` : quoted(formula.test(text) ? `'${text}` : text)
  const cellOf = (value: WrittenRow[number], i: number): string => {
    const column = columns[i]!
    if (value === null) return ''
    if (typeof value === 'boolean') return value ? '1' : '0'
    if (column.kind === 'number' && typeof value === 'number')
      return numberOf(value, column.decimals, decimal!)
    if (column.kind === 'day' && /^\d{4}-\d{2}-\d{2}$/.test(String(value)))
      return String(value).split('-').reverse().join('/')
    return textOf(String(value))
  }
  async function* lines() {
    let text = `\uFEFF${columns.map(({ header }) => textOf(header)).join(separator)}\r\n`
    for await (const row of rows) {
      text += `${columns.map((_, i) => cellOf(row[i] ?? null, i)).join(separator)}\r\n`
      if (text.length < chunkCharacters) continue
      yield clean(text)
      text = ''
    }
    if (text) yield clean(text)
  }
  return Readable.from(lines(), { objectMode: false })
}

/** Without half characters and control characters, which would make it no text. */
const clean = (text: string) => text.toWellFormed().replace(/[^\P{Cc}\t\n\r]/gu, '')

/** Digits without exponent (but for numbers of more than 21 digits); up to 15 decimals when their number is not said. */
function numberOf(value: number, decimals: number | undefined, decimal: string): string {
  if (!Number.isFinite(value)) return ''
  const plain =
    decimals === undefined && !/e-/.test(String(value))
      ? String(value)
      : value.toFixed(decimals ?? 15).replace(decimals === undefined ? /\.?0+$/ : /$^/, '')
  return plain.replace('.', decimal)
}
