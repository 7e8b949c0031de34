import type { Insertable, Transaction } from 'kysely'
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
