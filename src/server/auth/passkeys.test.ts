import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Browser } from '../testing/accounts.ts'
import { softAuthenticator } from '../testing/authenticator.ts'
import { passkeysIn } from '../testing/passkeys.ts'
import { openTestHouse, password, type TestHouse } from '../testing/test-house.ts'
import { codeOf } from '../testing/totp.ts'

let house: TestHouse
let mine: Browser
const email = 'south-manager@optimce.test'
const path = '/api/v1/account/passkeys'
let people: ReturnType<typeof passkeysIn>

beforeAll(async () => {
  house = await openTestHouse({ trustProxy: true })
  people = passkeysIn(house)
})
beforeEach(async () => {
  for (const table of ['failed_sign_in', 'session', 'passkey', 'verification', 'account_line'])
    await house.owner(`delete from auth.${table}`)
  mine = await people.inBrowser(email)
})
afterAll(() => house.close())

async function added(authenticator = softAuthenticator()) {
  await people.add(mine, authenticator)
  return authenticator
}

/** As if one had signed in an hour ago. */
const age = () => house.owner(`update auth.session set "createdAt" = now() - interval '1 hour'`)

describe('a passkey', () => {
  it('signs in without address, password or code, and says so in the list', async () => {
    const authenticator = await added()
    const { browser, answer } = await people.enter(authenticator)
    expect(answer).toMatchObject({ status: 200, body: { status: 'signed-in', email, name: 'south manager' } })
    expect((await browser.call('/api/v1/me')).body.email).toBe(email)
    const { body } = await mine.call(path)
    expect(body.items).toMatchObject([{ name: 'Laptop', isSynced: false, lastUsedAt: expect.any(String) }])
    expect(await people.actions(mine)).toEqual([['passkey-added', 'Laptop']])
  })

  it('is asked to check its user, to be found without an address, and not to be made twice', async () => {
    const authenticator = await added()
    const { options } = (await people.begin(mine)).body
    expect(options).toMatchObject({
      rp: { id: 'localhost', name: 'OptimCE' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: [{ id: authenticator.id, transports: ['internal'] }],
    })
    expect(await people.atDoor(people.somebody())).toMatchObject({
      rpId: 'localhost',
      userVerification: 'required',
    })
  })

  it('is enough for whoever has a second factor too: the device has checked who uses it', async () => {
    const authenticator = await added()
    const { body } = await mine.call('/api/v1/account/second-factor', { body: { password } })
    const confirmation = { body: { code: codeOf(body.uri) } }
    expect((await mine.call('/api/v1/account/second-factor/confirmation', confirmation)).status).toBe(204)
    expect((await people.somebody().signIn(email)).body.status).toBe('code-needed')
    const { browser } = await people.enter(authenticator)
    expect(await browser.isIn()).toBe(true)
    expect((await mine.call('/api/v1/account/second-factor/end', { body: { password } })).status).toBe(204)
  })

  it('of a device that does not count signs in again and again', async () => {
    const authenticator = await added(softAuthenticator(false))
    for (let i = 0; i < 2; i++) expect((await people.enter(authenticator)).answer.status).toBe(200)
  })

  it('is renamed, and told in the activity', async () => {
    const id = await people.add(mine, softAuthenticator())
    const change = { method: 'PATCH' as const, body: { name: 'Old laptop' } }
    expect(await mine.call(`${path}/${id}`, change)).toMatchObject({
      status: 200,
      body: { name: 'Old laptop' },
    })
    await mine.call(`${path}/${id}`, change)
    expect(await people.actions(mine)).toEqual([
      ['passkey-renamed', 'Laptop → Old laptop'],
      ['passkey-added', 'Laptop'],
    ])
    expect((await mine.call(`${path}/${id}`, { method: 'PATCH', body: { name: ' ' } })).status).toBe(422)
  })

  it('that was removed signs nobody in', async () => {
    const authenticator = softAuthenticator()
    const id = await people.add(mine, authenticator)
    expect((await mine.call(`${path}/${id}/removal`, { body: {} })).status).toBe(204)
    const browser = people.somebody()
    const refused = await people.show(browser, authenticator.get(await people.atDoor(browser)))
    expect(refused).toMatchObject({ status: 401, body: { code: 'passkey-refused' } })
    expect(await browser.isIn()).toBe(false)
    expect((await mine.call(`${path}/${id}/removal`, { body: {} })).status).toBe(404)
    expect((await people.actions(mine))[0]).toEqual(['passkey-removed', 'Laptop'])
  })
})

describe('whoever sits at an open screen', () => {
  it('adds and removes none without the password, once ten minutes have passed', async () => {
    const id = await people.add(mine, softAuthenticator())
    expect((await mine.call(path)).body.proof).toBe('none')
    await age()
    expect((await mine.call(path)).body.proof).toBe('password')
    for (const at of [`${path}/options`, `${path}/${id}/removal`])
      for (const typed of ['', 'wrong'])
        expect(await mine.call(at, { body: { password: typed } })).toMatchObject({
          ...{ status: 422, body: { errors: [{ path: 'password', code: 'password-not-yours' }] } },
        })
    expect((await people.begin(mine, password)).status).toBe(200)
    expect((await mine.call(`${path}/${id}/removal`, { body: { password } })).status).toBe(204)
  })

  it('and guesses the password is slowed down as at the door', async () => {
    await age()
    const statuses = []
    for (let i = 0; i < 6; i++) statuses.push((await people.begin(mine, 'wrong')).status)
    expect(statuses).toEqual([422, 422, 422, 422, 422, 429])
  })

  it('of somebody without a password is told to sign in again', async () => {
    await age()
    await house.owner(
      `update auth.account set "providerId" = 'put away' where "userId" = (select id from auth."user" where email = $1)`,
      [email],
    )
    expect((await mine.call(path)).body.proof).toBe('sign-in')
    expect(await people.begin(mine)).toMatchObject({ status: 403, body: { code: 'sign-in-again' } })
    const factor = '/api/v1/account/second-factor'
    for (const at of [factor, `${factor}/end`, `${factor}/backup-codes`])
      expect(await mine.call(at, { body: {} })).toMatchObject({
        status: 403,
        body: { code: 'sign-in-again' },
      })
    await house.owner('update auth.session set "createdAt" = now()')
    expect((await people.begin(mine)).status).toBe(200)
    expect((await mine.call(factor, { body: {} })).status).toBe(200)
    await house.owner('delete from auth."twoFactor"')
    await house.owner(`update auth.account set "providerId" = 'credential' where "providerId" = 'put away'`)
  })
})

describe('no passkey is added', () => {
  it('for another site, by a device that has not checked who uses it, or with a challenge of the door', async () => {
    const authenticator = softAuthenticator()
    for (const wrong of [
      { origin: 'https://optimce.example' },
      { rpId: 'optimce.example' },
      { isVerified: false },
      { type: 'webauthn.get' },
    ]) {
      const { options } = (await people.begin(mine)).body
      expect(await people.finish(mine, authenticator.create(options, wrong))).toMatchObject({
        ...{ status: 409, body: { code: 'passkey-not-made' } },
      })
    }
    const { options } = (await people.begin(mine)).body
    const { challenge } = await people.atDoor(people.somebody())
    expect((await people.finish(mine, authenticator.create({ ...options, challenge }))).status).toBe(409)
    expect((await mine.call(path)).body.items).toEqual([])
  })

  it('twice with one challenge, in another session than asked for it, or too late', async () => {
    const { options } = (await people.begin(mine)).body
    expect((await people.finish(mine, softAuthenticator().create(options))).status).toBe(201)
    expect((await people.finish(mine, softAuthenticator().create(options))).status).toBe(409)
    const elsewhere = await people.inBrowser(email)
    const asked = (await people.begin(mine)).body.options
    expect((await people.finish(elsewhere, softAuthenticator().create(asked))).status).toBe(409)
    await house.owner(`update auth.verification set "expiresAt" = now() - interval '1 second'`)
    expect((await people.finish(mine, softAuthenticator().create(asked))).status).toBe(409)
    expect((await mine.call(path)).body.items).toHaveLength(1)
  })

  it('beside twenty others', async () => {
    const [{ id }] = await house.owner('select id from auth."user" where email = $1', [email])
    await house.owner(
      `insert into auth.passkey (user_id, id, name, credential_id, public_key, counter, is_synced)
       select $1, gen_random_uuid(), 'No ' || i, sha256(i::text::bytea), sha256('k'), 0, false from generate_series(1, 20) i`,
      [id],
    )
    expect(await people.begin(mine)).toMatchObject({ status: 409, body: { code: 'passkeys-too-many' } })
  })

  it('without a name', async () => {
    const { options } = (await people.begin(mine)).body
    const answer = await people.finish(mine, softAuthenticator().create(options), '  ')
    expect([answer.status, answer.body.errors[0].path]).toEqual([422, 'name'])
  })
})
