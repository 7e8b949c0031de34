import { sql } from 'kysely'
import type { JoinAnswer } from '../../../domain/communities/join-request.codes.ts'
import type {
  JoinRequest,
  JoinRequestsQuery,
  NewJoinRequest,
} from '../../../domain/communities/join-request.schema.ts'
import type { Language } from '../../../domain/words/words.ts'
import type { Work } from '../../db/in-community.ts'

type In = Pick<Work, 'db' | 'communityId'>
type Link = { hash: Buffer; now: Date; expiresAt: Date }
type Asked = Omit<NewJoinRequest, 'website'> & { language: Language }

const rowOf = ({ firstName: first_name, ...asked }: Asked) => ({ ...asked, first_name })

const requests = ({ db, communityId }: In) =>
  db.selectFrom('join_requests').where('community_id', '=', communityId)

/** The one of this address that is not answered yet, locked. */
export const waitingRequest = (work: In, email: string) =>
  requests(work)
    .select(['id', 'status'])
    .where('email', '=', email)
    .where('status', 'in', ['unconfirmed', 'open'])
    .forUpdate()
    .executeTakeFirst()

export async function mailsTo({ db }: In, email: string, since: Date): Promise<number> {
  const { rows } = await sql<{ n: number }>`select join_mails_to(${email}, ${since}) as n`.execute(db)
  return rows[0]!.n
}

export async function countUnconfirmed(work: In): Promise<number> {
  const { n } = await requests(work)
    .where('status', '=', 'unconfirmed')
    .select((e) => e.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return n
}

/** False when the same address has just asked in another window. */
export async function insertRequest(
  { db, communityId }: In,
  id: string,
  asked: Asked,
  link: Link,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('join_requests')
    .values({
      ...{ community_id: communityId, id, ...rowOf(asked) },
      ...{ link_hash: link.hash, expires_at: link.expiresAt, sent_at: link.now },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** What was asked is what was asked last; with a new link, those sent before lead nowhere. */
export async function replaceRequest({ db, communityId }: In, id: string, asked: Asked, link: Link | null) {
  await db
    .updateTable('join_requests')
    .set((e) => ({
      ...rowOf(asked),
      ...(link && {
        ...{ link_hash: link.hash, expires_at: link.expiresAt, sent_at: link.now },
        sends: e('sends', '+', 1),
      }),
    }))
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}

/** What nobody confirmed in time, and spam after a month: they held somebody's address. */
export async function forgetOldRequests({ db, communityId }: In, now: Date, spamBefore: Date) {
  await db
    .deleteFrom('join_requests')
    .where('community_id', '=', communityId)
    .where((e) =>
      e.or([
        e.and([e('status', '=', 'unconfirmed'), e('expires_at', '<=', now)]),
        e.and([e('status', '=', 'spam'), e('answered_at', '<', spamBefore)]),
      ]),
    )
    .execute()
}

/** The request behind a link, locked. */
export const requestOfLink = (work: In, hash: Buffer) =>
  requests(work)
    .select(['id', 'first_name as firstName', 'name', 'email', 'status', 'expires_at as expiresAt'])
    .where('link_hash', '=', hash)
    .forUpdate()
    .executeTakeFirst()

export async function saveConfirmed({ db, communityId }: In, id: string, at: Date) {
  await db
    .updateTable('join_requests')
    .set({ status: 'open', confirmed_at: at })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}

const columns = ['id', 'name', 'email', 'language', 'nis', 'ean', 'message', 'status', 'reason'] as const
const seen = [
  ...columns,
  'confirmed_at as confirmedAt',
  'answered_at as answeredAt',
  'answered_by as answeredBy',
  'first_name as firstName',
  'member_id as memberId',
] as const

type Row = Omit<JoinRequest, 'confirmedAt' | 'answeredAt' | 'status'> & {
  status: string
  confirmedAt: Date | null
  answeredAt: Date | null
}
const requestOfRow = ({ confirmedAt, answeredAt, status, ...row }: Row): JoinRequest => ({
  ...row,
  status: status as JoinRequest['status'],
  confirmedAt: confirmedAt!.toISOString(),
  answeredAt: answeredAt?.toISOString() ?? null,
})

/** One that a manager may see. */
export async function requestOf(
  work: In,
  id: string,
  { locked = false } = {},
): Promise<JoinRequest | undefined> {
  let query = requests(work).select(seen).where('id', '=', id).where('status', '!=', 'unconfirmed')
  if (locked) query = query.forUpdate()
  const row = await query.executeTakeFirst()
  return row && requestOfRow(row)
}

export async function requestsOf(
  work: In,
  { status, page, pageSize }: JoinRequestsQuery,
): Promise<{ items: JoinRequest[]; total: number }> {
  const found = requests(work).where('status', '=', status)
  const rows = await found
    .select(seen)
    .orderBy('confirmed_at', 'desc')
    .orderBy('id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  const { total } = await found.select((e) => e.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  return { items: rows.map(requestOfRow), total }
}

type Answer = {
  answer: JoinAnswer
  at: Date
  by: string
  reason: string | null
  memberId: string | null
}

export async function saveAnswer(
  { db, communityId }: In,
  id: string,
  { answer, at, by, reason, memberId }: Answer,
) {
  const answered =
    answer === 'open' ? { answered_at: null, answered_by: null } : { answered_at: at, answered_by: by }
  await db
    .updateTable('join_requests')
    .set({ status: answer, reason, member_id: memberId, ...answered })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}
