import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import pg from 'pg'
import { inject } from 'vitest'
import { type Database, openDatabase } from '../db/database.ts'
import { migrate } from '../db/migrate.ts'

let count = 0

/** A database of its own for one test file: a copy of one that was migrated once. `close` drops it. */
export async function freshDatabase(): Promise<Database> {
  const url = inject('postgresUrl')
  const name = `optimce_test_${process.pid}_${Date.now()}_${count++}`
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  const template = await migratedTemplate(owner, url)
  await owner.query(`create database ${name} template ${template}`)
  const database = openDatabase(urlOf(url, name))
  return {
    ...database,
    close: async () => {
      await database.close()
      await owner.query(`drop database ${name} with (force)`)
      await owner.end()
    },
  }
}

const urlOf = (url: string, name: string) => {
  const found = new URL(url)
  found.pathname = `/${name}`
  return found.href
}

/** Named after the migrations it was made from, so that a changed one makes a new template. */
async function migratedTemplate(owner: pg.Client, url: string): Promise<string> {
  const folder = new URL('../../../migrations/', import.meta.url)
  const hash = createHash('sha256')
  for (const file of (await readdir(folder)).sort()) hash.update(await readFile(new URL(file, folder)))
  const template = `optimce_template_${hash.digest('hex').slice(0, 16)}`
  // Several test files start at once; the first makes the template, the others wait for it.
  await owner.query('select pg_advisory_lock(hashtext($1))', [template])
  try {
    const known = await owner.query('select from pg_database where datname = $1', [template])
    if (known.rowCount === 0) {
      await owner.query(`create database ${template}_making`)
      await migrate(urlOf(url, `${template}_making`))
      await owner.query(`alter database ${template}_making rename to ${template}`)
    }
  } finally {
    await owner.query('select pg_advisory_unlock(hashtext($1))', [template])
  }
  return template
}
