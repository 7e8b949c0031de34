import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { migrate } from './migrate.ts'

const name = `optimce_migrate_${process.pid}_${Date.now()}`
const url = () => {
  const found = new URL(inject('postgresUrl'))
  found.pathname = `/${name}`
  return found.href
}
let server: pg.Client
let database: pg.Client

beforeAll(async () => {
  server = new pg.Client({ connectionString: inject('postgresUrl') })
  await server.connect()
  await server.query(`create database ${name}`)
  database = new pg.Client({ connectionString: url() })
  await database.connect()
})
afterAll(async () => {
  await database.end()
  await server.query(`drop database ${name} with (force)`)
  await server.end()
})

describe('migrate', () => {
  it('applies every file once, also when two processes start together', async () => {
    const [one, two] = await Promise.all([migrate(url()), migrate(url())])
    expect([...one, ...two].length).toBeGreaterThanOrEqual(7)
    expect(Math.min(one.length, two.length)).toBe(0)
    expect(await migrate(url())).toEqual([])
  })

  it('refuses to go on when an applied file was changed', async () => {
    await database.query(`update applied_migrations set sha256 = 'x' where name = '0001_foundation.sql'`)
    await expect(migrate(url())).rejects.toThrow('0001_foundation.sql was changed after it had been applied')
    await database.query('delete from applied_migrations')
  })

  it('takes back what a failing file did, and says which one failed', async () => {
    await expect(migrate(url())).rejects.toThrow(/^Migration 0001_foundation\.sql failed: .*already exists/)
    expect((await database.query('select from applied_migrations')).rowCount).toBe(0)
  })

  it('refuses a database that a newer version has migrated', async () => {
    await database.query(`insert into applied_migrations values ('9999_future.sql', 'x')`)
    await expect(migrate(url())).rejects.toThrow('newer version of OptimCE')
  })
})
