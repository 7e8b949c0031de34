import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { browserOf } from '../testing/accounts.ts'
import { identityProvider, oidcClient, walkThrough } from '../testing/identity-provider.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'

let house: TestHouse
let provider: Awaited<ReturnType<typeof identityProvider>>
let tests = 0
const email = 'south-manager@optimce.test'

beforeAll(async () => {
  provider = await identityProvider()
  const oidc = { issuer: provider.issuer, ...oidcClient, name: 'Our Keycloak' }
  house = await openTestHouse({ trustProxy: true, oidc })
})
beforeEach(async () => {
  await house.owner(`delete from auth.account where "providerId" = 'oidc'`)
})
afterAll(async () => {
  await house.close()
  await provider.close()
})

const somebody = () => browserOf(house, `192.0.2.${++tests}`)
const leave = (browser: ReturnType<typeof somebody>, next = '/account') =>
  browser.call('/api/auth/oidc/start', { body: { next } })
async function comeBack(browser: ReturnType<typeof somebody>, back: URL) {
  const answer = await browser.call(back.pathname + back.search)
  return [answer.status, answer.headers.location]
}
async function through(login: string, browser = somebody()) {
  const { body } = await leave(browser)
  return { browser, came: await comeBack(browser, await walkThrough(body.url, login)) }
}

describe('a service that is down', () => {
  it('is told to whoever wants to use it, and asked again by the next one: we were started long before it', async () => {
    expect((await house.call(null, '/api/v1/installation')).body).toEqual({
      empty: false,
      newCommunities: 'anybody',
      oidc: 'Our Keycloak',
    })
    expect(await leave(somebody())).toMatchObject({ status: 409, body: { code: 'oidc-unreachable' } })
    await provider.start('http://localhost:3000')
    expect((await leave(somebody())).status).toBe(200)
  })
})

describe('signing in through another service', () => {
  it('signs in whose address the service has verified, leads on, and says so in the activity', async () => {
    const { browser, came } = await through(email)
    expect(came).toEqual([302, '/account'])
    expect((await browser.call('/api/v1/me')).body.email).toBe(email)
    expect((await browser.call('/api/v1/account/activity')).body.items[0]).toMatchObject({
      action: 'oidc-linked',
      detail: 'Our Keycloak',
    })
  })

  it('asks with PKCE, state and nonce', async () => {
    const { searchParams } = new URL((await leave(somebody())).body.url)
    expect(searchParams.get('code_challenge_method')).toBe('S256')
    for (const name of ['code_challenge', 'state', 'nonce'])
      expect(searchParams.get(name)!.length).toBeGreaterThan(20)
  })

  it('links nothing by an address that was not verified', async () => {
    const { browser, came } = await through(`unverified+${email}`)
    expect(came).toEqual([302, '/sign-in?failed=oidc-unverified'])
    expect(await browser.isIn()).toBe(false)
    expect(await house.owner(`select from auth.account where "providerId" = 'oidc'`)).toEqual([])
  })

  it('gives nobody an account who has none here', async () => {
    const { browser, came } = await through('stranger@elsewhere.test')
    expect(came).toEqual([302, '/sign-in?failed=oidc-unknown'])
    expect(await browser.isIn()).toBe(false)
    expect(await house.owner(`select from auth."user" where email = 'stranger@elsewhere.test'`)).toEqual([])
  })

  it('knows its subject again whose address has changed here', async () => {
    await through(email)
    await house.owner(`update auth."user" set email = 'moved@optimce.test' where email = $1`, [email])
    const { browser } = await through(email)
    expect((await browser.call('/api/v1/me')).body.email).toBe('moved@optimce.test')
    await house.owner(`update auth."user" set email = $1 where email = 'moved@optimce.test'`, [email])
  })

  it('refuses another state, another browser, and coming back twice', async () => {
    const [mine, other] = [somebody(), somebody()]
    const back = await walkThrough((await leave(mine)).body.url, email)
    await leave(other)
    expect(await comeBack(other, back)).toEqual([302, '/sign-in?failed=oidc-refused'])
    const changed = new URL(back)
    changed.searchParams.set('state', 'x'.repeat(43))
    expect((await comeBack(somebody(), changed))[1]).toBe('/sign-in?failed=oidc-refused')
    const cookies = new Map(mine.jar)
    expect(await comeBack(mine, back)).toEqual([302, '/account'])
    const again = somebody()
    for (const [name, value] of cookies) again.jar.set(name, value)
    expect((await comeBack(again, back))[1]).toBe('/sign-in?failed=oidc-refused')
  })

  it('refuses a token that was made for another departure: wrong nonce', async () => {
    const mine = somebody()
    const back = await walkThrough((await leave(mine)).body.url, email)
    await house.owner(
      `update auth.verification set value = jsonb_set(value::jsonb, '{nonce}', '"another"')::text where identifier = $1`,
      [`oidc:${back.searchParams.get('state')}`],
    )
    expect((await comeBack(mine, back))[1]).toBe('/sign-in?failed=oidc-refused')
    expect(await mine.isIn()).toBe(false)
  })

  it('refuses a code with another verifier than it was asked for: PKCE', async () => {
    const mine = somebody()
    const back = await walkThrough((await leave(mine)).body.url, email)
    await house.owner(
      `update auth.verification set value = jsonb_set(value::jsonb, '{verifier}', to_jsonb(repeat('a', 43)))::text where identifier = $1`,
      [`oidc:${back.searchParams.get('state')}`],
    )
    expect((await comeBack(mine, back))[1]).toBe('/sign-in?failed=oidc-refused')
  })

  it('leads to no other site afterwards', async () => {
    for (const next of ['https://evil.example', '//evil.example', '/\\evil.example'])
      expect((await leave(somebody(), next)).status).toBe(422)
  })
})
