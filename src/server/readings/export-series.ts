import type { Series, SeriesQuery } from '../../domain/readings/series.schema.ts'
import type { Language } from '../../domain/words/words.ts'
import { getCommunity } from '../communities/get-community.ts'
import type { Work } from '../db/in-community.ts'
import { getMember } from '../members/get-member.ts'
import { getMeter } from '../meters/get-meter.ts'
import { getOperation } from '../meters/get-operation.ts'
import { seriesTable } from './series-table.ts'

/** Whose series it is. */
export type Subject = 'meter' | 'member' | 'operation' | 'community'

/** A series as a table in the reader's language, with a name that says what it is. */
export async function exportSeries(
  work: Work,
  { subject, id, query }: { subject: Subject; id: string; query: SeriesQuery },
  series: Series,
  language: Language,
) {
  const name = await nameOf[subject](work, id)
  return {
    name: `${name}_${query.from}_${query.until}_${query.resolution}`,
    table: seriesTable(series, language),
  }
}

const nameOf: Record<Subject, (work: Work, id: string) => Promise<string>> = {
  meter: async (work, id) => (await getMeter(work, id)).ean,
  member: async (work, id) => (await getMember(work, id)).displayName,
  operation: async (work, id) => (await getOperation(work, id)).name,
  community: async (work) => (await getCommunity(work)).name,
}
