// The whole product in one process: options, database, migrations, demo, web server; and the way back on Ctrl-C.
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { systemClock } from './adapters/clock.ts'
import { openFileStore } from './adapters/files/file-store.ts'
import { buildApp } from './app.ts'
import { loadDemo } from './communities/load-demo.ts'
import { unknownCommunities } from './communities/unknown-communities.ts'
import { type Database, openDatabase } from './db/database.ts'
import { launchPostgres } from './db/launch-postgres.ts'
import { migrate } from './db/migrate.ts'
import { renewAllLists, renewListsDaily } from './meters/renew-all-lists.ts'
import { lookAroundDaily } from './notifications/look-around.ts'
import { type Options, readOptions } from './options.mjs'
import { note, step } from './progress.mjs'

const webFolder = fileURLToPath(new URL('../../dist/web', import.meta.url))

/** What to undo at the end, in the order it was done. */
const undo: (() => Promise<unknown>)[] = []
let ending: Promise<never> | undefined

/** Undoes everything, last first, and ends the process; asked twice, it is done once. */
function end(exitCode: number): Promise<never> {
  ending ??= (async () => {
    for (const back of undo.reverse())
      await back().catch((error) => {
        console.error(error)
        exitCode = 1
      })
    process.exit(exitCode)
  })()
  return ending
}

async function start(options: Options) {
  const port = await freePort(options.port, options.host)
  const url = options.databaseUrl ?? (await startDatabase(options))
  await step('migrations', 'looking for new ones', async () => {
    const applied = await migrate(url).catch((error) => {
      throw options.databaseUrl && isConnection(error) ? noAnswer(options.databaseUrl, error) : error
    })
    return { says: applied.length ? `${applied.length} applied` : 'up to date', value: applied }
  })
  const database = openDatabase(url)
  undo.push(database.close)
  await step('lists', 'bringing them up to today', async () => {
    const renewed = await renewAllLists({ database, clock: systemClock })
    const says =
      renewed === 0 ? 'up to date' : `renewed in ${renewed} ${renewed === 1 ? 'community' : 'communities'}`
    return { says, value: renewed }
  })
  for (const daily of [renewListsDaily, lookAroundDaily]) {
    const stop = daily({ database, clock: systemClock }, console.error)
    undo.push(async () => stop())
  }
  await knownCommunities(database, options)
  const login = options.demo ? await startDemo(database, options) : []
  if (options.filesS3Url) await step('files', 'asking the bucket', () => bucketAnswers(options))
  const publicUrl = options.publicUrl ?? `http://${nameOf(options.host)}:${port}`
  const app = await buildApp({
    database,
    clock: systemClock,
    publicUrl,
    filesFolder: join(options.data, 'files'),
    filesS3Url: options.filesS3Url,
    secretKey: options.secretKey,
    smtp: smtpOf(options),
    oidc: options.oidc,
    newCommunities: options.newCommunities,
    documentsLimit: options.documentsLimit,
    doesJobs: true,
    trustProxy: options.trustProxy.length ? options.trustProxy : undefined,
    webFolder: existsSync(webFolder) ? webFolder : undefined,
    log: { level: 'warn' },
  })
  undo.push(() => closeApp(app))
  await app.listen({ host: options.host, port })
  const since = Date.now() - Number(process.env.OPTIMCE_STARTED_AT ?? performance.timeOrigin)
  note(`${'ready'.padEnd(12)}${(since / 1000).toFixed(1)} s after the start; Ctrl-C stops everything`)
  note(['', `  ${publicUrl}`, ...login, ''].join('\n'))
}

/** Found out at the start, and not by people who wonder where their role is. */
async function knownCommunities(database: Database, { oidc }: Options) {
  const named = oidc?.groups.map(({ communityId }) => communityId) ?? []
  const [unknown] = await unknownCommunities({ database }, named)
  if (unknown) throw new Error(`OIDC_GROUPS names a community that is not here: ${unknown}.`)
}

function smtpOf({ smtpUrl: url, mailFrom: from }: Options) {
  return url && from ? { url, from } : undefined
}

/** Said, and no reason not to start: whoever needs no file is not kept waiting. */
async function bucketAnswers({ data, filesS3Url }: Options) {
  const { host, pathname } = new URL(filesS3Url!)
  const files = openFileStore({ folder: join(data, 'files'), s3Url: filesS3Url })
  const problem = await files.check().then(
    () => null,
    (error) => (error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error)),
  )
  const says = `${host}${pathname} ${problem ? `does not answer as it should (${problem}): documents and imports will fail` : 'answers'}`
  return { says, value: null }
}

async function startDatabase({ data, postgres }: Options): Promise<string> {
  return await step('database', 'starting', async () => {
    const launching = launchPostgres({ dataFolder: data, binaries: postgres, log: note })
    // Ctrl-C while it starts: it is let start and then stopped, so that nothing stays behind.
    undo.push(() =>
      launching.then(
        ({ stop }) => stop(),
        () => {},
      ),
    )
    const launched = await launching
    return { says: `PostgreSQL ${launched.major} in ${launched.home}`, value: launched.url }
  })
}

async function startDemo(database: Database, { demoPassword }: Options): Promise<string[]> {
  const demo = await step('demo', 'loading communities, meters and 13 months of readings', async () => {
    const value = await loadDemo({ database, clock: systemClock, password: demoPassword })
    return { says: value.communities.join(', '), value }
  })
  const said = (password: string | null) =>
    password ?? 'as it was set before (--demo-password sets another one)'
  const { member } = demo
  const another = member.password === demo.password ? 'same password' : `password ${said(member.password)}`
  return [
    `  E-mail     ${demo.email}`,
    `  Password   ${said(demo.password)}`,
    `  As member  ${member.email}, ${another}`,
  ]
}

/** Asked first, because a port in use is the mistake made most often and would else be found last. */
async function freePort(port: number, host: string): Promise<number> {
  const server = createServer()
  return await new Promise<number>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portProblem(error, port, host)))
    server.listen(port, host, () => {
      const found = server.address()
      server.close(() => resolve(typeof found === 'object' && found ? found.port : port))
    })
  })
}

function portProblem(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE')
    return new Error(
      `Port ${port} is in use by another program. Stop that one, or take another: --port ${port + 1}.`,
    )
  if (error.code === 'EACCES')
    return new Error(`This user may not use port ${port}. Take one above 1023: --port 3000.`)
  return new Error(`Nothing can listen on ${host}, port ${port}: ${error.message}.`)
}

/** Open requests are finished, for at most ten seconds. */
async function closeApp(app: FastifyInstance) {
  const late = setTimeout(() => app.server.closeAllConnections(), 10_000)
  await app.close()
  clearTimeout(late)
}

function nameOf(host: string): string {
  if (['localhost', '127.0.0.1', '::1', '0.0.0.0', '::'].includes(host)) return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

function isConnection(error: NodeJS.ErrnoException): boolean {
  return error.syscall === 'connect' || error.syscall === 'getaddrinfo' || error instanceof AggregateError
}

function noAnswer(databaseUrl: string, error: NodeJS.ErrnoException): Error {
  const { host } = new URL(databaseUrl)
  return new Error(
    `The database server of DATABASE_URL (${host || 'local socket'}) does not answer: ${error.code}.`,
  )
}

/** A sentence for the operator as it is; anything else is a mistake of ours and needs its stack. */
async function fail(error: unknown): Promise<never> {
  const expected = error instanceof Error && (error.name === 'Error' || error.name === 'error')
  if (!ending) console.error(expected ? `\n${error.message}` : error)
  return await end(1)
}

const read = readOptions(process.argv.slice(2), process.env)
if ('help' in read) {
  console.log(read.help)
} else if ('wrong' in read) {
  console.error(`${read.wrong} All options: npm start -- --help`)
  process.exitCode = 2
} else {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(0))
  // The parent that `npm start` may have put before us was killed: nobody could stop us any more.
  process.on('disconnect', () => end(0))
  process.on('uncaughtException', fail)
  await start(read.options).catch(fail)
}
