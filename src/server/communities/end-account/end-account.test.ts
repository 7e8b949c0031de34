import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { legalVersions } from '../../../domain/auth/consent.ts'
import { newId } from '../../db/new-id.ts'
import { type Browser, browserOf } from '../../testing/accounts.ts'
import { memberBody } from '../../testing/examples.ts'
import { openLeavers } from '../../testing/leavers.ts'
import { password, type TestHouse } from '../../testing/test-house.ts'

let scene: Awaited<ReturnType<typeof openLeavers>>
let house: TestHouse
let mine: Browser
let userId: string
let email: string
let name: string
const path = '/api/v1/account/end'

beforeAll(async () => {
  scene = await openLeavers()
  house = scene.house
})
afterAll(() => house.close())

const join = (side: 'south' | 'north', role: string) => scene.join(side, role, userId)
const ownCommunity = () => scene.ownCommunity(mine, `Of ${email}`)
const end = (typed?: string) => scene.end(mine, typed)
const accounts = () => scene.accounts(userId)
const roles = () => scene.roles(userId)

beforeEach(async () => {
  const made = await scene.person()
  ;({ userId, email, name } = made)
  mine = made.browser
})

describe('before an account is deleted', () => {
  it('its owner is told which communities it leaves, for whom it signs in there, and where nobody else administers', async () => {
    await join('south', 'member')
    const member = await house.asManager('/members', {
      body: memberBody({ name: 'Dupont', firstName: 'Marie' }),
    })
    await house.owner('update members set user_id = $1 where id = $2', [userId, member.body.id])
    const alone = await ownCommunity()
    await join('north', 'admin')
    const { status, body } = await mine.call(path)
    expect(status).toBe(200)
    expect(body.mustSignInAgain).toBe(false)
    expect(body.communities).toHaveLength(3)
    expect(body.communities).toEqual(
      expect.arrayContaining([
        {
          ...{ id: house.south.id, name: 'south', role: 'member' },
          ...{ isLastAdmin: false, members: ['Marie Dupont'] },
        },
        { id: house.north.id, name: 'north', role: 'admin', isLastAdmin: false, members: [] },
        { id: alone, name: `Of ${email}`, role: 'admin', isLastAdmin: true, members: [] },
      ]),
    )
  })

  it('the password is asked: another one is refused, and guessing it is slowed down', async () => {
    for (const typed of ['', 'not my password'])
      expect(await end(typed)).toMatchObject({
        status: 422,
        body: { errors: [{ path: 'password', code: 'password-not-yours' }] },
      })
    for (let i = 0; i < 3; i++) await end('not my password')
    expect((await end('not my password')).status).toBe(429)
    expect(await accounts()).toHaveLength(1)
  })

  it('whoever has no password must have signed in within ten minutes', async () => {
    await house.owner(`update auth.account set password = null where "userId" = $1`, [userId])
    const signedInAgo = (minutes: number) =>
      house.owner(
        `update auth.session set "createdAt" = now() - make_interval(mins => $2) where "userId" = $1`,
        [userId, minutes],
      )
    await signedInAgo(11)
    expect((await mine.call(path)).body.mustSignInAgain).toBe(true)
    expect(await end('')).toMatchObject({ status: 403, body: { code: 'sign-in-again' } })
    expect(await accounts()).toHaveLength(1)
    await signedInAgo(9)
    expect((await mine.call(path)).body.mustSignInAgain).toBe(false)
    expect((await end('')).status).toBe(204)
    expect(await accounts()).toEqual([])
  })

  it('an API key deletes nothing', async () => {
    const { body: key } = await mine.call('/api/v1/account/keys', {
      body: { name: 'Table', scope: 'write', days: '30' },
    })
    const answer = await house.call(null, path, {
      body: { password },
      headers: { authorization: `Bearer ${key.key}` },
    })
    expect([answer.status, await accounts()]).toEqual([403, [{ email }]])
  })

  it('a community that would have no administrator is named, and nothing at all is done', async () => {
    await join('south', 'manager')
    const alone = await ownCommunity()
    expect(await end()).toMatchObject({
      status: 409,
      body: { code: 'account-last-admin', communities: [{ id: alone, name: `Of ${email}` }] },
    })
    expect(await roles()).toHaveLength(2)
    expect(await mine.isIn()).toBe(true)
    const lines = await house.owner(
      `select from audit_lines where action = 'user.account-deleted' and user_id = $1`,
      [userId],
    )
    expect(lines).toEqual([])
    // Somebody else administers it now.
    const other = await scene.person()
    await house.owner('insert into community_users values ($1, $2, $3)', [alone, other.userId, 'admin'])
    expect((await end()).status).toBe(204)
  })
})

describe('a deleted account', () => {
  it('opens nothing any more: no browser, no key, no password, no mailed link', async () => {
    const elsewhere = browserOf(house, '198.51.100.7')
    await elsewhere.signIn(email)
    const { body: key } = await mine.call('/api/v1/account/keys', {
      body: { name: 'Table', scope: 'read', days: '30' },
    })
    await mine.call('/api/auth/reset-password/request', { body: { email } })
    const [{ link }] = await house.owner('select link from mails where address = $1', [email])
    expect((await end()).status).toBe(204)
    expect([...mine.jar.keys()].filter((name) => name.includes('session'))).toEqual([])
    expect([await mine.isIn(), await elsewhere.isIn()]).toEqual([false, false])
    const withKey = await house.call(null, '/api/v1/me', { headers: { authorization: `Bearer ${key.key}` } })
    expect(withKey.status).toBe(401)
    expect((await elsewhere.signIn(email)).status).toBe(401)
    const reset = await elsewhere.call('/api/auth/reset-password', {
      body: { token: link.split('/').at(-1), password: 'another long sentence' },
    })
    expect(reset.status).toBe(409)
    for (const table of ['session', 'account', 'api_key', 'account_line', '"twoFactor"', 'used_code']) {
      const column = /^[a-z]+_/.test(table) ? 'user_id' : '"userId"'
      expect(await house.owner(`select from auth.${table} where ${column} = $1`, [userId])).toEqual([])
    }
  })

  it('leaves the member with its community, linked to nobody, and its name in the audit', async () => {
    await join('south', 'member')
    const { body: member } = await house.asManager('/members', { body: memberBody({ name: 'Stays' }) })
    await house.owner('update members set user_id = $1 where id = $2', [userId, member.id])
    await mine.call(`${house.south.path}/notifications/choices`, {
      method: 'PUT',
      body: { kind: 'document-uploaded', inApp: false, byMail: false },
    })
    expect((await end()).status).toBe(204)
    expect(await roles()).toEqual([])
    const kept = await house.asManager(`/members/${member.id}`)
    expect(kept.body).toMatchObject({ name: 'Stays', status: 'active', user: null })
    const lines = await house.owner(
      `select actor, action, before, after from audit_lines where user_id = $1 order by at`,
      [userId],
    )
    expect(lines.at(-1)).toEqual({
      ...{
        actor: name,
        action: 'user.account-deleted',
        before: { role: 'member' },
        after: null,
      },
    })
    for (const table of ['notifications', 'notification_choices', 'saved_views', 'idempotency_keys'])
      expect(await house.owner(`select from ${table} where user_id = $1`, [userId])).toEqual([])
  })

  it('is confirmed by one last mail in its language, and every other mail to it is gone, sent or waiting', async () => {
    await mine.call('/api/v1/account', { method: 'PATCH', body: { language: 'de' } })
    await join('south', 'member')
    const { body: member } = await house.asManager('/members', { body: memberBody() })
    await house.owner('update members set user_id = $1 where id = $2', [userId, member.id])
    for (const state of ['waiting', 'sent'])
      await house.owner(
        `insert into mails (community_id, id, template, filled, language, user_id, address, state)
         values ($1, $2, 'notification', '{}', 'fr', $3, 'x@y.be', $4)`,
        [house.south.id, newId(), userId, state],
      )
    await mine.call('/api/auth/reset-password/request', { body: { email } })
    const others = await house.owner('select id from mails where address <> $1', [email])
    expect((await end()).status).toBe(204)
    expect(
      await house.owner('select template, language, filled, of_community from mails where address = $1', [
        email,
      ]),
    ).toEqual([
      {
        template: 'account-deleted',
        language: 'de',
        filled: { name: name },
        of_community: null,
      },
    ])
    expect(await house.owner('select from mails where user_id = $1', [userId])).toEqual([])
    expect((await house.owner('select id from mails')).length).toBe(others.length + 1)
  })

  it('takes nothing of anybody else with it', async () => {
    await join('south', 'admin')
    const count = async () =>
      (
        await house.owner(
          `select (select count(*) from auth."user")::int as users, (select count(*) from community_users)::int as roles,
             (select count(*) from auth.session)::int as sessions, (select count(*) from members)::int as members`,
        )
      )[0]
    const before = await count()
    await end()
    expect(await count()).toEqual({
      ...{ users: before.users - 1, roles: before.roles - 1, sessions: before.sessions - 1 },
      members: before.members,
    })
  })

  it('can be made anew with the same address, by an invitation', async () => {
    await end()
    const invited = await house.call('south-admin', `${house.south.path}/invitations`, {
      body: { email, role: 'manager', language: 'fr' },
    })
    const link = invited.body.link.replace('http://localhost:3000/', '/api/v1/')
    const accepted = await mine.call(`${link}/acceptance`, {
      body: { account: { name: 'Back again', password: 'a long short sentence', consent: legalVersions } },
    })
    expect(accepted.status).toBe(200)
    expect(await accounts()).toEqual([]) // another account, with another id
  })
})

describe('two administrators who delete their accounts at the same time', () => {
  it('do not leave the community without one: the second is refused', async () => {
    const other = await scene.person()
    const alone = await ownCommunity()
    await house.owner('insert into community_users values ($1, $2, $3)', [alone, other.userId, 'admin'])
    const answers = await Promise.all([end(), scene.end(other.browser)])
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409])
    expect(await house.owner('select role from community_users where community_id = $1', [alone])).toEqual([
      { role: 'admin' },
    ])
  })

  it('and one who asks twice at once is answered once', async () => {
    const answers = await Promise.all([end(), end()])
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 401])
  })
})
