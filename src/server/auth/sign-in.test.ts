import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buildApp } from '../app.ts'
import { noon, openTestHouse, password, signIn, type TestHouse } from '../testing/test-house.ts'

let house: TestHouse
// Each test comes from an address of its own, because a single one is held to 60 tries a minute.
let home = ''
let tests = 0
const email = 'south-manager@optimce.test'

beforeAll(async () => {
  house = await openTestHouse({ trustProxy: true })
})
beforeEach(async () => {
  home = `192.0.2.${++tests}`
  house.clock.moveTo(noon)
  await house.owner('delete from auth.failed_sign_in')
})
afterAll(() => house.close())

const attempt = (typed: string, ip = home, who = email) =>
  house.call(null, '/api/auth/sign-in/email', {
    body: { email: who, password: typed },
    headers: { 'x-forwarded-for': ip, 'accept-language': 'en' },
  })
const fail = async (times: number, ip?: string) => {
  for (let i = 0; i < times; i++) expect((await attempt('wrong', ip)).status).toBe(401)
}

describe('signing in', () => {
  it('answers who it is, and sets a cookie that scripts and other sites cannot use', async () => {
    const answer = await attempt(password)
    expect(answer).toMatchObject({ status: 200, body: { name: 'south manager', email } })
    const cookie = String(answer.headers['set-cookie'])
    expect(cookie).toMatch(/^optimce\.session_token=\S+; .*HttpOnly/)
    expect(cookie).toContain('SameSite=Lax')
    expect(cookie).not.toContain('Secure')
  })

  it('sets a cookie for HTTPS only, when that is how the server is reached', async () => {
    const { database, clock } = house
    const app = await buildApp({
      database,
      clock,
      publicUrl: 'https://optimce.example',
      filesFolder: house.filesFolder,
    })
    const payload = { email, password }
    const answer = await app.inject({ method: 'POST', url: '/api/auth/sign-in/email', payload })
    expect(String(answer.headers['set-cookie'])).toMatch(/^__Secure-optimce\.session_token=.*Secure/)
    expect(answer.headers['strict-transport-security']).toContain('max-age')
    await app.close()
  })

  it('takes the address in any case', async () => {
    expect((await attempt(password, undefined, 'South-Manager@OPTIMCE.test ')).status).toBe(200)
  })

  it('answers an unknown address exactly as a wrong password, and not noticeably faster', async () => {
    const timed = async (who: string) => {
      const start = performance.now()
      const { status, body } = await attempt('wrong', `198.51.100.${++tests}`, who)
      return { answer: { status, ...body, requestId: '' }, ms: performance.now() - start }
    }
    const known = await timed(email)
    const unknown = await timed('nobody@optimce.test')
    expect(known.answer).toMatchObject({ status: 401, code: 'wrong-password' })
    expect(unknown.answer).toEqual(known.answer)
    // Both hash a password; without that the answer comes in about 2 ms.
    expect(unknown.ms).toBeGreaterThan(known.ms / 4)
  })

  it('asks for both fields', async () => {
    const answer = await house.call(null, '/api/auth/sign-in/email', { body: {} })
    expect(answer.status).toBe(422)
    expect(answer.body.errors.map(({ path }: { path: string }) => path)).toEqual(['email', 'password'])
  })

  it('is the only way in: nobody signs up, and better-auth’s other routes do not exist', async () => {
    for (const path of ['sign-up/email', 'get-session', 'list-sessions', 'change-email', 'ok'])
      expect(
        await house.call(null, `/api/auth/${path}`, { body: { email: 'x@y.be', password, name: 'X' } }),
      ).toMatchObject({
        status: 404,
      })
  })
})

describe('after five wrong passwords', () => {
  it('the place they came from waits a quarter of an hour, even with the right one', async () => {
    await fail(5)
    house.clock.moveTo('2026-06-15T12:04:30+02:00')
    const answer = await attempt(password)
    expect(answer).toMatchObject({ status: 429, body: { code: 'locked-out' } })
    expect(answer.body.detail).toContain('11 minutes')
    expect(answer.headers['retry-after']).toBe(String(10.5 * 60))
    house.clock.moveTo('2026-06-15T12:15:01+02:00')
    expect((await attempt(password)).status).toBe(200)
  })

  it('the owner, coming from elsewhere, is not locked out', async () => {
    await fail(5)
    expect((await attempt(password, '198.51.100.7')).status).toBe(200)
    expect((await attempt(password)).status).toBe(429)
  })

  it('no more than five of many that arrive together are looked at', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => attempt('wrong')))
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(5)
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(7)
  })

  it('a success in time forgets the failures of that place', async () => {
    await fail(4)
    expect((await attempt(password)).status).toBe(200)
    await fail(4)
    expect((await attempt(password)).status).toBe(200)
  })
})

describe('after fifty wrong passwords from everywhere', () => {
  it('a place that failed before waits, one that never did may try', async () => {
    await house.owner(
      `insert into auth.failed_sign_in select $1, '203.0.113.' || i, $2 from generate_series(1, 50) i`,
      [email, noon],
    )
    expect((await attempt('wrong', '203.0.113.7')).status).toBe(429)
    expect((await attempt(password, '198.51.100.8')).status).toBe(200)
  })

  it('what is older than a day is removed', async () => {
    await house.owner(`insert into auth.failed_sign_in values ($1, '203.0.113.1', '2026-06-13T12:00:00Z')`, [
      email,
    ])
    await fail(1)
    expect(await house.owner('select ip from auth.failed_sign_in')).toEqual([{ ip: home }])
  })
})

describe('signing out', () => {
  it('really ends the session: the old cookie is worth nothing', async () => {
    const cookie = await signIn(house.app, email)
    const me = () => house.call(null, '/api/v1/me', { headers: { cookie } })
    expect((await me()).status).toBe(200)
    const out = await house.call(null, '/api/auth/sign-out', { method: 'POST', headers: { cookie } })
    expect(out.status).toBe(204)
    expect(String(out.headers['set-cookie'])).toMatch(/session_token=; .*Max-Age=0/)
    expect(await me()).toMatchObject({ status: 401, body: { code: 'not-signed-in' } })
  })

  it('leaves the other sessions of the same person alone', async () => {
    const [one, two] = [await signIn(house.app, email), await signIn(house.app, email)]
    await house.call(null, '/api/auth/sign-out', { method: 'POST', headers: { cookie: one } })
    expect((await house.call(null, '/api/v1/me', { headers: { cookie: two } })).status).toBe(200)
  })

  it('a cookie that was changed, or has run out, signs nobody in', async () => {
    const cookie = await signIn(house.app, email)
    const changed = cookie.replace(/=./, (start) => (start === '=a' ? '=b' : '=a'))
    expect((await house.call(null, '/api/v1/me', { headers: { cookie: changed } })).status).toBe(401)
    await house.owner(`update auth.session set "expiresAt" = now() - interval '1 second'`)
    expect((await house.call(null, '/api/v1/me', { headers: { cookie } })).status).toBe(401)
  })
})
