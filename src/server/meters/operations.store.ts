import type { Period } from '../../domain/time/period.ts'
import { daterange } from '../db/daterange.ts'
import type { Work } from '../db/in-community.ts'
import { newId } from '../db/new-id.ts'

type In = Pick<Work, 'db' | 'communityId'>

/** By name, and no more than somebody would choose from. */
export function operationsByName({ db, communityId }: In) {
  return db
    .selectFrom('operations')
    .select(['id', 'name'])
    .where('community_id', '=', communityId)
    .orderBy('name')
    .limit(500)
    .execute()
}

/** Every operation of the community. */
export async function allOperations({ db, communityId }: In) {
  return db
    .selectFrom('operations')
    .select(['id', 'name', 'type'])
    .where('community_id', '=', communityId)
    .orderBy('id')
    .execute()
}

export async function insertParticipation(
  { db, communityId }: In,
  meterId: string,
  operationId: string,
  period: Period,
) {
  await db
    .insertInto('participations')
    .values({
      community_id: communityId,
      meter_id: meterId,
      id: newId(),
      operation_id: operationId,
      period: daterange(period),
    })
    .execute()
}

export function operationOf({ db, communityId }: In, id: string) {
  return db
    .selectFrom('operations')
    .select(['id', 'name', 'type'])
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The meters that take part in an operation on any day. */
export async function everTakingPart({ db, communityId }: In, operationId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('participations')
    .select('meter_id')
    .distinct()
    .where('community_id', '=', communityId)
    .where('operation_id', '=', operationId)
    .orderBy('meter_id')
    .execute()
  return rows.map(({ meter_id }) => meter_id)
}
