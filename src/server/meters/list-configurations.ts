import type { MeterHistory } from '../../domain/meters/meter.schema.ts'
import { timelineOf } from '../../domain/meters/timeline.ts'
import type { Work } from '../db/in-community.ts'
import { configurationsOf } from './meters.store.ts'

/** All configurations of a meter, as they stand today. */
export async function listConfigurations(work: Work, meterId: string): Promise<MeterHistory> {
  const configurations = (await configurationsOf(work, [meterId])).get(meterId) ?? []
  const { current, historical, future } = timelineOf(configurations, work.today)
  return { today: work.today, current, historical, future }
}
