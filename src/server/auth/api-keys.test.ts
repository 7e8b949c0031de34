import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../db/new-id.ts'
import { type Browser, browserOf } from '../testing/accounts.ts'
import { memberBody } from '../testing/examples.ts'
import { openTestHouse, password, type TestHouse } from '../testing/test-house.ts'

let house: TestHouse
let mine: Browser
const path = '/api/v1/account/keys'

beforeAll(async () => {
  house = await openTestHouse({ trustProxy: true })
  mine = browserOf(house, '192.0.2.1')
  await mine.signIn('south-manager@optimce.test')
})
beforeEach(() => house.owner('delete from auth.api_key'))
afterAll(() => house.close())

const make = async (scope: 'read' | 'write', name = 'Excel') =>
  (await mine.call(path, { body: { name, scope, days: '30' } })).body as {
    id: string
    key: string
    hint: string
  }
const withKey = (key: string, at: string, sent: Parameters<TestHouse['call']>[2] = {}) =>
  house.call(null, at, { ...sent, headers: { authorization: `Bearer ${key}` } })
const members = () => `${house.south.path}/members`

describe('whoever sits at an open screen', () => {
  it('makes no key without the password, once ten minutes have passed since the sign-in', async () => {
    await house.owner(`update auth.session set "createdAt" = now() - interval '1 hour'`)
    expect((await mine.call(path)).body).toEqual({ items: [], proof: 'password' })
    const ask = (typed?: string) =>
      mine.call(path, {
        body: { name: 'Excel', scope: 'write', days: '365', ...(typed && { password: typed }) },
      })
    for (const typed of [undefined, 'wrong'])
      expect(await ask(typed)).toMatchObject({
        ...{ status: 422, body: { errors: [{ path: 'password', code: 'password-not-yours' }] } },
      })
    expect((await mine.call(path)).body.items).toEqual([])
    expect((await ask(password)).status).toBe(201)
    await house.owner('update auth.session set "createdAt" = now()')
    expect((await mine.call(path)).body.proof).toBe('none')
  })
})

describe('an API key', () => {
  it('is told once, kept as a hash, listed without it, and opens what its owner may see', async () => {
    const { key, hint } = await make('read')
    expect(key).toMatch(/^optimce_[\w-]{43}$/)
    expect(hint).toBe(key.slice(-4))
    const stored = await house.owner('select row_to_json(k)::text as all from auth.api_key k')
    expect(stored[0].all).not.toContain(key.slice(8))
    const listed = await mine.call(path)
    expect(listed.text).not.toContain(key.slice(8))
    expect(listed.body.items).toMatchObject([
      { name: 'Excel', scope: 'read', isExpired: false, lastUsedAt: null },
    ])
    expect((await withKey(key, members())).status).toBe(200)
    expect((await mine.call(path)).body.items[0].lastUsedAt).toEqual(expect.any(String))
  })

  it('that reads is refused every write, whatever it is; one that writes is not', async () => {
    const [reads, writes] = [await make('read'), await make('write')]
    for (const [method, at] of [
      ['POST', members()],
      ['PATCH', house.south.path],
      ['DELETE', `${house.south.path}/meters/${newId()}`],
      ['POST', `${house.north.path}/members`],
    ] as const)
      expect(await withKey(reads.key, at, { method, body: {} })).toMatchObject({
        ...{ status: 403, body: { code: 'key-reads-only' } },
      })
    expect((await withKey(writes.key, members(), { body: memberBody() })).status).toBe(201)
  })

  it('may no more than its owner: the neighbour stays 404, what an administrator does 403', async () => {
    const { key } = await make('write')
    expect((await withKey(key, `${house.north.path}/members`)).status).toBe(404)
    const answer = await withKey(key, house.south.path, { method: 'PATCH', body: { staleAfterDays: 30 } })
    expect(answer).toMatchObject({ status: 403, body: { code: 'role-too-low' } })
  })

  it('is named in the audit beside its owner', async () => {
    const { key } = await make('write', 'Night job')
    const made = await withKey(key, members(), { body: memberBody() })
    const [line] = await house.owner('select actor, user_id from audit_lines where entity_id = $1', [
      made.body.id,
    ])
    expect(line).toEqual({ actor: 'south manager (Night job)', user_id: house.south.scope.userId })
  })

  it('manages no account: neither password nor sessions, and makes no other key', async () => {
    const { key } = await make('write')
    for (const [method, at] of [
      ['GET', '/api/v1/account'],
      ['GET', '/api/v1/account/sessions'],
      ['PUT', '/api/v1/account/password'],
      ['POST', path],
      ['POST', '/api/v1/account/second-factor/end'],
    ] as const)
      expect(await withKey(key, at, { method, ...(method === 'GET' ? {} : { body: {} }) })).toMatchObject({
        ...{ status: 403, body: { code: 'key-not-here' } },
      })
  })

  it('that was revoked, has run out or never was opens nothing, even beside a good cookie', async () => {
    const [revoked, late] = [await make('read'), await make('read', 'Late')]
    expect((await mine.call(`${path}/${revoked.id}`, { method: 'DELETE' })).status).toBe(204)
    await house.owner(
      `update auth.api_key set created_at = '2026-01-01', expires_at = '2026-01-02' where id = $1`,
      [late.id],
    )
    for (const key of [revoked.key, late.key, `optimce_${'x'.repeat(43)}`, 'nonsense', ''])
      expect(await withKey(key, members())).toMatchObject({ status: 401, body: { code: 'key-worthless' } })
    const both = await mine.call(members(), { headers: { authorization: `Bearer ${late.key}` } })
    expect(both.status).toBe(401)
    expect((await mine.call(path)).body.items).toMatchObject([{ name: 'Late', isExpired: true }])
  })

  it('of somebody else is neither seen nor revoked: 404', async () => {
    const { id, key } = await make('read')
    const neighbour = browserOf(house, '192.0.2.2')
    await neighbour.signIn('north-admin@optimce.test')
    expect((await neighbour.call(path)).body.items).toEqual([])
    expect((await neighbour.call(`${path}/${id}`, { method: 'DELETE' })).status).toBe(404)
    expect((await withKey(key, members())).status).toBe(200)
  })

  it('is asked for with a name, a scope and a life; nobody has more than fifty', async () => {
    const wrong = await mine.call(path, { body: { name: ' ', scope: 'all', days: '9999' } })
    expect(wrong.body.errors.map((e: { path: string }) => e.path)).toEqual(['name', 'scope', 'days'])
    await house.owner(
      `insert into auth.api_key (id, user_id, name, scope, hash, hint, expires_at)
       select gen_random_uuid(), $1, 'x', 'read', sha256(i::text::bytea), 'abcd', now() + interval '1 day' from generate_series(1, 50) i`,
      [house.south.scope.userId],
    )
    expect(await mine.call(path, { body: { name: 'One more', scope: 'read', days: '30' } })).toMatchObject({
      ...{ status: 409, body: { code: 'keys-too-many' } },
    })
  })
})
