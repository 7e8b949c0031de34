import { newId } from '../db/new-id.ts'
import type { TestHouse } from './test-house.ts'

/** A row in every table of the mails and notifications, for the manager of one community; answers the tables. */
export async function addNotificationRows({ owner }: Pick<TestHouse, 'owner'>, communityId: string) {
  const [{ id: user }] = await owner(
    `select user_id as id from community_users where community_id = $1 and role = 'manager'`,
    [communityId],
  )
  const rows = [
    [
      'mails',
      'id, template, filled, language, address',
      `'${newId()}', 'verify-email', '{"hours": 1}', 'fr', 'x@y.be'`,
    ],
    ['mail_suppressions', 'address, says', `'x@y.be', '550 nobody here'`],
    [
      'notifications',
      'id, user_id, kind, filled',
      `'${newId()}', '${user}', 'join-request', '{"name": "X"}'`,
    ],
    ['notification_choices', 'user_id, kind, in_app, by_mail', `'${user}', 'join-request', true, false`],
    ['reminders', 'kind, about', `'month-incomplete', '2026-05-01'`],
  ] as const
  for (const [table, columns, values] of rows)
    await owner(`insert into ${table} (community_id, ${columns}) values ('${communityId}', ${values})`)
  return rows.map(([table]) => table)
}

/** A notification to the plain member of a community, and a mail that was not sent. */
export async function addTold({ owner }: Pick<TestHouse, 'owner'>, communityId: string) {
  const [notification, mail] = [newId(), newId()]
  await owner(
    `insert into notifications (community_id, id, user_id, kind, filled)
     select community_id, $2, user_id, 'member-updated', '{"member": "X", "actor": "Y"}' from community_users
     where community_id = $1 and role = 'member'`,
    [communityId, notification],
  )
  await owner(
    `insert into mails (community_id, id, template, filled, language, address, state)
     values ($1, $2, 'verify-email', '{"hours": 1}', 'fr', 'x@y.be', 'kept')`,
    [communityId, mail],
  )
  return { notification, mail }
}
