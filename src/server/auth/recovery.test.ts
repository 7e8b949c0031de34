import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { browserOf } from '../testing/accounts.ts'
import { softAuthenticator } from '../testing/authenticator.ts'
import { passkeysIn } from '../testing/passkeys.ts'
import { openTestHouse, password, type TestHouse } from '../testing/test-house.ts'

let house: TestHouse
let tests = 0
const email = 'south-manager@optimce.test'
const other = 'an even longer sentence'

beforeAll(async () => {
  house = await openTestHouse({ trustProxy: true })
})
beforeEach(async () => {
  for (const table of ['auth.verification', 'mails', 'auth.failed_sign_in'])
    await house.owner(`delete from ${table}`)
})
afterAll(() => house.close())

const somebody = () => browserOf(house, `192.0.2.${++tests}`)
const ask = (to: string, by = somebody()) =>
  by.call('/api/auth/reset-password/request', { body: { email: to }, headers: { 'accept-language': 'nl' } })
const mails = () => house.owner('select address, language, template, link from mails order by id')
async function mailedToken(): Promise<string> {
  return (await mails()).at(-1).link.split('/').at(-1)
}
const choose = (token: string, chosen = other, by = somebody()) =>
  by.call('/api/auth/reset-password', { body: { token, password: chosen } })

describe('whoever forgot the password', () => {
  it('is mailed a link in its language, which is kept as a hash', async () => {
    expect((await ask('South-Manager@optimce.test')).status).toBe(204)
    const [mail, ...more] = await mails()
    expect(more).toEqual([])
    expect(mail).toMatchObject({ address: email, language: 'nl', template: 'reset-password' })
    const token = await mailedToken()
    const kept = await house.owner('select row_to_json(v)::text as all from auth.verification v')
    expect(kept[0].all).not.toContain(token)
  })

  it('chooses another with it, once; every session ends, and the old password is worth nothing', async () => {
    const thief = somebody()
    await thief.signIn(email)
    await ask(email)
    const token = await mailedToken()
    expect(await choose(token)).toMatchObject({ status: 200, body: { keys: 0, passkeys: 0 } })
    expect(await thief.isIn()).toBe(false)
    expect((await somebody().signIn(email)).status).toBe(401)
    const owner = somebody()
    expect((await owner.signIn(email, other)).status).toBe(200)
    expect((await owner.call('/api/v1/account')).body.emailVerified).toBe(true)
    expect((await owner.call('/api/v1/account/activity')).body.items[0].action).toBe('password-reset')
    expect(await choose(token, password)).toMatchObject({ status: 409, body: { code: 'link-worthless' } })
    await ask(email)
    await choose(await mailedToken(), password)
  })

  it('ends with it whatever else lets a stranger in: API keys and passkeys, its own and nobody else’s', async () => {
    const [owner, neighbour] = [somebody(), somebody()]
    const people = passkeysIn(house)
    const keyOf = async (browser: typeof owner) =>
      (await browser.call('/api/v1/account/keys', { body: { name: 'Excel', scope: 'read', days: '30' } }))
        .body.key as string
    await owner.signIn(email)
    await neighbour.signIn('north-manager@optimce.test')
    const [key, neighbours] = [await keyOf(owner), await keyOf(neighbour)]
    const [authenticator, other] = [softAuthenticator(), softAuthenticator()]
    await people.add(owner, authenticator)
    await people.add(neighbour, other)
    const isGood = async (each: string) =>
      (await house.call(null, '/api/v1/me', { headers: { authorization: `Bearer ${each}` } })).status === 200
    expect([await isGood(key), await isGood(neighbours)]).toEqual([true, true])
    await ask(email)
    expect((await choose(await mailedToken(), password)).body).toEqual({ keys: 1, passkeys: 1 })
    expect([await isGood(key), await isGood(neighbours)]).toEqual([false, true])
    expect((await people.enter(authenticator)).answer.status).toBe(401)
    expect((await people.enter(other)).answer.status).toBe(200)
  })

  it('by two clicks at once it is used once', async () => {
    await ask(email)
    const token = await mailedToken()
    const both = await Promise.all([choose(token, password), choose(token, password)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('too late, or with a later link used, the link is worth nothing', async () => {
    await ask(email)
    const first = await mailedToken()
    await ask(email)
    expect((await choose(await mailedToken(), password)).status).toBe(200)
    expect((await choose(first, password)).status).toBe(409)
    await house.owner('delete from auth.verification')
    await ask(email)
    await house.owner(`update auth.verification set "expiresAt" = now() - interval '1 second'`)
    expect((await choose(await mailedToken(), password)).body.code).toBe('link-worthless')
  })

  it('a short password is refused and leaves the link as it was', async () => {
    await ask(email)
    const token = await mailedToken()
    expect((await choose(token, 'short')).body.errors[0]).toMatchObject({
      path: 'password',
      code: 'password-length',
    })
    expect((await choose(token, password)).status).toBe(200)
  })

  it('an unknown address is answered as a known one, and nobody is mailed', async () => {
    const [known, unknown] = [await ask(email), await ask('nobody@optimce.test')]
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
    expect((await mails()).map(({ address }) => address)).toEqual([email])
  })

  it('nobody’s letter box is filled: three an hour, also when they are asked for at once', async () => {
    const by = somebody()
    await Promise.all(Array.from({ length: 6 }, () => ask(email, by)))
    expect(await mails()).toHaveLength(3)
  })

  it('one address asks for twenty a minute at most', async () => {
    const by = somebody()
    const statuses = []
    for (let i = 0; i < 22; i++) statuses.push((await ask(`nobody${i}@optimce.test`, by)).status)
    expect(statuses.filter((status) => status === 429)).toHaveLength(2)
    expect(Number((await ask(email, by)).headers['retry-after'])).toBeGreaterThan(0)
  })

  it('a link that proves an address chooses no password', async () => {
    const owner = somebody()
    await owner.signIn(email)
    await owner.call('/api/v1/account/verification', { method: 'POST' })
    expect((await choose(await mailedToken())).status).toBe(409)
  })
})

it('an address is proven with the link that was mailed there, once', async () => {
  await house.owner('update auth."user" set "emailVerified" = false')
  const owner = somebody()
  await owner.signIn(email)
  expect((await owner.call('/api/v1/account/verification', { method: 'POST' })).status).toBe(204)
  expect((await mails())[0]).toMatchObject({ address: email, template: 'verify-email' })
  const prove = async (token: string) =>
    (await somebody().call('/api/auth/verify-email', { body: { token } })).status
  const token = await mailedToken()
  expect(await prove(token)).toBe(204)
  expect((await owner.call('/api/v1/account')).body.emailVerified).toBe(true)
  expect(await prove(token)).toBe(409)
})
