import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import pg from 'pg'

const folder = new URL('../../../migrations/', import.meta.url)
const lock = 7_106_883 // any number, the same for every process that migrates

/**
 * Brings the database at `url` up to the files of `migrations/`, in their order, each in its own transaction.
 * Connects as the owner. Answers the names of the files applied now; throws a sentence for the operator when the
 * server is too old, a right is missing, or a file that was applied has been changed since.
 */
export async function migrate(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, application_name: 'optimce-migrate' })
  await client.connect()
  try {
    await refuseOldServer(client)
    await client.query('select pg_advisory_lock($1)', [lock])
    await makeRoles(client)
    await client.query(`create table if not exists applied_migrations (
      name text primary key, sha256 text not null, applied_at timestamptz not null default now())`)
    return await applyNew(client)
  } finally {
    await client.end()
  }
}

async function refuseOldServer(client: pg.Client) {
  const { rows } = await client.query<{ number: number; version: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as version`,
  )
  if (rows[0]!.number < 150_000)
    throw new Error(`This is PostgreSQL ${rows[0]!.version}; OptimCE needs PostgreSQL 15 or newer.`)
}

/** Roles belong to the server, not to the database: another database's migration may be making them right now. */
async function makeRoles(client: pg.Client) {
  for (const role of ['optimce_app', 'optimce_auth']) {
    const known = await client.query('select from pg_roles where rolname = $1', [role])
    if (known.rowCount === 0) await makeRole(client, role)
    const { rows } = await client.query<{ strong: boolean; mine: boolean; me: string }>(
      // From 16 on, whoever makes a role is its member, but may act as it only when that was granted.
      `select rolsuper or rolbypassrls as strong, current_user as me, pg_has_role(current_user, oid,
        case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end) as mine
       from pg_roles where rolname = $1`,
      [role],
    )
    const { strong, mine, me } = rows[0]!
    if (strong)
      throw new Error(`The role ${role} is a superuser or bypasses row-level security; it must do neither.`)
    if (!mine) await grantRole(client, role, me)
  }
}

async function makeRole(client: pg.Client, role: string) {
  try {
    await client.query(`create role ${role} nologin nosuperuser nocreatedb nocreaterole nobypassrls`)
  } catch (error) {
    const code = (error as pg.DatabaseError).code
    if (code === '42710' || code === '23505') return // made by somebody else in the meantime
    if (code === '42501')
      throw new Error(
        `The user of DATABASE_URL may not create roles. Let an administrator run: create role ${role} nologin; grant ${role} to <that user>;`,
      )
    throw error
  }
}

async function grantRole(client: pg.Client, role: string, me: string) {
  try {
    await client.query(`grant ${role} to current_user`)
  } catch (error) {
    if ((error as pg.DatabaseError).code !== '42501') throw error
    throw new Error(
      `The user ${me} may not act as ${role}. Let an administrator run: grant ${role} to "${me}";`,
    )
  }
}

async function applyNew(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from applied_migrations',
  )
  const applied = new Map(rows.map((row) => [row.name, row.sha256]))
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const missing = [...applied.keys()].find((name) => !names.includes(name))
  if (missing)
    throw new Error(
      `The database was migrated by a newer version of OptimCE: it has ${missing}, this version does not.`,
    )
  const now: string[] = []
  for (const name of names) {
    const text = await readFile(new URL(name, folder), 'utf8')
    const sha256 = createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex')
    const before = applied.get(name)
    if (before === sha256) continue
    if (before)
      throw new Error(`${name} was changed after it had been applied. Put it back and add a new migration.`)
    await applyOne(client, name, text, sha256)
    now.push(name)
  }
  return now
}

async function applyOne(client: pg.Client, name: string, text: string, sha256: string) {
  await client.query('begin')
  try {
    await client.query(text)
    await client.query('insert into applied_migrations (name, sha256) values ($1, $2)', [name, sha256])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${name} failed: ${(error as Error).message}`, { cause: error })
  }
}
