import type { Transaction } from 'kysely'
import type { Filled } from '../../domain/notifications/filled.ts'
import type { Mail, MailValues } from '../../domain/notifications/mail.codes.ts'
import type { Language } from '../../domain/words/words.ts'
import { newId } from '../db/new-id.ts'
import type { DB } from '../db/tables.ts'
import { insertMail } from './mails.store.ts'

/** Where the mail comes from: a transaction, and the community it is about; without one it is about somebody's account. */
type From = { db: Transaction<DB>; communityId?: string }

type Asked<M extends Mail> = {
  to: string
  language: Language
  mail: M
  values: MailValues<M>
  /** path on this server, `/invitations/…`, to which the button leads; what it opens must be worth nothing once used */
  link?: string
}

/**
 * Writes a mail down in the caller's transaction; a job sends it once that has committed. Administrators see the mails of
 * their community in the outbox; those without one, `npm run optimce -- mails` shows to whoever holds the machine.
 */
export async function queueMail<M extends Mail>(
  { db, communityId }: From,
  { to, language, mail, values, link }: Asked<M>,
) {
  await insertMail(db, {
    id: newId(),
    ...(communityId ? { community_id: communityId } : {}),
    template: mail,
    filled: JSON.stringify(values satisfies Filled),
    link: link ?? null,
    language,
    address: to,
  })
}
