import pg from 'pg'
import type { Work } from '../db/in-community.ts'

/** Asked as the owner of the tables: the application itself cannot see which communities there are. */
export async function allCommunities(url: string): Promise<string[]> {
  const owner = new pg.Client({ connectionString: url, application_name: 'optimce-reminders' })
  await owner.connect()
  try {
    const { rows } = await owner.query<{ id: string }>('select id from communities order by id')
    return rows.map(({ id }) => id)
  } finally {
    await owner.end()
  }
}

/** False when it was noted before; then somebody has told it. */
export async function noteReminder(
  { db, communityId }: Pick<Work, 'db' | 'communityId'>,
  kind: string,
  about: string,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('reminders')
    .values({ community_id: communityId, kind, about })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Also mails about accounts, when the community is the one of all zeroes. */
export async function forgetBefore({ db, communityId }: Pick<Work, 'db' | 'communityId'>, before: Date) {
  for (const table of ['mails', 'notifications'] as const)
    await db.deleteFrom(table).where('community_id', '=', communityId).where('at', '<', before).execute()
}
