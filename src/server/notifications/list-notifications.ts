import type { NotificationKind } from '../../domain/notifications/notification.codes.ts'
import type { Notification, NotificationsQuery } from '../../domain/notifications/notification.schema.ts'
import type { Language } from '../../domain/words/words.ts'
import type { Work } from '../db/in-community.ts'
import { notificationSentence } from './notification-sentence.ts'
import { countUnread, notificationsPage } from './notifications.store.ts'

/** One page of what the user is told in this community, newest first, and how much of all is unread. */
export async function listNotifications(work: Work, query: NotificationsQuery, language: Language) {
  const { rows, total } = await notificationsPage(work, query)
  const items = rows.map(
    ({ id, kind, filled, link, at, readAt }): Notification => ({
      ...{ id, link, kind: kind as NotificationKind },
      message: notificationSentence(language, { ...filled, kind }),
      at: at.toISOString(),
      readAt: readAt?.toISOString() ?? null,
    }),
  )
  const { page, pageSize } = query
  return { items, total, page, pageSize, unread: await countUnread(work) }
}
