import type { SeriesOfMany, SeriesQuery } from '../../domain/readings/series.schema.ts'
import { noteRead } from '../audit/note-read.ts'
import type { Work } from '../db/in-community.ts'
import { readMeterDays } from '../meters/read-meter-days.ts'
import { seriesTogether } from './series-together.ts'
import { totalsKept } from './totals-kept.ts'

/** The series of every meter of the community together. Only for managers, and noted in the audit. */
export async function getCommunitySeries(work: Work, query: SeriesQuery): Promise<SeriesOfMany> {
  const meters = await readMeterDays(work, {})
  const totals = await totalsKept(work, work.communityId, query)
  const series = await seriesTogether(work, query, meters, {}, totals)
  await noteRead(work, { action: 'community.load-curve-read', entityId: work.communityId, asked: query })
  return series
}
