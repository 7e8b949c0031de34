// The three files that are made and committed: `node scripts/generate.ts` writes them,
// `node scripts/generate.ts --check` fails when one of them is not what it would write.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import openapiTypescript, { astToString } from 'openapi-typescript'
import pg from 'pg'
import { systemClock } from '../src/server/adapters/clock.ts'
import { buildApp } from '../src/server/app.ts'
import { openDatabase } from '../src/server/db/database.ts'
import { migrate } from '../src/server/db/migrate.ts'

const header = '// Made by scripts/generate.ts; changes here are lost.\n\n'

/** An empty database, migrated; made on the server of DATABASE_URL or else on the embedded one, gone afterwards. */
async function withFreshDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const given = process.env.DATABASE_URL
  if (!given) return withEmbedded(work)
  const name = `optimce_generate_${process.pid}`
  const owner = new pg.Client({ connectionString: given })
  await owner.connect()
  try {
    await owner.query(`create database ${name}`)
    const url = new URL(given)
    url.pathname = `/${name}`
    await migrate(url.href)
    return await work(url.href)
  } finally {
    await owner.query(`drop database if exists ${name} with (force)`)
    await owner.end()
  }
}

async function withEmbedded<T>(work: (url: string) => Promise<T>): Promise<T> {
  const { launchPostgres } = await import('../src/server/db/launch-postgres.ts')
  const dataFolder = await mkdtemp(join(tmpdir(), 'optimce-generate-'))
  const server = await launchPostgres({ dataFolder, log: () => {} })
  try {
    await migrate(server.url)
    return await work(server.url)
  } finally {
    await server.stop()
    for (const folder of [server.home, dataFolder]) await rm(folder, { recursive: true, force: true })
  }
}

async function tablesOf(url: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'optimce-tables-'))
  const file = join(folder, 'tables.ts')
  try {
    await promisify(execFile)('node_modules/.bin/kysely-codegen', [
      ...['--dialect', 'postgres', '--url', url, '--out-file', file, '--no-domains', '--log-level', 'error'],
      ...['--date-parser', 'string', '--numeric-parser', 'number'],
      ...['--exclude-pattern', '{*applied_migrations,jobs.*}'], // jobs: pg-boss asks them itself
      ...['--type-mapping', JSON.stringify({ int8: 'number', char: 'string' })],
    ])
    return await readFile(file, 'utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function openapiOf(url: string): Promise<string> {
  const filesFolder = await mkdtemp(join(tmpdir(), 'optimce-openapi-'))
  const database = openDatabase(url)
  const app = await buildApp({
    database,
    clock: systemClock,
    publicUrl: 'http://localhost:3000',
    filesFolder,
  })
  await app.ready()
  const text = `${JSON.stringify(app.swagger(), null, 2)}\n`
  await app.close()
  await database.close()
  await rm(filesFolder, { recursive: true, force: true })
  return text
}

const made = await withFreshDatabase(async (url) => {
  const openapi = await openapiOf(url)
  return {
    'openapi.json': openapi,
    'src/web/api-types.ts': header + astToString(await openapiTypescript(JSON.parse(openapi))),
    'src/server/db/tables.ts': header + (await tablesOf(url)),
  }
})

const stale: string[] = []
for (const [file, text] of Object.entries(made)) {
  const committed = await readFile(file, 'utf8').catch(() => '')
  if (committed === text) continue
  if (!process.argv.includes('--check')) await writeFile(file, text)
  stale.push(file)
}
if (stale.length && process.argv.includes('--check')) {
  console.error(`Not up to date: ${stale.join(', ')}. Run: npm run generate`)
  process.exit(1)
}
console.log(stale.length ? `Written: ${stale.join(', ')}` : 'Nothing to write.')
