import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import type pg from 'pg'
import type { Database } from './database.ts'
import type { DB } from './tables.ts'

export type CopyWork = {
  db: Transaction<DB>
  /** the connection of that same transaction, for COPY, which Kysely does not speak */
  client: pg.PoolClient
}

/** Runs `work` in one transaction that can also COPY, and may take as long as it needs. */
export async function copyTransaction<T>(
  database: Database,
  work: (work: CopyWork) => Promise<T>,
): Promise<T> {
  const client = await database.pool.connect()
  const query = client.query.bind(client) as never
  const one = { connect: async () => ({ query, release: () => {} }), end: async () => {} }
  try {
    return await new Kysely<DB>({ dialect: new PostgresDialect({ pool: one }) })
      .transaction()
      .execute(async (db) => {
        await client.query('set local statement_timeout = 0')
        return work({ db, client })
      })
  } finally {
    client.release()
  }
}
