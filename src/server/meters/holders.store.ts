import type { Period } from '../../domain/time/period.ts'
import { daterange, from, until } from '../db/daterange.ts'
import type { Work } from '../db/in-community.ts'
import { among } from './meters.store.ts'

type In = Pick<Work, 'db' | 'communityId'>

/** Whose meter it was, is and will be, each with the id of its period. */
export function holderPeriods({ db, communityId }: In, meterId: string) {
  return db
    .selectFrom('meter_holders')
    .select(['id', 'member_id as memberId', from, until])
    .where('community_id', '=', communityId)
    .where('meter_id', '=', meterId)
    .execute()
}

export async function trimHolder({ db, communityId }: In, id: string, period: Period) {
  await db
    .updateTable('meter_holders')
    .set({ period: daterange(period) })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}

export async function deleteHolder({ db, communityId }: In, id: string) {
  await db.deleteFrom('meter_holders').where('community_id', '=', communityId).where('id', '=', id).execute()
}

export async function everHeldBy({ db, communityId }: In, memberIds: string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('meter_holders')
    .select('member_id')
    .distinct()
    .where('community_id', '=', communityId)
    .where('member_id', '=', among(memberIds))
    .execute()
  return new Set(rows.map((row) => row.member_id))
}
