import { sql } from 'kysely'
import type { NewMember } from '../../domain/members/member.schema.ts'
import { displayName, sortableName } from '../../domain/members/member-name.ts'
import { fold } from '../../domain/words/fold.ts'
import type { Work } from '../db/in-community.ts'

type In = Pick<Work, 'db' | 'communityId'>

export async function memberExists({ db, communityId }: Work, id: string): Promise<boolean> {
  const found = await db
    .selectFrom('members')
    .select('id')
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .executeTakeFirst()
  return found !== undefined
}

/** The status of a member, which nobody changes before the transaction ends. */
export async function statusHeld({ db, communityId }: In, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('members')
    .select('status')
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .forShare()
    .executeTakeFirst()
  return row?.status
}

/** By what a member is sorted and found. */
export function foundBy(member: Pick<NewMember, 'name' | 'firstName' | 'email'>) {
  const sortName = fold(sortableName(member))
  return { sort_name: sortName, search: fold(`${sortName} ${displayName(member)} ${member.email ?? ''}`) }
}

const rowOf = ({ id, ...member }: NewMember & { id: string }) => ({
  id,
  kind: member.kind,
  name: member.name,
  first_name: member.firstName,
  email: member.email,
  ...foundBy(member),
})

/** New members under the ids given, by one statement. */
export async function insertMembers({ db, communityId }: In, members: (NewMember & { id: string })[]) {
  await sql`
    insert into members (community_id, id, kind, name, first_name, email, sort_name, search)
    select ${communityId}::uuid, id, kind, name, first_name, email, sort_name, search
    from jsonb_populate_recordset(null::members, ${JSON.stringify(members.map(rowOf))}::jsonb)`.execute(db)
}

const among = {
  email: (keys: string[]) => sql<boolean>`lower(email) = any(${keys}::text[])`,
  name: (keys: string[]) => sql<boolean>`sort_name = any(${keys}::text[])`,
  id: (keys: string[]) => sql<boolean>`id = any(${keys}::uuid[])`,
}

/** Members whose e-mail in lower case, folded `Name Firstname` or id is among these. */
export function membersBy({ db, communityId }: In, by: keyof typeof among, keys: string[]) {
  return db
    .selectFrom('members')
    .select(['id', 'name', 'first_name as firstName', 'email', 'status'])
    .where('community_id', '=', communityId)
    .where(among[by](keys))
    .execute()
}

/** Those of these members that there are, locked: nobody refers to them anew before the transaction ends. */
export async function lockMembers({ db, communityId }: Work, ids: string[]) {
  return db
    .selectFrom('members')
    .select(['id', 'user_id as userId'])
    .where('community_id', '=', communityId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('id')
    .forUpdate()
    .execute()
}

export async function deleteMembers({ db, communityId }: Work, ids: string[]) {
  await db
    .deleteFrom('members')
    .where('community_id', '=', communityId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
}

/** The user who is linked to a member, or null: also of a member that may not be seen. */
export async function linkedUser({ db, communityId }: In, id: string): Promise<string | null> {
  const row = await db
    .selectFrom('members')
    .select('user_id')
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.user_id ?? null
}

export async function saveLink({ db, communityId }: In, id: string, userId: string | null) {
  await db
    .updateTable('members')
    .set({ user_id: userId })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}

/** The members that a user is linked to. */
export async function membersOfUser({ db, communityId }: In, userId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('members')
    .select('id')
    .where('community_id', '=', communityId)
    .where('user_id', '=', userId)
    .execute()
  return rows.map(({ id }) => id)
}

/** The first member with this address that is linked to nobody. */
export async function memberWithEmail({ db, communityId }: In, email: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('members')
    .select('id')
    .where('community_id', '=', communityId)
    .where('email', '=', email)
    .where('user_id', 'is', null)
    .orderBy('id')
    .executeTakeFirst()
  return row?.id
}
