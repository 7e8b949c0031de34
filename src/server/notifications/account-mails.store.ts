import type pg from 'pg'
import type { StoredMail } from './outbox.store.ts'

/** Those of the last 30 days, newest first, at most 100: older links open nothing any more. */
export async function unsentAccountMails(owner: pg.Client): Promise<StoredMail[]> {
  const { rows } = await owner.query<StoredMail>(
    `select id, template, filled, link, language, address, state, tries, at, sent_at as "sentAt" from mails
     where of_community is null and state <> 'sent' and at > now() - interval '30 days' order by id desc limit 100`,
  )
  return rows
}
