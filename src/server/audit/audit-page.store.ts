import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { AuditActors, AuditFilter, AuditLine } from '../../domain/audit/audit.schema.ts'
import { startOfDay } from '../../domain/time/local-day.ts'
import type { Work } from '../db/in-community.ts'

type In = Pick<Work, 'db' | 'communityId'>
type Asked = AuditFilter & { before?: string | undefined }

const instant = (day: string) => new Date(startOfDay(day))

function conditions({ communityId }: In, { user, action, entity, entityId, from, until, before }: Asked) {
  const all: RawBuilder<SqlBool>[] = [sql`l.community_id = ${communityId}`]
  if (user === 'system') all.push(sql`l.user_id is null`)
  else if (user) all.push(sql`l.user_id = ${user}`)
  if (action) all.push(sql`l.action = ${action}`)
  if (entity) all.push(sql`l.entity = ${entity}`)
  if (entityId) all.push(sql`l.entity_id = ${entityId}`)
  if (from) all.push(sql`l.at >= ${instant(from)}`)
  if (until) all.push(sql`l.at < ${instant(until)}`)
  // The moment comes out of the table itself, because it is finer than a Date can be.
  if (before)
    all.push(
      sql`(l.at, l.id) < (select at, id from audit_lines where community_id = ${communityId} and id = ${before})`,
    )
  return sql.join(all, sql` and `)
}

/** What a thing of another room is called today, to be read beside the line; only its name is asked, and by its whole key. */
const nameToday = (column: RawBuilder<string>, table: string) =>
  sql`(select ${column} from ${sql.table(table)} t where t.community_id = l.community_id and t.id = l.entity_id)`
const called = sql`case l.entity
  when 'meter' then ${nameToday(sql`t.ean`, 'meters')}
  when 'member' then ${nameToday(sql`concat_ws(' ', t.first_name, t.name)`, 'members')}
  when 'operation' then ${nameToday(sql`t.name`, 'operations')}
  when 'key' then ${nameToday(sql`t.name`, 'keys')}
  when 'import' then ${nameToday(sql`t.files -> 0 ->> 'name'`, 'imports')}
  end`

/** The lines of a filter, newest first, no more than `limit`. */
export async function linesOf(work: In, asked: Asked, limit: number): Promise<AuditLine[]> {
  const { rows } = await sql<Omit<AuditLine, 'at' | 'isThere'> & { at: Date; called: string | null }>`
    select l.id, l.at, l.user_id as "userId", l.actor, l.action, l.entity, l.entity_id as "entityId",
      l.before, l.after, ${called} as called,
      coalesce(l.after ->> 'ean', l.before ->> 'ean', nullif(concat_ws(' ', l.after ->> 'firstName', l.after ->> 'name'), ''),
        nullif(concat_ws(' ', l.before ->> 'firstName', l.before ->> 'name'), ''), l.after ->> 'email', l.before ->> 'email',
        l.after -> 'files' -> 0 ->> 'name') as subject
    from audit_lines l where ${conditions(work, asked)}
    order by l.at desc, l.id desc limit ${limit}`.execute(work.db)
  return rows.map(({ at, called, subject, ...line }) => ({
    ...line,
    at: at.toISOString(),
    subject: called ?? subject,
    isThere: called !== null,
  }))
}

/**
 * Who has left lines, each once, by its latest name. Of a million lines it reads one for each user: the index is asked for
 * the first user, then for the next one, and so on.
 */
export async function actorsOf({ db, communityId }: In): Promise<AuditActors['items']> {
  const { rows } = await sql<AuditActors['items'][number]>`
    with recursive users as (
      (select user_id from audit_lines where community_id = ${communityId} and user_id is not null
        order by user_id limit 1)
      union all
      select (select user_id from audit_lines where community_id = ${communityId} and user_id > u.user_id
        order by user_id limit 1)
      from users u where u.user_id is not null
    )
    select u.user_id as user, l.actor as name from users u
    cross join lateral (select actor from audit_lines where community_id = ${communityId} and user_id = u.user_id
      order by at desc, id desc limit 1) l
    where u.user_id is not null order by lower(l.actor), u.user_id`.execute(db)
  return rows
}
