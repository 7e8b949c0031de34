import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { legalVersions } from '../src/domain/auth/consent.ts'
import { findPostmaster } from '../src/server/db/postmaster.ts'
import { meterBody } from '../src/server/testing/examples.ts'
import { daysOf, eans, fileOf } from '../src/server/testing/readings-imports.ts'

// A real server that imports: beside it the command line does too, and it is killed with SIGKILL. Whatever the moment: no
// half of an import is ever stored, and the next start brings it to its end.

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

async function end(signal: 'SIGKILL' | 'SIGTERM') {
  const gone = once(server.child, 'exit')
  server.child.kill(signal)
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
  const account = {
    name: 'Anna',
    email: 'anna@example.org',
    password: 'twelve letters',
    consent: legalVersions,
  }
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

/** `npm run optimce`, and what it said and ended with. */
function optimce(...args: string[]) {
  const env = { ...process.env, DATABASE_URL: '', LANG: 'en_GB.UTF-8', LC_ALL: '' }
  const child = spawn(process.execPath, ['src/server/cli.ts', ...args], { cwd: root, env })
  return new Promise<{ code: number | null; said: string; complained: string }>((resolve) => {
    const [said, complained] = [[] as Buffer[], [] as Buffer[]]
    child.stdout.on('data', (part) => said.push(part))
    child.stderr.on('data', (part) => complained.push(part))
    child.once('close', (code) =>
      resolve({ code, said: String(Buffer.concat(said)), complained: String(Buffer.concat(complained)) }),
    )
  })
}

test('the command line previews and commits beside the running server, and says what it cannot do', async () => {
  const path = join(folder, file.name)
  await writeFile(path, file.content)
  const ours = ['--data', join(folder, 'data'), '--community', 'quartier']
  expect(await optimce('import', path)).toMatchObject({
    code: 2,
    complained: expect.stringContaining('--community'),
  })
  expect(await optimce('import', `${path}.no`, ...ours)).toMatchObject({ code: 2 })
  expect(await optimce('import', path, ...ours.slice(0, 3), 'Nobody')).toMatchObject({
    ...{ code: 1, complained: expect.stringContaining('no community Nobody') },
  })
  expect(await optimce('import', path, ...ours.slice(2), '--data', join(folder, 'none'))).toMatchObject({
    ...{ code: 1, complained: expect.stringContaining('No OptimCE is running') },
  })
  expect(await optimce('end-second-factor', 'anna@example.org', ...ours.slice(0, 2))).toMatchObject({
    ...{ code: 1, complained: 'anna@example.org has no second factor.\n' },
  })
  const preview = await optimce('import', path, ...ours)
  expect(preview).toMatchObject({ code: 0, complained: '' })
  for (const ean of eans) expect(preview.said).toContain(`${ean} · Known · New days 9`)
  expect(await storedDays()).toBe(0)
  const done = await optimce('import', path, ...ours, '--commit', '--json')
  expect(JSON.parse(done.said)).toMatchObject({ state: 'committed', by: 'command line' })
  expect(await storedDays()).toBe(file.truth.length)
  const again = await optimce('import', path, ...ours, '--commit')
  expect(again).toMatchObject({ code: 0, said: expect.stringContaining('nothing changes') })
  await writeFile(path, 'Quand;Quoi\r\n1;2\r\n')
  expect(await optimce('import', path, ...ours)).toMatchObject({ code: 1 })
}, 240_000)

test.each([
  ['killed before it was read', 'reading', 0, 'SIGKILL'],
  ['killed while it is read', 'reading', 900, 'SIGKILL'],
  ['killed when its commit was just asked for', 'committing', 0, 'SIGKILL'],
  ['killed while it is committed', 'committing', 900, 'SIGKILL'],
  ['killed while it is committed, a little later', 'committing', 1400, 'SIGKILL'],
  ['stopped while it is committed', 'committing', 900, 'SIGTERM'],
] as const)(
  '%s, an import is stored wholly or not at all, and finished after the next start',
  async (_, step, ms, signal) => {
    await query('delete from reading_days')
    const id = await send()
    if (step === 'committing') {
      await until(id, ['previewed'])
      await imports(`/${id}/commit`, undefined, 'POST')
    }
    await wait(ms)
    await end(signal)
    const all = file.truth.length
    // SIGTERM ends the database too.
    if (signal === 'SIGKILL') expect([0, all]).toContain(await storedDays())
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
