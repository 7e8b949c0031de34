import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { memberBody } from '../../testing/examples.ts'
import { account, openInvitations, record } from '../../testing/invitations.ts'
import { noon, signIn } from '../../testing/test-house.ts'

let scene: Awaited<ReturnType<typeof openInvitations>>
beforeAll(async () => {
  scene = await openInvitations()
})
beforeEach(() => scene.house.clock.moveTo(noon))
afterAll(() => scene.house.close())

describe('who holds the link', () => {
  it('is told who asks for what, without signing in', async () => {
    const member = (await scene.house.asManager('/members', { body: memberBody() })).body
    const { body } = await scene.ask({ email: scene.someone(), memberId: member.id })
    expect((await scene.house.call(null, scene.linkPath(body.link))).body).toMatchObject({
      community: 'south',
      invitedBy: 'south admin',
      kind: 'link',
      memberName: 'Élise Lambert',
      standing: 'pending',
      hasAccount: false,
    })
  })

  it('of another making learns nothing', async () => {
    const { body } = await scene.ask({ email: scene.someone() })
    const token = body.link.split('/').at(-1)!
    for (const wrong of [`${token.slice(0, -4)}AAAA`, 'A'.repeat(64)])
      for (const path of ['', '/refusal', '/acceptance'])
        expect(
          await scene.house.call(
            null,
            `/api/v1/invitations/${wrong}${path}`,
            path ? { method: 'POST', body: {} } : {},
          ),
        ).toMatchObject({ status: 404, body: { code: 'invitation-unknown' } })
  })

  it('joins with a new account, is signed in, and fills in its own record, which waits for a manager', async () => {
    const email = scene.someone()
    const { body } = await scene.ask({ email }, 'south-manager')
    const joined = await scene.accept(body.link, { account, record })
    expect(joined).toMatchObject({ status: 200, body: { communityId: scene.house.south.id } })
    const cookie = String(joined.headers['set-cookie']).split(';')[0]!
    expect((await scene.house.call(null, scene.house.south.path, { headers: { cookie } })).body.role).toBe(
      'member',
    )
    const found = (await scene.house.asManager(`/members?status=pending&q=${email}`)).body.items[0]
    expect(found).toMatchObject({ displayName: 'Anne Peeters', email, status: 'pending' })
    expect((await scene.house.asManager(`/members/${found.id}`)).body.user).toMatchObject({ email })
    expect(await scene.one(body.id)).toMatchObject({ standing: 'accepted' })
    const [line] = await scene.house.owner(
      `select actor, after from audit_lines where action = 'invitation.accepted' and entity_id = $1`,
      [body.id],
    )
    expect(line).toEqual({ actor: 'Anne Peeters', after: { email, role: 'member', memberId: null } })
  })

  it('with an account signs in first: nobody’s password is changed by who knows the address', async () => {
    const email = 'north-member@optimce.test'
    const { body } = await scene.ask({ email: email.toUpperCase() })
    expect((await scene.house.call(null, scene.linkPath(body.link))).body.hasAccount).toBe(true)
    expect(await scene.accept(body.link, { account, record })).toMatchObject({
      status: 409,
      body: { code: 'account-exists' },
    })
    expect(await scene.accept(body.link, { record })).toMatchObject({ status: 401 })
    const other = await signIn(scene.house.app, 'north-manager@optimce.test')
    expect(await scene.accept(body.link, { record }, { cookie: other })).toMatchObject({
      status: 409,
      body: { code: 'invitation-other-address' },
    })
    const cookie = await signIn(scene.house.app, email) // the password is still the one it was
    expect((await scene.accept(body.link, { record }, { cookie })).status).toBe(200)
    expect(await scene.roleOf(email)).toBe('member')
  })

  it('cannot give itself a role, a status or a record', async () => {
    const { body } = await scene.ask({ email: scene.someone() })
    for (const more of [
      { role: 'admin' },
      { memberId: body.id },
      { record: { ...record, status: 'active' } },
    ])
      expect((await scene.accept(body.link, { account, record, ...more })).status).toBe(422)
  })

  it('is linked to the record it was invited for', async () => {
    const member = (await scene.house.asManager('/members', { body: memberBody() })).body
    const email = scene.someone()
    const { body } = await scene.ask({ email, memberId: member.id })
    expect((await scene.accept(body.link, { account })).status).toBe(200)
    expect((await scene.house.asManager(`/members/${member.id}`)).body).toMatchObject({
      status: 'active',
      user: { email },
    })
  })

  it('never loses a higher role by accepting a lower one', async () => {
    const { body } = await scene.ask({ email: 'south-manager@optimce.test' })
    const cookie = await signIn(scene.house.app, 'south-manager@optimce.test')
    expect((await scene.accept(body.link, { record }, { cookie })).status).toBe(200)
    expect(await scene.roleOf('south-manager@optimce.test')).toBe('manager')
  })

  it('becomes what the administrator asked it to be', async () => {
    const email = scene.someone()
    const { body } = await scene.ask({ email, role: 'admin' })
    expect((await scene.accept(body.link, { account })).status).toBe(200)
    expect(await scene.roleOf(email)).toBe('admin')
  })

  it('answers once: of two clicks at the same time one joins', async () => {
    const { body } = await scene.ask({ email: scene.someone() })
    const both = await Promise.all([1, 2].map(() => scene.accept(body.link, { account, record })))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await scene.decline(body.link)).toMatchObject({
      status: 409,
      body: { code: 'invitation-answered' },
    })
  })

  it('may decline, which the managers see', async () => {
    const { body } = await scene.ask({ email: scene.someone() })
    expect((await scene.decline(body.link)).status).toBe(204)
    expect(await scene.one(body.id)).toMatchObject({ standing: 'declined' })
    expect((await scene.accept(body.link, { account, record })).status).toBe(409)
  })
})
