import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { buildApp } from '../app.ts'
import { asSystem } from '../db/in-community.ts'
import { openTestHouse, signIn, type TestHouse, type Who } from '../testing/test-house.ts'
import { notify } from './notify.ts'

let house: TestHouse
/** Two server processes on one database. */
const apps: FastifyInstance[] = []
const addresses: string[] = []
const cookies = new Map<Who, string>()

beforeAll(async () => {
  house = await openTestHouse()
  const { database, clock, filesFolder } = house
  for (let i = 0; i < 2; i++) {
    const app = await buildApp({ database, clock, filesFolder, publicUrl: 'http://localhost:3000' })
    apps.push(app)
    addresses.push(await app.listen({ port: 0, host: '127.0.0.1' }))
  }
  for (const who of ['south-manager', 'south-admin', 'north-manager'] as const)
    cookies.set(who, await signIn(house.app, `${who}@optimce.test`))
})
afterAll(async () => {
  for (const app of apps) await app.close()
  await house.close()
})

type Event = { id: string; data: { unread: number; arrived: string[] } }
const open: (() => void)[] = []
afterEach(() => {
  for (const stop of open.splice(0)) stop()
})

/** Listens as a browser does, on a connection of its own; `events` grows with what is heard. */
async function listen(
  server: number,
  { who = 'south-manager' as Who, last = '', cookie = cookies.get(who)! } = {},
) {
  const headers = { cookie, accept: 'text/event-stream', ...(last ? { 'last-event-id': last } : {}) }
  const url = `${addresses[server]}${house.south.path}/notifications/live`
  const asked = get(url, { headers, agent: false })
  asked.on('error', () => {}) // it is we who hang up
  const stop = () => asked.destroy()
  open.push(stop)
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  const events: Event[] = []
  const state = { isOver: false }
  let text = ''
  answer.setEncoding('utf8')
  answer.on('data', (chunk: string) => {
    const parts = (text + chunk).split('\n\n')
    text = parts.pop()!
    for (const part of parts) {
      const found = /^id: (.*)\nevent: notifications\ndata: (.*)$/m.exec(part)
      if (found) events.push({ id: found[1]!, data: JSON.parse(found[2]!) })
    }
  })
  answer.on('close', () => {
    state.isOver = true
  })
  return { status: answer.statusCode!, headers: answer.headers, events, state, stop }
}
const patience = { timeout: 10_000, interval: 50 }
const tell = (name: string) =>
  asSystem(house.database.app, house.south.id, (work) =>
    notify(work, { to: 'managers', kind: 'join-request', values: { name } }),
  )
const newest = async () =>
  (
    await house.owner(
      `select n.id from notifications n join auth."user" u on u.id = user_id where email = 'south-manager@optimce.test' order by n.id desc limit 1`,
    )
  )[0].id as string

describe('notifications', () => {
  it('are heard the moment they are told, whichever process one listens to', async () => {
    const listeners = [await listen(0), await listen(1)]
    for (const { headers } of listeners) {
      expect(headers['content-type']).toContain('text/event-stream')
      expect(headers['x-frame-options']).toBe('DENY')
      expect(headers['content-encoding']).toBeUndefined()
    }
    await vi.waitFor(() => {
      for (const { events } of listeners) expect(events).toHaveLength(1)
    }, patience)
    const before = listeners[0]!.events[0]!.data.unread
    await tell('Luc')
    const id = await newest()
    await vi.waitFor(() => {
      for (const { events } of listeners)
        expect(events.at(-1)).toEqual({ id, data: { unread: before + 1, arrived: [id] } })
    }, patience)
  })

  it('that are read in one place are read everywhere', async () => {
    await tell('Marie')
    const listener = await listen(1)
    await vi.waitFor(() => expect(listener.events.at(-1)?.data.unread).toBeGreaterThan(0), patience)
    await house.asManager('/notifications/read', { body: { upTo: await newest() } })
    await vi.waitFor(() => expect(listener.events.at(-1)?.data).toEqual({ unread: 0, arrived: [] }), patience)
  })

  it('that came while the connection was lost are told to whoever comes back, at another process even', async () => {
    await tell('First')
    const heard = await newest()
    await tell('Second')
    const missed = [await newest()]
    await tell('Third')
    missed.push(await newest())
    const listener = await listen(1, { last: heard })
    await vi.waitFor(() => expect(listener.events).toHaveLength(1), patience)
    const { arrived } = listener.events[0]!.data
    expect(arrived).toEqual(expect.arrayContaining(missed))
    expect(arrived).not.toContain(heard)
  })

  it('of somebody else are not heard', async () => {
    const listener = await listen(0, { who: 'south-admin' })
    await vi.waitFor(() => expect(listener.events).toHaveLength(1), patience)
    await house.inSouth((work) =>
      notify(work, { to: { userIds: [work.userId] }, kind: 'join-request', values: { name: 'Luc' } }),
    )
    await tell('Everybody')
    await vi.waitFor(() => expect(listener.events.at(-1)!.data.arrived).toHaveLength(1), patience)
    expect(listener.events.flatMap(({ data }) => data.arrived)).toHaveLength(1)
  })

  it('are not heard by the neighbour, nor by whoever is not signed in', async () => {
    expect((await listen(0, { who: 'north-manager' })).status).toBe(404)
    expect((await listen(0, { cookie: 'optimce.session_token=nobody' })).status).toBe(401)
  })
})

describe('a stream', () => {
  it('ends when its user signs out, with the next thing there would be to tell', async () => {
    const cookie = await signIn(house.app, 'south-manager@optimce.test')
    const listener = await listen(0, { cookie })
    await vi.waitFor(() => expect(listener.events).toHaveLength(1), patience)
    await house.call(null, '/api/auth/sign-out', { method: 'POST', headers: { cookie } })
    await tell('Nobody hears')
    await vi.waitFor(() => expect(listener.state.isOver).toBe(true), patience)
    expect(listener.events).toHaveLength(1)
  })

  it('is heard on after the database has lost our connection, and what was told meanwhile is not lost', async () => {
    const listener = await listen(0)
    await vi.waitFor(() => expect(listener.events).toHaveLength(1), patience)
    await house.owner(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'optimce-signals' and datname = current_database()`,
    )
    await tell('Meanwhile')
    const id = await newest()
    await vi.waitFor(() => expect(listener.events.at(-1)!.data.arrived).toEqual([id]), patience)
  })

  it('leaves nothing behind when the browser goes, and never keeps more than one connection a process', async () => {
    const listeners = await Promise.all([listen(1), ...Array.from({ length: 10 }, () => listen(0))])
    await vi.waitFor(() => {
      for (const { events } of listeners) expect(events.length).toBeGreaterThan(0)
    }, patience)
    const [{ connections }] = await house.owner(
      `select count(*)::int as connections from pg_stat_activity where application_name = 'optimce-signals' and datname = current_database()`,
    )
    expect(connections).toBe(2)
    const sockets = () =>
      new Promise<number>((resolve, reject) =>
        apps[0]!.server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
      )
    expect(await sockets()).toBeGreaterThanOrEqual(10)
    for (const { stop } of listeners) stop()
    await vi.waitFor(async () => expect(await sockets()).toBe(0), patience)
    await tell('Nobody listens')
  })

  it('is for a few windows of a user, not for hundreds', async () => {
    const answers = []
    for (let i = 0; i < 31; i++) answers.push((await listen(0, { who: 'south-admin' })).status)
    expect(answers).toEqual([...Array(30).fill(200), 429])
  })

  it('ends when the server stops, which waits for no browser', async () => {
    const { database, clock, filesFolder } = house
    const app = await buildApp({ database, clock, filesFolder, publicUrl: 'http://localhost:3000' })
    addresses[2] = await app.listen({ port: 0, host: '127.0.0.1' })
    const listener = await listen(2)
    await vi.waitFor(() => expect(listener.events).toHaveLength(1), patience)
    const start = performance.now()
    await app.close()
    expect(performance.now() - start).toBeLessThan(8000)
    await vi.waitFor(() => expect(listener.state.isOver).toBe(true), patience)
  })
})
