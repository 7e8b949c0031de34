import { sql } from 'kysely'
import type { MemberState } from '../../domain/members/import/member-state.ts'
import type { Member, MemberExportQuery } from '../../domain/members/member.schema.ts'
import { displayName } from '../../domain/members/member-name.ts'
import { localDayOf } from '../../domain/time/local-day.ts'
import type { Work } from '../db/in-community.ts'
import { recordColumns } from './member-record.store.ts'

type In = Pick<Work, 'db' | 'communityId'>
type Asked = Omit<MemberExportQuery, 'q'> & {
  /** ready for LIKE; each must be found */
  terms: string[]
}
type Place = { page: number; pageSize: number }

/** The ids of one page of the members that match, in order, and how many match in all. */
export async function pageOfIds(
  { db, today }: Pick<Work, 'db' | 'today'>,
  { sort, ...filters }: Asked,
  { page, pageSize }: Place,
): Promise<{ ids: string[]; total: number }> {
  const { rows } = await sql<{ total: number; ids: string[] }>`
    select total, ids from member_list_page(${JSON.stringify({ ...filters, day: today })}::jsonb,
      ${sort.replace('-', '')}, ${sort.startsWith('-')}, ${pageSize}, ${(page - 1) * pageSize})`.execute(db)
  return rows[0]!
}

const line = [
  'id',
  'kind',
  'name',
  'first_name as firstName',
  'email',
  'status',
  'created_at as createdAt',
] as const
export type ListedMember = Omit<Member, 'meterCount'>

/** The list's rows of these members, in the order of the ids; those that are gone are left out. */
export async function membersOf({ db, communityId }: In, ids: readonly string[]): Promise<ListedMember[]> {
  const rows = await among({ db, communityId }, ids).select(line).execute()
  return inOrder(ids, rows).map(({ createdAt, ...row }) => {
    const member = row as Pick<Member, 'id' | 'kind' | 'name' | 'firstName' | 'email' | 'status'>
    return { ...member, displayName: displayName(member), joinedOn: localDayOf(createdAt) }
  })
}

export type WrittenMember = ListedMember & MemberState

/** The same with what a file has of them besides, which is everything but the register number. */
export async function wholeMembersOf(
  { db, communityId }: In,
  ids: readonly string[],
): Promise<WrittenMember[]> {
  const rows = await among({ db, communityId }, ids).select(line).select(recordColumns).execute()
  return inOrder(ids, rows).map(({ createdAt, ...row }) => {
    const member = row as unknown as Omit<WrittenMember, 'displayName' | 'joinedOn'>
    return { ...member, displayName: displayName(member), joinedOn: localDayOf(createdAt) }
  })
}

const among = ({ db, communityId }: In, ids: readonly string[]) =>
  db
    .selectFrom('members')
    .where('community_id', '=', communityId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)

function inOrder<Row extends { id: string }>(ids: readonly string[], rows: readonly Row[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
