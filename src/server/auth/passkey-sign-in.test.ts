import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../db/new-id.ts'
import type { Browser } from '../testing/accounts.ts'
import { softAuthenticator } from '../testing/authenticator.ts'
import { passkeysIn } from '../testing/passkeys.ts'
import { openTestHouse, password, type TestHouse } from '../testing/test-house.ts'

let house: TestHouse
let mine: Browser
const email = 'south-manager@optimce.test'
const neighbour = 'north-manager@optimce.test'
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

async function expectRefused(browser: Browser, response: unknown) {
  expect(await people.show(browser, response)).toMatchObject({
    status: 401,
    body: { code: 'passkey-refused' },
  })
  expect(await browser.isIn()).toBe(false)
}

describe('the passkeys of somebody else', () => {
  it('are not seen, not renamed and not removed', async () => {
    const id = await people.add(mine, softAuthenticator())
    const other = await people.inBrowser(neighbour)
    expect((await other.call(path)).body.items).toEqual([])
    for (const at of [id, newId()]) {
      const change = { method: 'PATCH' as const, body: { name: 'Mine now' } }
      expect((await other.call(`${path}/${at}`, change)).status).toBe(404)
      expect((await other.call(`${path}/${at}/removal`, { body: {} })).status).toBe(404)
    }
    expect((await mine.call(path)).body.items).toHaveLength(1)
  })

  it('are not added to one’s own account', async () => {
    const authenticator = await added()
    const other = await people.inBrowser(neighbour)
    const { options } = (await people.begin(other)).body
    expect(await people.finish(other, authenticator.create(options))).toMatchObject({
      ...{ status: 409, body: { code: 'passkey-not-made' } },
    })
  })

  it('sign in their owner only, whatever name the authenticator gives', async () => {
    const authenticator = await added()
    const [{ id }] = await house.owner('select id from auth."user" where email = $1', [neighbour])
    authenticator.callItself(id)
    const browser = people.somebody()
    await expectRefused(browser, authenticator.get(await people.atDoor(browser)))
    const { userHandle: _, ...without } = authenticator.get(await people.atDoor(browser)).response as Record<
      string,
      string
    >
    await expectRefused(browser, { ...authenticator.get(await people.atDoor(browser)), response: without })
  })

  it('are not reached by an API key', async () => {
    const { body } = await mine.call('/api/v1/account/keys', {
      body: { name: 'Excel', scope: 'write', days: '30' },
    })
    const headers = { authorization: `Bearer ${body.key}` }
    for (const [at, sent] of [
      [path, {}],
      [`${path}/options`, { body: { password } }],
      [`${path}/${newId()}/removal`, { body: { password } }],
    ] as const)
      expect(await house.call(null, at, { ...sent, headers })).toMatchObject({
        ...{ status: 403, body: { code: 'key-not-here' } },
      })
  })
})

describe('at the door is refused', () => {
  it('what was signed before: a challenge counts once', async () => {
    const authenticator = await added(softAuthenticator(false))
    const [thief, owner] = [people.somebody(), people.somebody()]
    const response = authenticator.get(await people.atDoor(owner))
    expect((await people.show(owner, response)).status).toBe(200)
    await expectRefused(thief, response)
  })

  it('a challenge that is too old, that nobody made, or that was made to add a passkey', async () => {
    const authenticator = await added()
    const browser = people.somebody()
    const late = await people.atDoor(browser)
    await house.owner(`update auth.verification set "expiresAt" = now() - interval '1 second'`)
    await expectRefused(browser, authenticator.get(late))
    await expectRefused(browser, authenticator.get({ challenge: 'A'.repeat(43) }))
    await expectRefused(browser, authenticator.get((await people.begin(mine)).body.options))
  })

  it('what was signed for another site, by its origin or by its name', async () => {
    const authenticator = await added()
    const browser = people.somebody()
    for (const wrong of [
      { origin: 'https://optimce.example' },
      { origin: 'http://localhost:3001' },
      { rpId: 'optimce.example' },
      { type: 'webauthn.create' },
    ])
      await expectRefused(browser, authenticator.get(await people.atDoor(browser), wrong))
  })

  it('a device that has not checked who uses it', async () => {
    const authenticator = await added()
    const browser = people.somebody()
    await expectRefused(browser, authenticator.get(await people.atDoor(browser), { isVerified: false }))
  })

  it('another key with the same name, and a signature that was changed', async () => {
    const authenticator = await added()
    const browser = people.somebody()
    const options = await people.atDoor(browser)
    const forged = softAuthenticator().get(options)
    const [{ id }] = await house.owner('select id from auth."user" where email = $1', [email])
    const userHandle = Buffer.from(id).toString('base64url')
    await expectRefused(browser, {
      ...{ ...forged, id: authenticator.id, rawId: authenticator.id },
      response: { ...forged.response, userHandle },
    })
    const signed = authenticator.get(await people.atDoor(browser))
    const { signature } = signed.response as { signature: string }
    await expectRefused(browser, {
      ...signed,
      response: { ...signed.response, signature: `${signature.slice(0, 10)}AAAA${signature.slice(14)}` },
    })
  })

  it('the copy of a device, whose counter stands where it stood; its owner reads so', async () => {
    const authenticator = await added()
    expect((await people.enter(authenticator)).answer.status).toBe(200)
    authenticator.rewind(1)
    const browser = people.somebody()
    await expectRefused(browser, authenticator.get(await people.atDoor(browser)))
    expect((await people.actions(mine))[0]).toEqual(['passkey-copied', 'Laptop'])
  })

  it('one of two that were signed with the same counter at once', async () => {
    const authenticator = await added()
    const [one, two] = [people.somebody(), people.somebody()]
    const first = authenticator.get(await people.atDoor(one))
    authenticator.rewind(1)
    const second = authenticator.get(await people.atDoor(two))
    const statuses = (await Promise.all([people.show(one, first), people.show(two, second)])).map(
      ({ status }) => status,
    )
    expect(statuses.sort()).toEqual([200, 401])
  })

  it('what is no answer of an authenticator: 422, at its field', async () => {
    for (const body of [{}, { response: {} }, { response: { id: 'x', response: { signature: '***' } } }])
      expect((await people.somebody().call('/api/auth/passkey', { body })).status).toBe(422)
  })
})
