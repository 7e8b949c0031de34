import type { SeriesOfMany, SeriesQuery } from '../../domain/readings/series.schema.ts'
import { noteRead } from '../audit/note-read.ts'
import type { Work } from '../db/in-community.ts'
import { readMeterDays } from '../meters/read-meter-days.ts'
import { seriesTogether } from './series-together.ts'
import { totalsKept } from './totals-kept.ts'

/**
 * The series of a sharing operation: all its participants, each on the days on which it takes part. Only for managers, and
 * noted in the audit: an operation of two shows one of them the curve of the other.
 */
export async function getOperationSeries(
  work: Work,
  operationId: string,
  query: SeriesQuery,
): Promise<SeriesOfMany> {
  const meters = await readMeterDays(work, { operationId })
  const totals = await totalsKept(work, operationId, query)
  const series = await seriesTogether(work, query, meters, { operationId }, totals)
  await noteRead(work, { action: 'operation.load-curve-read', entityId: operationId, asked: query })
  return series
}
