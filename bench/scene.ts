import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { legalVersions } from '../src/domain/auth/consent.ts'
import { systemClock } from '../src/server/adapters/clock.ts'
import { buildApp } from '../src/server/app.ts'
import { openDatabase } from '../src/server/db/database.ts'
import { launchPostgres } from '../src/server/db/launch-postgres.ts'
import { migrate } from '../src/server/db/migrate.ts'

/** Whoever is signed in. */
export const account = { email: 'bench@optimce.test', password: 'a bench is no secret' }

/** The product on an embedded database of its own, with the demo loaded and somebody signed in. */
export async function makeScene() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'optimce-bench-data-'))
  const postgres = await launchPostgres({ dataFolder, log: () => {} })
  await migrate(postgres.url)
  const database = openDatabase(postgres.url)
  const app = await buildApp({
    database,
    clock: systemClock,
    publicUrl: 'http://localhost',
    filesFolder: join(dataFolder, 'files'),
    doesJobs: true,
    webFolder: resolve('dist/web'),
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as { port: number }
  const owner = new pg.Client({ connectionString: postgres.url })
  await owner.connect()
  const first = await app.inject({
    method: 'POST',
    url: '/api/v1/installation',
    payload: {
      account: { name: 'Bench', ...account, consent: legalVersions },
      community: { name: 'Bench', region: 'WAL' },
      start: 'demo',
    },
  })
  if (first.statusCode !== 201) throw new Error(first.body)
  const cookie = first.cookies[0]!
  const { communityId } = first.json<{ communityId: string }>()
  const { rows } = await owner.query<{ id: string }>(
    `select id from auth."user" where email = 'bench@optimce.test'`,
  )
  const request = async (url: string, headers: Record<string, string> = {}) => {
    const answer = await app.inject({
      url,
      headers: { cookie: `${cookie.name}=${cookie.value}`, ...headers },
    })
    if (answer.statusCode !== 200)
      throw new Error(`${url}: ${answer.statusCode} ${answer.body.slice(0, 300)}`)
    return answer
  }
  return {
    server: app,
    app: database.app,
    database,
    /** where the server listens */
    address: `http://127.0.0.1:${port}`,
    owner,
    cookie,
    communityId,
    userId: rows[0]!.id,
    request,
    get: (path: string) => request(`/api/v1/communities/${communityId}${path}`),
    post: async (path: string, payload: object = {}, community = communityId) => {
      const answer = await app.inject({
        method: 'POST',
        url: `/api/v1/communities/${community}${path}`,
        headers: { cookie: `${cookie.name}=${cookie.value}` },
        payload,
      })
      if (answer.statusCode >= 300)
        throw new Error(`${path}: ${answer.statusCode} ${answer.body.slice(0, 300)}`)
      return answer
    },
    close: async () => {
      await app.close()
      await owner.end()
      await database.close()
      await postgres.stop()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
export type Scene = Awaited<ReturnType<typeof makeScene>>
