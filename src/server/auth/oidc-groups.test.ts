import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buildApp } from '../app.ts'
import { unknownCommunities } from '../communities/unknown-communities.ts'
import { newId } from '../db/new-id.ts'
import { browserOf } from '../testing/accounts.ts'
import { identityProvider, oidcClient, walkThrough } from '../testing/identity-provider.ts'
import { openTestHouse, password, type TestHouse } from '../testing/test-house.ts'
import { codeOf } from '../testing/totp.ts'

let plain: TestHouse
let house: TestHouse
let provider: Awaited<ReturnType<typeof identityProvider>>
let tests = 0
const email = 'north-member@optimce.test'

beforeAll(async () => {
  provider = await identityProvider()
  await provider.start('http://localhost:3000')
  plain = await openTestHouse({ trustProxy: true })
  const { database, clock, filesFolder, south } = plain
  const groups = (['member', 'manager', 'admin'] as const).map((role) => ({
    ...{ group: `/energy/${role}s`, communityId: south.id, role },
  }))
  const oidc = { issuer: provider.issuer, ...oidcClient, name: 'Our Keycloak', groups }
  const defaults = { publicUrl: 'http://localhost:3000', filesFolder, trustProxy: true }
  const app = await buildApp({ database, clock, oidc, ...defaults })
  const call: TestHouse['call'] = async (who, path, sent) => {
    if (who) return plain.call(who, path, sent)
    const { method, body, headers } = sent ?? {}
    const answer = await app.inject({
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      url: path,
      headers: headers ?? {},
      ...(body === undefined ? {} : { payload: body as object }),
    })
    const isJson = /json/.test(String(answer.headers['content-type']))
    return {
      ...{ status: answer.statusCode, headers: answer.headers, text: answer.body, bytes: answer.rawPayload },
      body: isJson ? answer.json() : undefined,
    }
  }
  house = { ...plain, app, call }
})
beforeEach(async () => {
  provider.groups.clear()
  provider.proofs.clear()
  const { id } = plain.south
  await plain.owner('delete from group_roles')
  await plain.owner(`delete from community_users where community_id = $1 and user_id = $2`, [
    id,
    await northMember(),
  ])
  await plain.owner(`delete from audit_lines where community_id = $1`, [id])
})
afterAll(async () => {
  await house.app.close()
  await plain.close()
  await provider.close()
})

async function through(groups?: unknown, login = email) {
  if (groups === undefined) provider.groups.delete(login)
  else provider.groups.set(login, groups)
  const browser = browserOf(house, `192.0.2.${++tests}`)
  const { body } = await browser.call('/api/auth/oidc/start', { body: { next: '/account' } })
  const back = await walkThrough(body.url, login)
  const { headers } = await browser.call(back.pathname + back.search)
  return { browser, to: headers.location }
}
const northMember = async () =>
  (await plain.owner('select id from auth."user" where email = $1', [email]))[0].id as string
const roleInSouth = async (userId?: string) =>
  (
    await plain.owner('select role from community_users where community_id = $1 and user_id = $2', [
      ...[plain.south.id, userId ?? (await northMember())],
    ])
  )[0]?.role ?? null
const audit = () =>
  plain.owner(
    `select actor, user_id, before->>'role' as before, after->>'role' as after, before->>'email' as email
     from audit_lines where community_id = $1 and action = 'user.role-by-group' order by at, id`,
    [plain.south.id],
  )

describe('a group of the service', () => {
  it('gives its role at the sign-in, which the audit tells, and the role works at once', async () => {
    const { browser, to } = await through(['/energy/managers', 'something else'])
    expect(to).toBe('/account')
    expect(await roleInSouth()).toBe('manager')
    expect((await browser.call(`${plain.south.path}/members`)).status).toBe(200)
    expect(await audit()).toEqual([
      { actor: 'Our Keycloak', user_id: null, before: null, after: 'manager', email },
    ])
  })

  it('changes nothing at the next sign-in, and leaves no second line', async () => {
    for (let i = 0; i < 2; i++) await through(['/energy/managers'])
    expect(await audit()).toHaveLength(1)
  })

  it('that is lost takes its role with it, also when the service says nothing of groups any more', async () => {
    for (const without of [[], undefined, ['/energy']]) {
      await through(['/energy/managers'])
      const { browser } = await through(without)
      expect(await roleInSouth()).toBe(null)
      expect((await browser.call(plain.south.path)).status).toBe(404)
    }
    expect((await audit()).map(({ before, after }) => [before, after])).toEqual(
      [1, 2, 3].flatMap(() => [
        [null, 'manager'],
        ['manager', null],
      ]),
    )
  })

  it('that is lost leaves the role that people had given before', async () => {
    await plain.owner(`insert into community_users values ($1, $2, 'member')`, [
      plain.south.id,
      await northMember(),
    ])
    await through('/energy/managers')
    expect(await roleInSouth()).toBe('manager')
    await through([])
    expect(await roleInSouth()).toBe('member')
  })

  it('of several the highest counts; nobody becomes an administrator but by a group that says so', async () => {
    await through(['/energy/members', '/energy/managers', 'admin', 'admins', '/energy/admins/old'])
    expect(await roleInSouth()).toBe('manager')
    await through(['/energy/members', '/energy/admins'])
    expect(await roleInSouth()).toBe('admin')
    await through(['/energy/members'])
    expect(await roleInSouth()).toBe('member')
  })

  it('that is lost leaves the last administrator in office', async () => {
    await through(['/energy/admins'])
    const admins = `community_id = $1 and role = 'admin' and user_id <> $2`
    const values = [plain.south.id, await northMember()]
    const others = await plain.owner(`select user_id as id from community_users where ${admins}`, values)
    await plain.owner(`update community_users set role = 'manager' where ${admins}`, values)
    await through([])
    expect(await roleInSouth()).toBe('admin')
    await plain.owner(`update community_users set role = 'admin' where community_id = $1 and user_id = $2`, [
      ...[plain.south.id, others[0].id],
    ])
    await through([])
    expect(await roleInSouth()).toBe(null)
  })

  it('touches no other community, and nobody who signs in with a password', async () => {
    await through(['/energy/managers'])
    const north = await plain.owner(
      'select role from community_users where community_id = $1 and user_id = $2',
      [...[plain.north.id, await northMember()]],
    )
    expect(north).toEqual([{ role: 'member' }])
    await browserOf(house, '198.51.100.9').signIn(email)
    expect(await roleInSouth()).toBe('manager')
  })

  it('that is called by whoever the service has not verified gives nothing', async () => {
    await plain.owner(`delete from auth.account where "providerId" = 'oidc'`)
    const { to } = await through(['/energy/admins'], `unverified+${email}`)
    expect(to).toBe('/sign-in?failed=oidc-unverified')
    expect(await roleInSouth()).toBe(null)
  })

  it('is configured for a community that is there, or the server says at its start which is not', async () => {
    const stranger = newId()
    expect(await unknownCommunities(plain, [plain.south.id, stranger])).toEqual([stranger])
  })
})

describe('a second factor, for whoever comes through the service', () => {
  const turnOn = async () => {
    const browser = browserOf(house, `198.51.100.${++tests}`)
    await browser.signIn(email)
    const { body } = await browser.call('/api/v1/account/second-factor', { body: { password } })
    await browser.call('/api/v1/account/second-factor/confirmation', { body: { code: codeOf(body.uri) } })
    return body.backupCodes as string[]
  }
  beforeEach(async () => {
    for (const table of ['"twoFactor"', 'used_code', 'failed_sign_in'])
      await plain.owner(`delete from auth.${table}`)
    await plain.owner('update auth."user" set "twoFactorEnabled" = false')
  })

  it('is asked for as after a password, and nobody is signed in before', async () => {
    const [code, another] = await turnOn()
    const { browser, to } = await through([])
    expect(to).toBe('/sign-in?next=%2Faccount#code')
    expect(await browser.isIn()).toBe(false)
    const enter = (given: string, trust = false) =>
      browser.call('/api/auth/sign-in/code', { body: { code: given, trust } })
    expect((await enter('000000')).status).toBe(401)
    expect((await enter(code!)).body).toMatchObject({ status: 'signed-in', email })
    expect(await browser.isIn()).toBe(true)
    expect((await enter(another!)).body.code).toBe('code-too-late')
  })

  it('is asked for five times at most', async () => {
    const [code] = await turnOn()
    const { browser } = await through([])
    const enter = (given: string) => browser.call('/api/auth/sign-in/code', { body: { code: given } })
    const statuses = []
    for (let i = 0; i < 5; i++) statuses.push((await enter(`11111${i}`)).status)
    expect(statuses).toEqual([401, 401, 401, 401, 401])
    expect((await enter(code!)).status).toBe(429)
    expect(await browser.isIn()).toBe(false)
  })

  it('is not asked for when the service says that it has asked for more than one proof itself', async () => {
    await turnOn()
    for (const [proofs, isIn] of [
      [['pwd', 'mfa'], true],
      [['pwd'], false],
    ] as const) {
      provider.proofs.set(email, [...proofs])
      expect(await (await through([])).browser.isIn()).toBe(isIn)
    }
  })

  it('is not asked for in a browser that is trusted for thirty days, and in no other', async () => {
    const [code] = await turnOn()
    const { browser } = await through([])
    await browser.call('/api/auth/sign-in/code', { body: { code, trust: true } })
    const start = async (from: typeof browser) => {
      const { body } = await from.call('/api/auth/oidc/start', { body: {} })
      const back = await walkThrough(body.url, email)
      return (await from.call(back.pathname + back.search)).headers.location
    }
    expect(await start(browser)).toBe('/')
    expect(await start(browserOf(house, '198.51.100.250'))).toBe('/sign-in?next=%2F#code')
    await plain.owner(`delete from auth.verification where identifier like 'trust-device-%'`)
    expect(await start(browser)).toBe('/sign-in?next=%2F#code')
  })
})
