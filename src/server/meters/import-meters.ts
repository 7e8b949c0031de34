import type { NewConfiguration, NewMeter } from '../../domain/meters/meter.schema.ts'
import type { Period } from '../../domain/time/period.ts'
import type { Work } from '../db/in-community.ts'
import * as store from './meter-changes.store.ts'
import { relist } from './meter-list.store.ts'
import { insertParticipation } from './operations.store.ts'

export type ImportedMeter = Omit<NewMeter, 'configuration' | 'holderId'> & {
  id: string
  configurations: (NewConfiguration & Period)[]
  holders: (Period & { memberId: string })[]
  participations: (Period & { operationId: string })[]
}

/** Meters with their whole history. Whoever imports writes the audit line of the whole. */
export async function importMeters(
  work: Pick<Work, 'db' | 'communityId' | 'today'>,
  meters: ImportedMeter[],
) {
  for (const { id, configurations, holders, participations, ...meter } of meters) {
    const existing = await store.insertMeter(work, id, meter)
    if (existing) throw new Error(`There is a meter ${meter.ean} already`)
    for (const configuration of configurations)
      await store.insertConfiguration(work, id, configuration, configuration)
    for (const held of holders) await store.insertHolder(work, id, held.memberId, held)
    for (const part of participations) await insertParticipation(work, id, part.operationId, part)
  }
  await relist(
    work,
    meters.map(({ id }) => id),
  )
}
