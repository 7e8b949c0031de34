import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { memberBody } from '../../testing/examples.ts'
import { noon, openTestHouse, signIn, type TestHouse, type Who } from '../../testing/test-house.ts'

let house: TestHouse
let people = 0
beforeAll(async () => {
  house = await openTestHouse()
})
beforeEach(() => house.clock.moveTo(noon))
afterAll(() => house.close())

const someone = () => `somebody-${++people}@example.be`
const ask = (body: object, by: Who = 'south-admin') =>
  house.call(by, `${house.south.path}/invitations`, { body: { role: 'member', language: 'fr', ...body } })
const linkPath = (link: string) => link.replace('http://localhost:3000/', '/api/v1/')
const accept = (link: string, body: object, headers = {}) =>
  house.call(null, `${linkPath(link)}/acceptance`, { body, headers })
const account = { name: 'Anne Peeters', password: 'a long short sentence' }
const record = { kind: 'individual', name: 'Peeters', firstName: 'Anne' }
const one = async (id: string) => (await house.asManager(`/invitations/${id}`)).body
const roleOf = async (email: string) =>
  (
    await house.owner(
      `select role from community_users join auth."user" u on u.id = user_id where community_id = $1 and email = $2`,
      [house.south.id, email],
    )
  )[0]?.role

describe('an invitation', () => {
  it('keeps the address in small letters, tells its link once, and only a hash of that is kept', async () => {
    const made = await ask({ email: 'Anne.PEETERS@Example.be' })
    expect(made).toMatchObject({
      status: 201,
      body: { email: 'anne.peeters@example.be', role: 'member', kind: 'own-record', standing: 'pending' },
    })
    const token = made.body.link.split('/').at(-1)
    expect(await one(made.body.id)).not.toHaveProperty('link')
    const kept = await house.owner(`select i::text || l::text as row from invitations i, invitation_links l`)
    for (const { row } of kept) expect(row).not.toContain(token)
    expect(await ask({ email: 'ANNE.peeters@example.be' })).toMatchObject({
      status: 409,
      body: { code: 'invitation-exists' },
    })
  })

  it('sent twice by one click is one invitation', async () => {
    const email = someone()
    const headers = { 'idempotency-key': 'one-click-of-one-button' }
    const body = { email, role: 'member', language: 'nl' }
    const send = () => house.asManager('/invitations', { body, headers })
    const [first, second] = [await send(), await send()]
    expect([first.status, second.status, second.body.id]).toEqual([201, 201, first.body.id])
    for (const { body } of [first, second])
      expect((await house.call(null, linkPath(body.link))).status).toBe(200)
  })

  it('to manage is for administrators to send, to resend, to copy and to cancel', async () => {
    for (const role of ['manager', 'admin']) {
      expect(await ask({ email: someone(), role }, 'south-manager')).toMatchObject({
        status: 403,
        body: { code: 'admins-only' },
      })
      const { body } = await ask({ email: someone(), role })
      for (const [method, path] of [
        ['POST', '/resend'],
        ['POST', '/link'],
        ['DELETE', ''],
      ] as const)
        expect(await house.asManager(`/invitations/${body.id}${path}`, { method })).toMatchObject({
          status: 403,
        })
    }
  })

  it('is not for a member who has an account, or for somebody with that role', async () => {
    const member = (await house.asManager('/members', { body: memberBody() })).body
    await house.link('south', member.id)
    expect(await ask({ email: someone(), memberId: member.id })).toMatchObject({
      status: 409,
      body: { code: 'member-already-linked' },
    })
    expect(await ask({ email: 'south-manager@optimce.test', role: 'manager' })).toMatchObject({
      status: 409,
      body: { code: 'already-user' },
    })
    await house.asManager(`/members/${member.id}/user`, { method: 'PUT', body: { userId: null } })
  })

  it('names no member of next door', async () => {
    const theirs = (await house.call('north-manager', `${house.north.path}/members`, { body: memberBody() }))
      .body
    expect(await ask({ email: someone(), memberId: theirs.id })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'memberId', code: 'member-unknown' }] },
    })
  })
})

describe('the mail of an invitation', () => {
  it('goes out with every sending, in the language that was chosen, and its link works', async () => {
    const email = someone()
    const { body } = await ask({ email, role: 'manager', language: 'de' })
    await house.call('south-admin', `${house.south.path}/invitations/${body.id}/resend`, { method: 'POST' })
    const mails = await house.owner('select template, language, filled, link from mails where address = $1', [
      email,
    ])
    expect(mails).toHaveLength(2)
    for (const mail of mails) {
      expect(mail).toMatchObject({
        template: 'invitation-to-manage',
        language: 'de',
        filled: { community: 'south', inviter: 'south admin', until: '2026-06-29' },
      })
      expect((await house.call(null, `/api/v1${mail.link}`)).body).toMatchObject({ email, kind: 'manage' })
    }
  })

  it('is none when the link is copied', async () => {
    const email = someone()
    const { body } = await ask({ email })
    await house.asManager(`/invitations/${body.id}/link`, { method: 'POST' })
    expect(await house.owner('select from mails where address = $1', [email])).toHaveLength(1)
  })

  it('is answered, which the managers are told', async () => {
    const [yes, no] = [await ask({ email: someone() }), await ask({ email: someone() })]
    await accept(yes.body.link, { account, record })
    await house.call(null, `${linkPath(no.body.link)}/refusal`, { method: 'POST' })
    const told = await house.owner(
      `select distinct filled from notifications where community_id = $1 and kind = 'invitation'
         and filled ->> 'name' in ($2, $3)`,
      [house.south.id, 'Anne Peeters', no.body.email],
    )
    expect(told.map(({ filled }) => filled)).toEqual(
      expect.arrayContaining([
        { name: 'Anne Peeters', answer: 'accepted' },
        { name: no.body.email, answer: 'declined' },
      ]),
    )
  })
})

describe('who holds the link', () => {
  it('is told who asks for what, without signing in', async () => {
    const member = (await house.asManager('/members', { body: memberBody() })).body
    const { body } = await ask({ email: someone(), memberId: member.id })
    expect((await house.call(null, linkPath(body.link))).body).toMatchObject({
      community: 'south',
      invitedBy: 'south admin',
      kind: 'link',
      memberName: 'Élise Lambert',
      standing: 'pending',
      hasAccount: false,
    })
  })

  it('of another making learns nothing', async () => {
    const { body } = await ask({ email: someone() })
    const token = body.link.split('/').at(-1)!
    for (const wrong of [`${token.slice(0, -4)}AAAA`, 'A'.repeat(64)])
      for (const path of ['', '/refusal', '/acceptance'])
        expect(
          await house.call(
            null,
            `/api/v1/invitations/${wrong}${path}`,
            path ? { method: 'POST', body: {} } : {},
          ),
        ).toMatchObject({ status: 404, body: { code: 'invitation-unknown' } })
  })

  it('joins with a new account, is signed in, and fills in its own record, which waits for a manager', async () => {
    const email = someone()
    const { body } = await ask({ email }, 'south-manager')
    const joined = await accept(body.link, { account, record })
    expect(joined).toMatchObject({ status: 200, body: { communityId: house.south.id } })
    const cookie = String(joined.headers['set-cookie']).split(';')[0]!
    expect((await house.call(null, house.south.path, { headers: { cookie } })).body.role).toBe('member')
    const found = (await house.asManager(`/members?status=pending&q=${email}`)).body.items[0]
    expect(found).toMatchObject({ displayName: 'Anne Peeters', email, status: 'pending' })
    expect((await house.asManager(`/members/${found.id}`)).body.user).toMatchObject({ email })
    expect(await one(body.id)).toMatchObject({ standing: 'accepted' })
    const [line] = await house.owner(
      `select actor, after from audit_lines where action = 'invitation.accepted' and entity_id = $1`,
      [body.id],
    )
    expect(line).toEqual({ actor: 'Anne Peeters', after: { email, role: 'member', memberId: null } })
  })

  it('with an account signs in first: nobody’s password is changed by who knows the address', async () => {
    const email = 'north-member@optimce.test'
    const { body } = await ask({ email: email.toUpperCase() })
    expect((await house.call(null, linkPath(body.link))).body.hasAccount).toBe(true)
    expect(await accept(body.link, { account, record })).toMatchObject({
      status: 409,
      body: { code: 'account-exists' },
    })
    expect(await accept(body.link, { record })).toMatchObject({ status: 401 })
    const other = await signIn(house.app, 'north-manager@optimce.test')
    expect(await accept(body.link, { record }, { cookie: other })).toMatchObject({
      status: 409,
      body: { code: 'invitation-other-address' },
    })
    const cookie = await signIn(house.app, email) // the password is still the one it was
    expect((await accept(body.link, { record }, { cookie })).status).toBe(200)
    expect(await roleOf(email)).toBe('member')
  })

  it('cannot give itself a role, a status or a record', async () => {
    const { body } = await ask({ email: someone() })
    for (const more of [
      { role: 'admin' },
      { memberId: body.id },
      { record: { ...record, status: 'active' } },
    ])
      expect((await accept(body.link, { account, record, ...more })).status).toBe(422)
  })

  it('is linked to the record it was invited for', async () => {
    const member = (await house.asManager('/members', { body: memberBody() })).body
    const email = someone()
    const { body } = await ask({ email, memberId: member.id })
    expect((await accept(body.link, { account })).status).toBe(200)
    expect((await house.asManager(`/members/${member.id}`)).body).toMatchObject({
      status: 'active',
      user: { email },
    })
  })

  it('never loses a higher role by accepting a lower one', async () => {
    const { body } = await ask({ email: 'south-manager@optimce.test' })
    const cookie = await signIn(house.app, 'south-manager@optimce.test')
    expect((await accept(body.link, { record }, { cookie })).status).toBe(200)
    expect(await roleOf('south-manager@optimce.test')).toBe('manager')
  })

  it('becomes what the administrator asked it to be', async () => {
    const email = someone()
    const { body } = await ask({ email, role: 'admin' })
    expect((await accept(body.link, { account })).status).toBe(200)
    expect(await roleOf(email)).toBe('admin')
  })

  it('answers once: of two clicks at the same time one joins', async () => {
    const { body } = await ask({ email: someone() })
    const both = await Promise.all([1, 2].map(() => accept(body.link, { account, record })))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await house.call(null, `${linkPath(body.link)}/refusal`, { method: 'POST' })).toMatchObject({
      status: 409,
      body: { code: 'invitation-answered' },
    })
  })

  it('may decline, which the managers see', async () => {
    const { body } = await ask({ email: someone() })
    expect((await house.call(null, `${linkPath(body.link)}/refusal`, { method: 'POST' })).status).toBe(204)
    expect(await one(body.id)).toMatchObject({ standing: 'declined' })
    expect((await accept(body.link, { account, record })).status).toBe(409)
  })
})

describe('the time of an invitation', () => {
  it('runs out after fourteen days, and sending it again gives it as many', async () => {
    const { body } = await ask({ email: someone() })
    house.clock.moveTo('2026-06-29T12:00:01+02:00')
    expect(await one(body.id)).toMatchObject({ standing: 'expired' })
    expect(await accept(body.link, { account, record })).toMatchObject({
      status: 409,
      body: { code: 'invitation-expired' },
    })
    expect(await house.asManager(`/invitations/${body.id}/link`, { method: 'POST' })).toMatchObject({
      status: 409,
    })
    const again = await house.asManager(`/invitations/${body.id}/resend`, { method: 'POST' })
    expect(again.status).toBe(200)
    // The old mail may be the one that is opened.
    expect((await house.call(null, linkPath(body.link))).body.standing).toBe('pending')
    expect((await accept(again.body.link, { account, record })).status).toBe(200)
  })

  it('ends when it is cancelled, for every link of it, and the address can be asked anew', async () => {
    const email = someone()
    const { body } = await ask({ email })
    const copied = await house.asManager(`/invitations/${body.id}/link`, { method: 'POST' })
    expect((await house.asManager(`/invitations/${body.id}`, { method: 'DELETE' })).status).toBe(204)
    for (const link of [body.link, copied.body.link])
      expect(await accept(link, { account, record })).toMatchObject({
        status: 409,
        body: { code: 'invitation-cancelled' },
      })
    expect((await ask({ email })).status).toBe(201)
  })

  it('is what the list is filtered by', async () => {
    house.clock.moveTo('2026-06-30T12:00:00+02:00')
    const of = async (standing: string) => (await house.asManager(`/invitations?standing=${standing}`)).body
    for (const standing of ['pending', 'expired', 'accepted', 'declined', 'cancelled'])
      for (const item of (await of(standing)).items) expect(item.standing).toBe(standing)
    expect((await of('expired')).total).toBeGreaterThan(0)
    expect((await of('pending')).total).toBe(0)
  })
})
