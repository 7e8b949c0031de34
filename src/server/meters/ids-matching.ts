import type { MeterListQuery } from '../../domain/meters/meter.schema.ts'
import type { Work } from '../db/in-community.ts'
import { listMeters } from './list-meters.ts'

/** The ids of all meters that match a filter. */
export async function idsMatching(
  work: Work,
  filter: Omit<MeterListQuery, 'sort' | 'page' | 'pageSize'>,
): Promise<string[]> {
  const { items } = await listMeters(work, { ...filter, sort: 'ean', page: 1, pageSize: 1_000_000 })
  return items.map(({ id }) => id)
}
