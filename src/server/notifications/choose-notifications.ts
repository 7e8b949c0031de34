import { hasRole } from '../../domain/communities/community.schema.ts'
import { defaultChoice, kinds, notificationKinds } from '../../domain/notifications/notification.codes.ts'
import type { NotificationChoice } from '../../domain/notifications/notification.schema.ts'
import type { Work } from '../db/in-community.ts'
import { choicesOfUser, saveChoice } from './notifications.store.ts'

/** What the user wants to be told, and how: every kind that its role may get. */
export async function listChoices(work: Work): Promise<NotificationChoice[]> {
  const chosen = await choicesOfUser(work)
  const isManager = hasRole(work.role, 'manager')
  return kinds
    .filter((kind) => isManager || notificationKinds[kind].audience === 'everybody')
    .map((kind) => ({ kind, ...(chosen.get(kind) ?? defaultChoice(kind)) }))
}

/** From now on the user is told this kind as it says. Nobody else's business: it leaves no line in the audit. */
export const choose = (work: Work, choice: NotificationChoice) => saveChoice(work, choice)
