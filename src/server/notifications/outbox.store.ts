import type { MailsQuery } from '../../domain/notifications/outbox.schema.ts'
import type { Work } from '../db/in-community.ts'
import type { TakenMail } from './mails.store.ts'

type In = Pick<Work, 'db' | 'communityId'>
export type StoredMail = TakenMail & { id: string; state: string; at: Date; sentAt: Date | null }

const columns = [
  'id',
  'template',
  'filled',
  'link',
  'language',
  'address',
  'state',
  'tries',
  'at',
  'sent_at as sentAt',
] as const

const ours = ({ db, communityId }: In) => db.selectFrom('mails').where('community_id', '=', communityId)

export async function mailExists(work: In, id: string): Promise<boolean> {
  return (await ours(work).select('id').where('id', '=', id).executeTakeFirst()) !== undefined
}

export async function mailOf(work: In, id: string): Promise<StoredMail> {
  const row = await ours(work).select(columns).where('id', '=', id).executeTakeFirstOrThrow()
  return row as unknown as StoredMail
}

export async function mailsPage(work: In, { state, page, pageSize }: MailsQuery) {
  let matching = ours(work)
  if (state === 'unsent') matching = matching.where('state', '<>', 'sent')
  else if (state) matching = matching.where('state', '=', state)
  const rows = await matching
    .select(columns)
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  const { total } = await matching
    .select((e) => e.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return { rows: rows as unknown as StoredMail[], total }
}

/** It waits again, and its job comes with that; false when it waits already or was sent. */
export async function waitAgain({ db, communityId }: In, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('mails')
    .set({ state: 'waiting' })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .where('state', 'not in', ['waiting', 'sent'])
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function unsuppress({ db, communityId }: In, address: string) {
  await db
    .deleteFrom('mail_suppressions')
    .where('community_id', '=', communityId)
    .where('address', '=', address.toLowerCase())
    .execute()
}
