import pg from 'pg'
import type { LocalDay } from '../../domain/time/local-day.ts'

/**
 * The communities that have lines whose day has come. Asked as the owner of the tables, as a migration is: the
 * application itself cannot see which communities there are.
 */
export async function communitiesDue(url: string, today: LocalDay): Promise<string[]> {
  const owner = new pg.Client({ connectionString: url, application_name: 'optimce-lists' })
  await owner.connect()
  try {
    const { rows } = await owner.query<{ id: string }>(
      `select id from communities
       where exists (select from meter_list l where l.community_id = communities.id and l.changes_on <= $1) order by id`,
      [today],
    )
    return rows.map(({ id }) => id)
  } finally {
    await owner.end()
  }
}
