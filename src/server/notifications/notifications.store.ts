import type { Insertable, Transaction } from 'kysely'
import type { Filled } from '../../domain/notifications/filled.ts'
import type { Choice } from '../../domain/notifications/notification.codes.ts'
import type { NotificationsQuery } from '../../domain/notifications/notification.schema.ts'
import type { Work } from '../db/in-community.ts'
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

/** What this user is told: the policies show it nothing else. */
const own = ({ db, communityId, userId }: Work) =>
  db.selectFrom('notifications').where('community_id', '=', communityId).where('user_id', '=', userId)

export async function isToldTo(work: Work, id: string): Promise<boolean> {
  return (await own(work).select('id').where('id', '=', id).executeTakeFirst()) !== undefined
}

export async function countUnread(work: Work): Promise<number> {
  const { unread } = await own(work)
    .where('read_at', 'is', null)
    .select((e) => e.fn.countAll<number>().as('unread'))
    .executeTakeFirstOrThrow()
  return unread
}

export async function notificationsPage(work: Work, { unread, page, pageSize }: NotificationsQuery) {
  const matching = unread ? own(work).where('read_at', 'is', null) : own(work)
  const rows = await matching
    .select(['id', 'kind', 'filled', 'link', 'at', 'read_at as readAt'])
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  const { total } = await matching
    .select((e) => e.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return { rows: rows as unknown as (Omit<(typeof rows)[0], 'filled'> & { filled: Filled })[], total }
}

/** The ids of the newest, from this one on, oldest first. */
export async function newestIds(work: Work, from: string, most: number): Promise<string[]> {
  const rows = await own(work)
    .select('id')
    .where('id', '>=', from)
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ id }) => id).reverse()
}

export async function saveRead(
  { db, communityId, userId }: Work,
  which: { id: string } | { upTo: string },
  at: Date,
) {
  const update = db
    .updateTable('notifications')
    .set({ read_at: at })
    .where('community_id', '=', communityId)
    .where('user_id', '=', userId)
    .where('read_at', 'is', null)
  await ('id' in which ? update.where('id', '=', which.id) : update.where('id', '<=', which.upTo)).execute()
}

export async function choicesOfUser({ db, communityId, userId }: Work): Promise<Map<string, Choice>> {
  const rows = await db
    .selectFrom('notification_choices')
    .select(['kind', 'in_app as inApp', 'by_mail as byMail'])
    .where('community_id', '=', communityId)
    .where('user_id', '=', userId)
    .execute()
  return new Map(rows.map(({ kind, ...choice }) => [kind, choice]))
}

export async function saveChoice(
  { db, communityId, userId }: Work,
  { kind, inApp, byMail }: Choice & { kind: string },
) {
  const choice = { in_app: inApp, by_mail: byMail }
  await db
    .insertInto('notification_choices')
    .values({ community_id: communityId, user_id: userId, kind, ...choice })
    .onConflict((conflict) => conflict.columns(['community_id', 'user_id', 'kind']).doUpdateSet(choice))
    .execute()
}
