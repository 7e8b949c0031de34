import type { Transaction } from 'kysely'
import type { Filled } from '../../domain/notifications/filled.ts'
import {
  defaultChoice,
  languageOfRegion,
  type NotificationKind,
  type NotificationValues,
} from '../../domain/notifications/notification.codes.ts'
import { findManagers } from '../communities/find-managers.ts'
import { nameCommunity } from '../communities/name-community.ts'
import { newId } from '../db/new-id.ts'
import type { DB } from '../db/tables.ts'
import { userOfMember } from '../members/user-of-member.ts'
import { insertMailsToUsers } from './mails.store.ts'
import { choicesOf, insertNotifications } from './notifications.store.ts'

/** `userId`: who does what is told; null or nothing for the system's own work. */
type From = { db: Transaction<DB>; communityId: string; userId?: string | null }

type Told<K extends NotificationKind> = {
  /** `managers`: all who manage but the one who does it, who knows; users of this community; the user a member stands for, if any */
  to: 'managers' | { userIds: string[] } | { memberId: string }
  kind: K
  values: NotificationValues<K>
  /** path of what it is about, `/communities/…` */
  link?: string
}

/** Tells users of the community something, in the caller's transaction: inside the product, by mail, or not at all, as each chose. */
export async function notify<K extends NotificationKind>(work: From, { to, kind, values, link }: Told<K>) {
  const users = await receivers(work, to)
  if (users.length === 0) return
  const chosen = await choicesOf(work, users, kind)
  const wants = (user: string) => chosen.get(user) ?? defaultChoice(kind)
  const { db, communityId: community_id } = work
  const row = { community_id, link: link ?? null }
  await insertNotifications(
    db,
    users
      .filter((user) => wants(user).inApp)
      .map((user_id) => ({ ...row, user_id, id: newId(), kind, filled: JSON.stringify(values) })),
  )
  const byMail = users.filter((user) => wants(user).byMail)
  if (byMail.length === 0) return
  const community = await nameCommunity(work)
  const choices = `/communities/${community_id}/notifications/choices`
  const filled: Filled = { ...values, kind, community: community.name, choices }
  await insertMailsToUsers(
    db,
    byMail.map((user_id) => ({
      ...{ ...row, user_id, id: newId(), template: 'notification', filled: JSON.stringify(filled) },
      language: languageOfRegion[community.region],
    })),
  )
}

async function receivers(work: From, to: Told<NotificationKind>['to']): Promise<string[]> {
  if (to === 'managers') return (await findManagers(work)).filter((id) => id !== work.userId)
  if ('userIds' in to) return [...new Set(to.userIds)]
  const user = await userOfMember(work, to.memberId)
  return user && user !== work.userId ? [user] : []
}
