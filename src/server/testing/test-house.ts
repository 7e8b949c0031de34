import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance, InjectOptions } from 'fastify'
import pg from 'pg'
import { legalVersions } from '../../domain/auth/consent.ts'
import { type Role, regulatorOf, roles } from '../../domain/communities/community.schema.ts'
import { localDayOf } from '../../domain/time/local-day.ts'
import { standingClock } from '../adapters/clock.ts'
import { type AppOptions, buildApp } from '../app.ts'
import { giveFirstConsent } from '../auth/give-consent.ts'
import { saveAccount } from '../auth/save-account.ts'
import { enterCommunity, insertCommunity, saveRole } from '../communities/communities.store.ts'
import type { Database } from '../db/database.ts'
import { inCommunity, type Work } from '../db/in-community.ts'
import { newId } from '../db/new-id.ts'
import { freshDatabase } from './fresh-database.ts'

export type Side = 'south' | 'north'
export type Who = `${Side}-${Role}`
type Body = Record<string, unknown>
type Sent = {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  body?: unknown
  headers?: Record<string, string>
}

export const password = 'correct horse battery'
export const noon = '2026-06-15T12:00:00+02:00'

/**
 * The whole server on a database of its own, with two communities that must know nothing of each other, each with a
 * member, a manager and an administrator. The clock stands at noon of 15 June 2026.
 */
export async function openTestHouse(
  options: Partial<
    Pick<AppOptions, 'trustProxy' | 'doesJobs' | 'filesS3Url' | 'oidc' | 'newCommunities' | 'documentsLimit'>
  > = {},
) {
  const database = await freshDatabase()
  const clock = standingClock(noon)
  const filesFolder = await mkdtemp(join(tmpdir(), 'optimce-house-'))
  const defaults = { publicUrl: 'http://localhost:3000', filesFolder }
  const app = await buildApp({ database, clock, ...defaults, ...options })
  const south = await makeCommunity(database, 'south')
  const north = await makeCommunity(database, 'north')
  const cookies = new Map<Who, string>()

  /** As `who` (null: nobody signed in) to an absolute path of the API. */
  async function call(who: Who | null, path: string, { method, body, headers }: Sent = {}) {
    if (who && !cookies.has(who)) cookies.set(who, await signIn(app, `${who}@optimce.test`))
    const request: InjectOptions = {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      url: path,
      headers: { ...(who ? { cookie: cookies.get(who)! } : {}), ...headers },
      ...(body === undefined ? {} : { payload: body as Body }),
    }
    const answer = await app.inject(request)
    const json = /json/.test(String(answer.headers['content-type'])) ? answer.json() : undefined
    return {
      status: answer.statusCode,
      body: json,
      headers: answer.headers,
      text: answer.body,
      bytes: answer.rawPayload,
    }
  }

  /** As the manager of the south, to a path within the south. */
  const asManager = (path: string, sent?: Sent) => call('south-manager', `${south.path}${path}`, sent)

  const owner = new pg.Client({ connectionString: database.url })
  await owner.connect()

  /** From now on the plain member of a side signs in for this member. */
  async function link(side: Side, memberId: string) {
    const { path } = { south, north }[side]
    const users = await call(`${side}-manager`, `${path}/users?q=${side}-member`)
    const body = { userId: users.body.items[0].id }
    return call(`${side}-manager`, `${path}/members/${memberId}/user`, { method: 'PUT', body })
  }

  return {
    app,
    database,
    /** SQL as the owner of the tables, whom no policy binds */
    owner: async (text: string, values: unknown[] = []) => (await owner.query(text, values)).rows,
    /** a transaction as the manager of the south has it, or another user of the south */
    inSouth: <T>(work: (work: Work) => Promise<T>, userId = south.scope.userId) =>
      inCommunity(database.app, { ...south.scope, userId, today: localDayOf(clock.now()) }, work),
    clock,
    filesFolder,
    south,
    north,
    call,
    asManager,
    /** As the plain member of the south, to a path within the south. */
    asMember: (path: string, sent?: Sent) => call('south-member', `${south.path}${path}`, sent),
    link,
    close: async () => {
      await owner.end()
      await app.close()
      await database.close()
      await rm(filesFolder, { recursive: true, force: true })
    },
  }
}

export type TestHouse = Awaited<ReturnType<typeof openTestHouse>>

async function makeCommunity({ app }: Database, name: Side) {
  const id = newId()
  const scope = { communityId: id, userId: '', userName: `${name} manager` }
  await app.transaction().execute(async (db) => {
    await enterCommunity(db, id)
    await insertCommunity(db, { id, name, region: 'WAL', regulator: regulatorOf.WAL })
    for (const role of roles) {
      const email = `${name}-${role}@optimce.test`
      const userId = await saveAccount(db, { name: `${name} ${role}`, email, password })
      await giveFirstConsent(db, { userId, given: legalVersions, at: new Date(noon) })
      await saveRole(db, id, userId, role)
      if (role === 'manager') scope.userId = userId
    }
  })
  return { id, path: `/api/v1/communities/${id}`, scope }
}

/** The cookie of a new session. */
export async function signIn(app: FastifyInstance, email: string): Promise<string> {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    payload: { email, password },
  })
  if (answer.statusCode !== 200) throw new Error(`${email} could not sign in: ${answer.body}`)
  const cookie = answer.cookies.find(({ name }) => name.endsWith('session_token'))!
  return `${cookie.name}=${encodeURIComponent(cookie.value)}`
}
