import type { MeterHistory } from '../../domain/meters/meter.schema.ts'
import { timelineOf } from '../../domain/meters/timeline.ts'
import type { Work } from '../db/in-community.ts'
import { dsoNames } from './dsos.store.ts'
import { visibleConfigurations } from './visible-meters.ts'

/** The configurations of a meter that whoever asks may see, as they stand today. */
export async function listConfigurations(work: Work, meterId: string): Promise<MeterHistory> {
  const { configurations } = await visibleConfigurations(work, meterId)
  const { current, historical, future } = timelineOf(configurations, work.today)
  const names = await dsoNames(work, [...new Set(configurations.map(({ dso }) => dso))])
  return { today: work.today, current, historical, future, dsoNames: names }
}
