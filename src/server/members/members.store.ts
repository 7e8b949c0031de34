import { sql } from 'kysely'
import type { NewMember } from '../../domain/members/member.schema.ts'
import { displayName, sortableName } from '../../domain/members/member-name.ts'
import type { MemberDetails } from '../../domain/members/member-record.schema.ts'
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

/** The columns of a record, by the names of its fields; the register number is sealed and goes its own way. */
export const columnOf = {
  name: 'name',
  firstName: 'first_name',
  email: 'email',
  phone: 'phone',
  socialTariff: 'social_tariff',
  enterpriseNumber: 'enterprise_number',
  vatLiable: 'vat_liable',
  size: 'size',
  representative: 'representative',
  homeAddress: 'home_address',
  billingAddress: 'billing_address',
  iban: 'iban',
  accountHolder: 'account_holder',
} as const
type Record = NewMember & { id: string; number?: number | null } & Partial<
    Omit<MemberDetails, 'nationalNumber'>
  >

const rowOf = (record: Record) => ({
  id: record.id,
  number: record.number ?? null,
  kind: record.kind,
  ...Object.fromEntries(
    Object.entries(columnOf).map(([field, column]) => [column, record[field as keyof typeof columnOf]]),
  ),
  ...foundBy(record),
})
const recordset = (members: readonly Record[]) =>
  sql`jsonb_populate_recordset(null::members, ${JSON.stringify(members.map(rowOf))}::jsonb)`
const written = [...Object.values(columnOf), 'sort_name', 'search']

/** New members under the ids given, by one statement; who brings no number of its own gets the next one, in order of ids. */
export async function insertMembers({ db, communityId }: In, members: readonly Record[]) {
  const columns = sql.join(['kind', ...written].map((name) => sql.ref(name)))
  await sql`
    with given as materialized (select * from ${recordset(members)}),
    counter as (
      update communities set last_member_number = greatest(last_member_number, (select max(number) from given))
        + (select count(*) from given where number is null)
      where id = ${communityId}
      returning last_member_number - (select count(*) from given where number is null) as taken)
    insert into members (community_id, id, number, ${columns})
    select ${communityId}::uuid, id, coalesce(number, taken + row_number() over (partition by number is null order by id)),
      ${columns}
    from given, counter`.execute(db)
}

/** Writes these records over what there is, register numbers and all else aside; each member is one version older then. */
export async function updateMembers({ db, communityId }: In, members: readonly Record[]) {
  const set = sql.join(written.map((name) => sql`${sql.ref(name)} = x.${sql.ref(name)}`))
  await sql`
    update members m set version = m.version + 1, ${set} from ${recordset(members)} x
    where m.community_id = ${communityId} and m.id = x.id`.execute(db)
}

const among = {
  email: (keys: string[]) => sql<boolean>`lower(email) = any(${keys}::text[])`,
  name: (keys: string[]) => sql<boolean>`sort_name = any(${keys}::text[])`,
  id: (keys: string[]) => sql<boolean>`id = any(${keys}::uuid[])`,
  number: (keys: string[]) => sql<boolean>`number = any(${keys}::int[])`,
  enterprise: (keys: string[]) => sql<boolean>`enterprise_number = any(${keys}::text[])`,
}

/** Members whose e-mail in lower case, folded `Name Firstname`, id, number or enterprise number is among these. */
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

/** Those of these members for whom somebody signs in. */
export async function linkedAmong({ db, communityId }: In, ids: string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('members')
    .select('id')
    .where('community_id', '=', communityId)
    .where(among.id(ids))
    .where('user_id', 'is not', null)
    .execute()
  return new Set(rows.map(({ id }) => id))
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
