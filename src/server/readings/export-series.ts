import type { SeriesQuery } from '../../domain/readings/series.schema.ts'
import type { Language } from '../../domain/words/words.ts'
import type { Work } from '../db/in-community.ts'
import { getMeter } from '../meters/get-meter.ts'
import { getSeries } from './get-series.ts'
import { seriesTable } from './series-table.ts'

/** The same series as a table in the reader's language, with a name that says what it is. */
export async function exportSeries(work: Work, meterId: string, query: SeriesQuery, language: Language) {
  const { ean } = await getMeter(work, meterId)
  const series = await getSeries(work, meterId, query)
  return {
    name: `${ean}_${query.from}_${query.until}_${query.resolution}`,
    table: seriesTable(series, language),
  }
}
