import type { Insertable, Transaction } from 'kysely'
import type { Choice } from '../../domain/notifications/notification.codes.ts'
import type { DB, Notifications } from '../db/tables.ts'

type In = { db: Transaction<DB>; communityId: string }

/** Nothing is read back: each sees only what it is told itself. */
export async function insertNotifications(db: Transaction<DB>, rows: Insertable<Notifications>[]) {
  if (rows.length > 0) await db.insertInto('notifications').values(rows).execute()
}

/** What these users chose about one kind; whoever chose nothing is not among them. */
export async function choicesOf(
  { db, communityId }: In,
  users: string[],
  kind: string,
): Promise<Map<string, Choice>> {
  const rows = await db
    .selectFrom('notification_choices')
    .select(['user_id', 'in_app as inApp', 'by_mail as byMail'])
    .where('community_id', '=', communityId)
    .where('kind', '=', kind)
    .where('user_id', 'in', users)
    .execute()
  return new Map(rows.map(({ user_id, ...choice }) => [user_id, choice]))
}
