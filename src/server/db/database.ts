import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { DB } from './tables.ts'

export type Database = {
  /** Every room's queries; row-level security applies. */
  app: Kysely<DB>
  /** The same connections as `app`, for COPY. */
  pool: pg.Pool
  /** better-auth and the room auth: the only connections that see the schema `auth`. */
  auth: pg.Pool
  url: string
  close(): Promise<void>
}

const int8 = 20
const date = 1082
const numeric = 1700

/** Days stay text, because a JavaScript Date has a time zone and a day has none; whole numbers come as numbers. */
const parsers: Record<number, (text: string) => unknown> = {
  [date]: (text) => text,
  [numeric]: Number,
  [int8]: (text) => {
    const value = Number(text)
    if (!Number.isSafeInteger(value)) throw new Error(`${text} is too large for a number`)
    return value
  },
}

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers[oid]) ||
    pg.types.getTypeParser(oid, format as 'text')) as pg.CustomTypesConfig['getTypeParser'],
}

/** Two pools on one database, each under its own role; neither owns anything. `migrate` has made the roles. */
export function openDatabase(url: string): Database {
  const pool = new pg.Pool({
    connectionString: url,
    types,
    max: 10,
    application_name: 'optimce',
    // A request that takes longer is a mistake; the demo loader, which may, sets its own limit.
    options: '-c role=optimce_app -c statement_timeout=15s -c idle_in_transaction_session_timeout=60s',
  })
  const auth = new pg.Pool({
    connectionString: url,
    max: 5,
    application_name: 'optimce-auth',
    options: '-c role=optimce_auth -c search_path=auth -c statement_timeout=15s',
  })
  // A connection lost while idle is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {})
  auth.on('error', () => {})
  const app = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  return {
    app,
    pool,
    auth,
    url,
    close: async () => {
      await app.destroy()
      await auth.end()
    },
  }
}
