import type { Insertable, Transaction } from 'kysely'
import type { Filled } from '../../domain/notifications/filled.ts'
import type { MailState, MailTry } from '../../domain/notifications/mail.codes.ts'
import type { Language } from '../../domain/words/words.ts'
import type { DB, Mails } from '../db/tables.ts'

/** Nothing is read back: whoever writes a mail may not read it. */
export async function insertMail(db: Transaction<DB>, mail: Insertable<Mails>) {
  await db.insertInto('mails').values(mail).execute()
}

/** To users of the community, whose addresses and languages the database looks up. */
export async function insertMailsToUsers(
  db: Transaction<DB>,
  mails: (Omit<Insertable<Mails>, 'address'> & { user_id: string })[],
) {
  // The trigger address_of_user puts the address in; a column that may not be null is given one until then.
  await db
    .insertInto('mails')
    .values(mails.map((mail) => ({ ...mail, address: '(user)' })))
    .execute()
}

type In = { db: Transaction<DB>; communityId: string }
export type TakenMail = {
  template: string
  filled: Filled
  link: string | null
  language: Language
  address: string
  tries: MailTry[]
}

/** The mail, if it waits and nobody else is sending it; nobody else will until `until`. */
export async function takeMail(
  { db, communityId }: In,
  id: string,
  now: Date,
  until: Date,
): Promise<TakenMail | undefined> {
  const row = await db
    .updateTable('mails')
    .set({ taken_until: until })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .where((e) => e.or([e('taken_until', 'is', null), e('taken_until', '<', now)]))
    .returning(['template', 'filled', 'link', 'language', 'address', 'tries'])
    .executeTakeFirst()
  return row as TakenMail | undefined
}

export async function isWaiting({ db, communityId }: In, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('mails')
    .select('id')
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  return row !== undefined
}

/** What came of it. Once sent, the link is forgotten: what it opens is the receiver's alone. */
export async function settleMail(
  { db, communityId }: In,
  id: string,
  { state, tries, sentAt }: { state: MailState; tries?: MailTry[]; sentAt?: Date },
) {
  await db
    .updateTable('mails')
    .set({
      ...{ state, taken_until: null },
      ...(tries ? { tries: JSON.stringify(tries) } : {}),
      ...(sentAt ? { sent_at: sentAt, link: null } : {}),
    })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}

export async function isSuppressed({ db, communityId }: In, address: string): Promise<boolean> {
  const row = await db
    .selectFrom('mail_suppressions')
    .select('address')
    .where('community_id', '=', communityId)
    .where('address', '=', address.toLowerCase())
    .executeTakeFirst()
  return row !== undefined
}

export async function suppress({ db, communityId }: In, address: string, says: string) {
  await db
    .insertInto('mail_suppressions')
    .values({ community_id: communityId, address: address.toLowerCase(), says })
    .onConflict((conflict) => conflict.columns(['community_id', 'address']).doUpdateSet({ says }))
    .execute()
}
