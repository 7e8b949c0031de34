import type { Series } from '../../domain/readings/series.schema.ts'
import type { Language } from '../../domain/words/words.ts'
import type { WrittenRow, WrittenTable } from '../adapters/sheets/written-table.ts'
import { sentence } from '../http/sentence.ts'

/** A series as a table with the words of the language, one row for each start, kWh exact to the mWh; what is not known is an empty cell. */
export function seriesTable(series: Series, language: Language): WrittenTable {
  const header = (column: string) => sentence(language, `csv.${column}`)
  const measures = ['offtakeGross', 'offtakeShared', 'injectionGross', 'injectionShared']
  return {
    sheet: header('offtakeGross'),
    columns: [
      { header: header('start'), kind: 'text' },
      ...measures.map((measure) => ({ header: header(measure), kind: 'number' as const })),
      { header: header('quality'), kind: 'text' },
    ],
    rows: rowsOf(series, language),
  }
}

function* rowsOf(series: Series, language: Language): Generator<WrittenRow> {
  const { start, offtake, injection } = series
  const words = new Map<string, string>()
  const word = (key: string) => {
    const known = words.get(key) ?? sentence(language, key)
    words.set(key, known)
    return known
  }
  for (const [i, at] of start.entries())
    yield [
      at,
      exact(offtake.gross[i]!),
      exact(offtake.shared[i]!),
      exact(injection.gross[i]!),
      exact(injection.shared[i]!),
      word(series.modelled ? 'csv.modelled' : `pointQuality.${series.quality[i]!}`),
    ]
}

/** A modelled value has more digits than anybody needs. */
const exact = (kWh: number | null) => (kWh === null ? null : Math.round(kWh * 1e6) / 1e6)
