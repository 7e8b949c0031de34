import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findPostmaster } from '../src/server/db/postmaster.ts'
import { meterBody } from '../src/server/testing/examples.ts'
import { daysOf, eans, fileOf } from '../src/server/testing/readings-imports.ts'

// The server is killed with SIGKILL while it imports. Whatever the moment: no half of an import is ever stored, and the
// next start brings it to its end.

const root = fileURLToPath(new URL('..', import.meta.url))
const file = fileOf('plain-long', daysOf('2026-03-01', '2026-06-01'))
let folder: string
let server: { child: ChildProcess; url: string }
let cookie = ''
let community = ''

async function start() {
  const args = ['src/server/main.ts', '--data', join(folder, 'data'), '--port', '0']
  const env = { ...process.env, DATABASE_URL: '', PUBLIC_URL: '', OPTIMCE_DEMO: '' }
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  let output = ''
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (part: Buffer) => {
        output += part
        const ready = /^ {2}(http:\/\/localhost:\d+)\n/m.exec(output)
        if (ready) resolve(ready[1]!)
      })
    child.once('close', () => reject(new Error(output)))
  })
  server = { child, url }
}

async function kill() {
  const gone = once(server.child, 'exit')
  server.child.kill('SIGKILL')
  await gone
}

async function call(path: string, body?: object | FormData, method = body ? 'POST' : 'GET') {
  const isForm = body instanceof FormData
  const answer = await fetch(`${server.url}/api/v1${path}`, {
    method,
    headers: {
      cookie,
      origin: server.url,
      ...(isForm || !body ? {} : { 'content-type': 'application/json' }),
    },
    body: isForm ? body : body && JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  cookie ||= answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  return (await answer.json()) as Record<string, string>
}
const imports = (path = '', body?: object | FormData, method?: string) =>
  call(`/communities/${community}/imports${path}`, body, method)

/** As the owner of the tables, also while the server is dead. */
async function query(text: string) {
  const running = await findPostmaster(join(folder, 'data', 'postgres'))
  const host = running!.socketFolder
  const client = new pg.Client({ host, port: 5432, user: 'optimce', database: 'optimce' })
  await client.connect()
  return (await client.query(text).finally(() => client.end())).rows
}
const storedDays = async () => (await query('select count(*)::int as n from reading_days'))[0].n

async function until(id: string, states: string[]) {
  for (const late = Date.now() + 90_000; Date.now() < late; await wait(15)) {
    const { state } = await imports(`/${id}`)
    if (state && states.includes(state)) return state
  }
  throw new Error(`${id} never came to ${states}`)
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'optimce-killed-'))
  await chmod(folder, 0o755)
  await start()
  const account = { name: 'Anna', email: 'anna@example.org', password: 'twelve letters' }
  const begun = await call('/installation', {
    ...{ account, community: { name: 'Quartier', region: 'WAL' }, start: 'empty' },
  })
  community = begun.communityId!
  for (const ean of eans)
    await call(`/communities/${community}/meters`, meterBody({ ean, configuration: { from: '2020-01-01' } }))
}, 120_000)

afterAll(async () => {
  const gone = once(server.child, 'exit')
  server.child.kill('SIGTERM')
  await gone
  await rm(folder, { recursive: true, force: true })
})

async function send(): Promise<string> {
  const form = new FormData()
  form.append('files', new Blob([new Uint8Array(file.content as Buffer)]), file.name)
  return (await imports('', form)).id!
}

test.each([
  ['before it was read', 'reading', 0],
  ['while it is read', 'reading', 900],
  ['when its commit was just asked for', 'committing', 0],
  ['while it is committed', 'committing', 900],
  ['while it is committed, a little later', 'committing', 1400],
])(
  'killed %s, an import is stored wholly or not at all, and finished after the next start',
  async (_, step, ms) => {
    await query('delete from reading_days')
    const id = await send()
    if (step === 'committing') {
      await until(id, ['previewed'])
      await imports(`/${id}/commit`, undefined, 'POST')
    }
    await wait(ms)
    await kill()
    const all = file.truth.length
    expect([0, all]).toContain(await storedDays())
    await start()
    if (step === 'reading') {
      expect(await until(id, ['previewed', 'failed'])).toBe('previewed')
      expect(await storedDays()).toBe(0)
      await imports(`/${id}/commit`, undefined, 'POST')
    }
    expect(await until(id, ['committed', 'failed'])).toBe('committed')
    expect(await storedDays()).toBe(all)
    const left = await query(`select (select count(*)::int from import_days) as staged,
    (select count(*)::int from superseded_days where import_id = '${id}') as kept`)
    expect(left).toEqual([{ staged: 0, kept: all }])
  },
  240_000,
)
