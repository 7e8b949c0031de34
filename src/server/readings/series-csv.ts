import type { Series } from '../../domain/readings/series.schema.ts'
import type { Language } from '../../domain/words/words.ts'
import { sentence } from '../http/sentence.ts'

/** Excel takes a cell beginning with one of these for a formula; the apostrophe in front makes it text. */
const formula = /^[=+\-@\t\r]/

/**
 * A series as RFC 4180 text with a byte-order mark, so that Excel opens it with a double click: semicolons and decimal
 * commas as Excel expects them in Belgium, commas and points in English. What is not known is an empty cell.
 */
export function seriesCsv(series: Series, language: Language): string {
  const [separator, decimal] = language === 'en' ? [',', '.'] : [';', ',']
  const number = (value: number | null) =>
    value === null
      ? ''
      : value
          .toFixed(6)
          .replace(/\.?0+$/, '')
          .replace('.', decimal)
  const text = (cell: string) => {
    const safe = formula.test(cell) ? `'${cell}` : cell
    return /[";,\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  const qualities = new Map<string, string>()
  const quality = (code: string) => {
    const key = code === 'modelled' ? 'csv.modelled' : `pointQuality.${code}`
    const known = qualities.get(code) ?? text(sentence(language, key))
    qualities.set(code, known)
    return known
  }
  const header = ['start', 'offtakeGross', 'offtakeShared', 'injectionGross', 'injectionShared', 'quality']
  const lines = [header.map((column) => text(sentence(language, `csv.${column}`))).join(separator)]
  const { start, offtake, injection } = series
  for (const [i, at] of start.entries())
    lines.push(
      [
        at,
        number(offtake.gross[i]!),
        number(offtake.shared[i]!),
        number(injection.gross[i]!),
        number(injection.shared[i]!),
        quality(series.modelled ? 'modelled' : series.quality[i]!),
      ].join(separator),
    )
  return `\uFEFF${lines.join('\r\n')}\r\n`
}
