import type { SharingRules } from '../../domain/sharing/share-day.ts'
import type { Work } from '../db/in-community.ts'

type In = Pick<Work, 'db' | 'communityId'>

/** How an operation counts; undefined when there is no such operation. */
export async function rulesOf(
  { db, communityId }: In,
  operationId: string,
): Promise<SharingRules | undefined> {
  const operation = await db
    .selectFrom('operations')
    .select(['own_injection', 'giving_back'])
    .where('community_id', '=', communityId)
    .where('id', '=', operationId)
    .executeTakeFirst()
  if (!operation) return undefined
  const producers = await db
    .selectFrom('operation_producers')
    .select(['meter_id as meterId', 'coefficient'])
    .where('community_id', '=', communityId)
    .where('operation_id', '=', operationId)
    .orderBy('position')
    .execute()
  const ownInjection = operation.own_injection as SharingRules['ownInjection']
  const by = operation.giving_back as SharingRules['givingBack']['by']
  if (by === 'injection') return { ownInjection, givingBack: { by } }
  if (by === 'coefficients') return { ownInjection, givingBack: { by, producers } }
  return { ownInjection, givingBack: { by, meterIds: producers.map(({ meterId }) => meterId) } }
}

export async function saveRules(
  { db, communityId }: In,
  operationId: string,
  { ownInjection, givingBack }: SharingRules,
) {
  await db
    .updateTable('operations')
    .set({ own_injection: ownInjection, giving_back: givingBack.by })
    .where('community_id', '=', communityId)
    .where('id', '=', operationId)
    .execute()
  await db
    .deleteFrom('operation_producers')
    .where('community_id', '=', communityId)
    .where('operation_id', '=', operationId)
    .execute()
  const producers =
    givingBack.by === 'priority'
      ? givingBack.meterIds.map((meterId) => ({ meterId, coefficient: 0 }))
      : givingBack.by === 'coefficients'
        ? givingBack.producers
        : []
  if (producers.length === 0) return
  const rows = producers.map(({ meterId, coefficient }, position) => ({
    ...{ community_id: communityId, operation_id: operationId, meter_id: meterId },
    ...{ position, coefficient },
  }))
  await db.insertInto('operation_producers').values(rows).execute()
}
