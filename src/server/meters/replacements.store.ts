import type { LocalDay } from '../../domain/time/local-day.ts'
import type { Work } from '../db/in-community.ts'
import { newId } from '../db/new-id.ts'

type In = Pick<Work, 'db' | 'communityId'>

/** False when another device came on that very day. */
export async function insertReplacement(
  { db, communityId }: In,
  meterId: string,
  { meterNumber, from }: { meterNumber: string; from: LocalDay },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('meter_replacements')
    .values({
      community_id: communityId,
      meter_id: meterId,
      id: newId(),
      from_day: from,
      meter_number: meterNumber,
    })
    .onConflict((conflict) => conflict.constraint('one_replacement_a_day').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** False when no device came on that day. */
export async function deleteReplacement(
  { db, communityId }: In,
  meterId: string,
  from: LocalDay,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('meter_replacements')
    .where('community_id', '=', communityId)
    .where('meter_id', '=', meterId)
    .where('from_day', '=', from)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** Corrects the number of the device that came on a day. */
export async function updateReplacement(
  { db, communityId }: In,
  meterId: string,
  from: LocalDay,
  meterNumber: string,
) {
  await db
    .updateTable('meter_replacements')
    .set({ meter_number: meterNumber })
    .where('community_id', '=', communityId)
    .where('meter_id', '=', meterId)
    .where('from_day', '=', from)
    .execute()
}
