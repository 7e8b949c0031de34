import type { Role } from '../../../domain/communities/community.schema.ts'
import type { InvitationStanding } from '../../../domain/communities/invitation.codes.ts'
import type { NewInvitation } from '../../../domain/communities/invitation.schema.ts'
import type { Language } from '../../../domain/words/words.ts'
import type { Work } from '../../db/in-community.ts'
import { violates } from '../../db/violates.ts'
import { Refusal } from '../../http/refusal.ts'

type In = Pick<Work, 'db' | 'communityId'>

export type StoredInvitation = {
  id: string
  email: string
  role: Role
  memberId: string | null
  language: Language
  status: Exclude<InvitationStanding, 'expired'>
  invitedBy: string
  createdAt: Date
  sentAt: Date
  expiresAt: Date
}

const columns = [
  ...(['id', 'email', 'role', 'member_id as memberId', 'language', 'status'] as const),
  ...(['invited_by as invitedBy', 'created_at as createdAt', 'sent_at as sentAt'] as const),
  'expires_at as expiresAt',
] as const

const all = ({ db, communityId }: In) => db.selectFrom('invitations').where('community_id', '=', communityId)

export async function invitationOf(
  work: In,
  id: string,
  { locked = false } = {},
): Promise<StoredInvitation | undefined> {
  const found = all(work).select(columns).where('id', '=', id)
  return (await (locked ? found.forUpdate() : found).executeTakeFirst()) as StoredInvitation | undefined
}

/** The invitation to which a link leads. */
export async function invitationIdOf({ db, communityId }: In, hash: Buffer): Promise<string | undefined> {
  const row = await db
    .selectFrom('invitation_links')
    .select('invitation_id')
    .where('community_id', '=', communityId)
    .where('hash', '=', hash)
    .executeTakeFirst()
  return row?.invitation_id
}

/** One page, the newest first; `standing` as it is at `now`. */
export async function invitationsPage(
  work: In,
  {
    standing,
    page,
    pageSize,
    now,
  }: { standing?: InvitationStanding | undefined; page: number; pageSize: number; now: Date },
): Promise<{ items: StoredInvitation[]; total: number }> {
  let matching = all(work)
  if (standing) matching = matching.where('status', '=', standing === 'expired' ? 'pending' : standing)
  if (standing === 'expired') matching = matching.where('expires_at', '<=', now)
  if (standing === 'pending') matching = matching.where('expires_at', '>', now)
  const items = await matching
    .select(columns)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  const { total } = await matching
    .select((e) => e.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return { items: items as StoredInvitation[], total }
}

type Moments = { now: Date; expiresAt: Date }

export async function insertInvitation(
  { db, communityId, userName }: Pick<Work, 'db' | 'communityId' | 'userName'>,
  id: string,
  { memberId, ...asked }: NewInvitation,
  { now, expiresAt }: Moments,
) {
  await db
    .insertInto('invitations')
    .values({
      ...{ community_id: communityId, id, member_id: memberId, ...asked, invited_by: userName },
      ...{ created_at: now, sent_at: now, expires_at: expiresAt },
    })
    .execute()
    .catch((error) => {
      throw violates(error, 'one_open_invitation') ? new Refusal(409, 'invitation-exists', 'email') : error
    })
}

export async function insertLink({ db, communityId }: In, invitationId: string, hash: Buffer) {
  await db
    .insertInto('invitation_links')
    .values({ community_id: communityId, hash, invitation_id: invitationId })
    .execute()
}

export async function saveSent({ db, communityId }: In, id: string, { now, expiresAt }: Moments) {
  await db
    .updateTable('invitations')
    .set({ sent_at: now, expires_at: expiresAt })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}

export async function saveAnswer(
  { db, communityId }: In,
  id: string,
  answer: { status: 'accepted' | 'declined' | 'cancelled'; at: Date; userId?: string },
) {
  await db
    .updateTable('invitations')
    .set({ status: answer.status, answered_at: answer.at, user_id: answer.userId ?? null })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}

/** The user with this address who has at least one role here, if there is one; for who may know the users. */
export async function userWithEmail(
  { db }: In,
  email: string,
): Promise<{ id: string; role: Role } | undefined> {
  const row = await db
    .selectFrom('community_people')
    .select(['user_id as id', 'role'])
    .where('email', '=', email)
    .executeTakeFirst()
  return row as { id: string; role: Role } | undefined
}

/** Invitations of this address to begin a record of its own that nobody has answered. */
export async function openOwnRecords(work: In, email: string): Promise<string[]> {
  const rows = await all(work)
    .select('id')
    .where('email', '=', email)
    .where('role', '=', 'member')
    .where('member_id', 'is', null)
    .where('status', '=', 'pending')
    .execute()
  return rows.map(({ id }) => id)
}

/** How many that nobody has answered end between two moments. */
export async function countEnding(work: In, from: Date, until: Date): Promise<number> {
  const { n } = await all(work)
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('status', '=', 'pending')
    .where('expires_at', '>', from)
    .where('expires_at', '<=', until)
    .executeTakeFirstOrThrow()
  return n
}
