import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Browser, browserOf } from '../testing/accounts.ts'
import { noon, openTestHouse, password, type TestHouse } from '../testing/test-house.ts'
import { codeOf } from '../testing/totp.ts'
import { endSecondFactorOf } from './end-second-factor-of.ts'

let house: TestHouse
let mine: Browser
let tests = 0
const email = 'south-manager@optimce.test'
const path = '/api/v1/account/second-factor'

beforeAll(async () => {
  house = await openTestHouse({ trustProxy: true })
})
beforeEach(async () => {
  house.clock.moveTo(noon)
  for (const table of ['failed_sign_in', 'session', '"twoFactor"', 'used_code', 'verification'])
    await house.owner(`delete from auth.${table}`)
  await house.owner('update auth."user" set "twoFactorEnabled" = false')
  mine = browserOf(house, `192.0.2.${++tests}`)
  await mine.signIn(email)
})
afterAll(() => house.close())

const begin = (typed = password) => mine.call(path, { body: { password: typed } })
async function turnOn() {
  const { body } = await begin()
  const confirmed = await mine.call(`${path}/confirmation`, { body: { code: codeOf(body.uri) } })
  expect(confirmed.status).toBe(204)
  return body as { uri: string; secret: string; backupCodes: string[] }
}
const enter = (browser: Browser, code: string, trust = false) =>
  browser.call('/api/auth/sign-in/code', { body: { code, trust } })
const another = () => browserOf(house, `198.51.100.${++tests}`)

describe('a second factor', () => {
  it('is set up with the password, and changes nothing at sign-in before a first code was right', async () => {
    const { status, body } = await begin()
    expect(status).toBe(200)
    expect(body.uri).toMatch(/^otpauth:\/\/totp\/OptimCE:south-manager%40optimce\.test\?secret=[A-Z2-7]+&/)
    expect(body.backupCodes).toHaveLength(10)
    expect((await another().signIn(email)).body.status).toBe('signed-in')
    const wrong = await mine.call(`${path}/confirmation`, { body: { code: '000000' } })
    expect([wrong.status, wrong.body.errors[0].code]).toEqual([422, 'code-wrong'])
    expect((await mine.call('/api/v1/account')).body.secondFactor).toBe(false)
  })

  it('is not set up by somebody who sits at an open screen and does not know the password', async () => {
    const answer = await begin('wrong')
    expect([answer.status, answer.body.errors[0]]).toMatchObject([
      422,
      { path: 'password', code: 'password-not-yours' },
    ])
  })

  it('once on, the password alone signs nobody in: a code of the app does', async () => {
    const { uri } = await turnOn()
    expect(await mine.isIn()).toBe(true)
    expect((await mine.call('/api/v1/account')).body).toMatchObject({
      secondFactor: true,
      backupCodesLeft: 10,
    })
    const browser = another()
    expect((await browser.signIn(email)).body).toEqual({ status: 'code-needed' })
    expect(await browser.isIn()).toBe(false)
    await house.owner('delete from auth.used_code')
    expect((await enter(browser, codeOf(uri))).body).toMatchObject({ status: 'signed-in', email })
    expect(await browser.isIn()).toBe(true)
    expect((await begin()).body.code).toBe('second-factor-on')
  })

  it('a code counts once, also within its half minute', async () => {
    const { uri } = await turnOn()
    const [one, two] = [another(), another()]
    for (const each of [one, two]) await each.signIn(email)
    const code = codeOf(uri)
    expect((await enter(one, code)).status).toBe(200)
    expect(await enter(two, code)).toMatchObject({ status: 401, body: { code: 'code-used' } })
    expect(await two.isIn()).toBe(false)
  })

  it('a backup code counts once and for all', async () => {
    const [code] = (await turnOn()).backupCodes
    const [one, two] = [another(), another()]
    for (const each of [one, two]) await each.signIn(email)
    expect((await enter(one, code!)).status).toBe(200)
    expect(await enter(two, code!)).toMatchObject({ status: 401, body: { code: 'code-wrong' } })
    expect((await mine.call('/api/v1/account')).body.backupCodesLeft).toBe(9)
  })

  it('new backup codes make the old ones worthless', async () => {
    const [old] = (await turnOn()).backupCodes
    const made = await mine.call(`${path}/backup-codes`, { body: { password } })
    expect(made.body.backupCodes).toHaveLength(10)
    const browser = another()
    await browser.signIn(email)
    expect((await enter(browser, old!)).status).toBe(401)
    expect((await enter(browser, made.body.backupCodes[0])).status).toBe(200)
  })

  it('a browser that is trusted is not asked again, until the others are signed out', async () => {
    const { backupCodes } = await turnOn()
    const browser = another()
    await browser.signIn(email)
    expect((await enter(browser, backupCodes[0]!, true)).status).toBe(200)
    expect((await browser.signIn(email)).body.status).toBe('signed-in')
    await mine.call('/api/v1/account/sessions', { method: 'DELETE' })
    expect((await browser.signIn(email)).body.status).toBe('code-needed')
  })

  it('is ended with the password; the password alone is enough again', async () => {
    await turnOn()
    expect((await mine.call(`${path}/end`, { body: { password: 'wrong' } })).status).toBe(422)
    expect((await mine.call(`${path}/end`, { body: { password } })).status).toBe(204)
    expect(await mine.isIn()).toBe(true)
    expect((await another().signIn(email)).body.status).toBe('signed-in')
    const actions = (await mine.call('/api/v1/account/activity')).body.items.map(
      (l: { action: string }) => l.action,
    )
    expect(actions.slice(0, 2)).toEqual(['second-factor-off', 'second-factor-on'])
    expect(await mine.call(`${path}/backup-codes`, { body: { password } })).toMatchObject({
      ...{ status: 409, body: { code: 'second-factor-off' } },
    })
  })
})

describe('whoever holds the machine', () => {
  it('ends the second factor of somebody who has lost it, trusted browsers too, and its owner reads so', async () => {
    const { backupCodes } = await turnOn()
    const trusted = another()
    await trusted.signIn(email)
    await enter(trusted, backupCodes[0]!, true)
    expect(await endSecondFactorOf(house, 'South-Manager@optimce.test')).toBe('ended')
    expect((await another().signIn(email)).body.status).toBe('signed-in')
    expect((await mine.call('/api/v1/account')).body).toMatchObject({ secondFactor: false })
    expect((await mine.call('/api/v1/account/activity')).body.items[0]).toMatchObject({
      ...{ action: 'second-factor-off', browser: null, place: 'unknown' },
    })
    expect(await house.owner(`select from auth.verification where identifier like 'trust-device-%'`)).toEqual(
      [],
    )
    expect(await endSecondFactorOf(house, email)).toBe('has-none')
    expect(await endSecondFactorOf(house, 'nobody@optimce.test')).toBe('nobody')
  })
})

describe('whoever knows the password and guesses codes', () => {
  it('waits after five, however often the password is given again; the owner elsewhere does not', async () => {
    const { backupCodes } = await turnOn()
    const thief = another()
    const statuses: number[] = []
    for (let i = 0; i < 7; i++) {
      await thief.signIn(email)
      statuses.push((await enter(thief, `11111${i}`)).status)
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429])
    const answer = await enter(thief, backupCodes[0]!)
    expect(answer).toMatchObject({ status: 429, body: { code: 'locked-out' } })
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(800)
    const owner = another()
    await owner.signIn(email)
    expect((await enter(owner, backupCodes[0]!)).status).toBe(200)
  })

  it('from everywhere, is stopped after fifty; a place where the owner is signed in may still try', async () => {
    const { backupCodes } = await turnOn()
    const [{ id }] = await house.owner('select id from auth."user" where email = $1', [email])
    await house.owner(
      `insert into auth.failed_sign_in select 'code:' || $1::text, '203.0.113.' || i, $2 from generate_series(1, 50) i`,
      [id, noon],
    )
    const stranger = another()
    await stranger.signIn(email)
    expect((await enter(stranger, backupCodes[0]!)).status).toBe(429)
    const atHome = browserOf(house, [...(await addresses())][0])
    await atHome.signIn(email)
    expect((await enter(atHome, backupCodes[0]!)).status).toBe(200)
  })

  const addresses = async () =>
    (await house.owner('select "ipAddress" as ip from auth.session')).map(({ ip }) => ip as string)

  it('without a password that was right lately, no code is looked at', async () => {
    const { backupCodes } = await turnOn()
    expect(await enter(another(), backupCodes[0]!)).toMatchObject({
      ...{ status: 401, body: { code: 'code-too-late' } },
    })
    const late = another()
    await late.signIn(email)
    await house.owner(`update auth.verification set "expiresAt" = now() - interval '1 second'`)
    expect((await enter(late, backupCodes[0]!)).body.code).toBe('code-too-late')
    const forged = another()
    await forged.signIn(email)
    for (const [name, value] of forged.jar)
      if (name.includes('two_factor'))
        forged.jar.set(
          name,
          value.replace(/.%3D$|.$/, (end) => (end === 'A' ? 'B' : 'A')),
        )
    expect((await enter(forged, backupCodes[0]!)).body.code).toBe('code-too-late')
  })

  it('of an attacker’s half of IPv6 all addresses count as one', async () => {
    const tries = []
    for (let i = 1; i <= 7; i++)
      tries.push((await browserOf(house, `2a02:a03f:1:2::${i}`).signIn(email, 'wrong')).status)
    expect(tries).toEqual([401, 401, 401, 401, 401, 429, 429])
    expect((await browserOf(house, '2a02:a03f:1:3::1').signIn(email)).status).toBe(200)
  })
})
