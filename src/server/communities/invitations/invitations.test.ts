import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { memberBody } from '../../testing/examples.ts'
import { account, openInvitations, record } from '../../testing/invitations.ts'
import { noon } from '../../testing/test-house.ts'

let scene: Awaited<ReturnType<typeof openInvitations>>
beforeAll(async () => {
  scene = await openInvitations()
})
beforeEach(() => scene.house.clock.moveTo(noon))
afterAll(() => scene.house.close())

describe('an invitation', () => {
  it('keeps the address in small letters, tells its link once, and only a hash of that is kept', async () => {
    const made = await scene.ask({ email: 'Anne.PEETERS@Example.be' })
    expect(made).toMatchObject({
      status: 201,
      body: { email: 'anne.peeters@example.be', role: 'member', kind: 'own-record', standing: 'pending' },
    })
    const token = made.body.link.split('/').at(-1)
    expect(await scene.one(made.body.id)).not.toHaveProperty('link')
    const kept = await scene.house.owner(
      `select i::text || l::text as row from invitations i, invitation_links l`,
    )
    for (const { row } of kept) expect(row).not.toContain(token)
    expect(await scene.ask({ email: 'ANNE.peeters@example.be' })).toMatchObject({
      status: 409,
      body: { code: 'invitation-exists' },
    })
  })

  it('sent twice by one click is one invitation', async () => {
    const email = scene.someone()
    const headers = { 'idempotency-key': 'one-click-of-one-button' }
    const body = { email, role: 'member', language: 'nl' }
    const send = () => scene.house.asManager('/invitations', { body, headers })
    const [first, second] = [await send(), await send()]
    expect([first.status, second.status, second.body.id]).toEqual([201, 201, first.body.id])
    for (const { body } of [first, second])
      expect((await scene.house.call(null, scene.linkPath(body.link))).status).toBe(200)
  })

  it('to manage is for administrators to send, to resend, to copy and to cancel', async () => {
    for (const role of ['manager', 'admin']) {
      expect(await scene.ask({ email: scene.someone(), role }, 'south-manager')).toMatchObject({
        status: 403,
        body: { code: 'admins-only' },
      })
      const { body } = await scene.ask({ email: scene.someone(), role })
      for (const [method, path] of [
        ['POST', '/resend'],
        ['POST', '/link'],
        ['DELETE', ''],
      ] as const)
        expect(await scene.house.asManager(`/invitations/${body.id}${path}`, { method })).toMatchObject({
          status: 403,
        })
    }
  })

  it('is not for a member who has an account, or for somebody with that role', async () => {
    const member = (await scene.house.asManager('/members', { body: memberBody() })).body
    await scene.house.link('south', member.id)
    expect(await scene.ask({ email: scene.someone(), memberId: member.id })).toMatchObject({
      status: 409,
      body: { code: 'member-already-linked' },
    })
    expect(await scene.ask({ email: 'south-manager@optimce.test', role: 'manager' })).toMatchObject({
      status: 409,
      body: { code: 'already-user' },
    })
    await scene.house.asManager(`/members/${member.id}/user`, { method: 'PUT', body: { userId: null } })
  })

  it('names no member of next door', async () => {
    const theirs = (
      await scene.house.call('north-manager', `${scene.house.north.path}/members`, { body: memberBody() })
    ).body
    expect(await scene.ask({ email: scene.someone(), memberId: theirs.id })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'memberId', code: 'member-unknown' }] },
    })
  })
})

describe('the mail of an invitation', () => {
  it('goes out with every sending, in the language that was chosen, and its link works', async () => {
    const email = scene.someone()
    const { body } = await scene.ask({ email, role: 'manager', language: 'de' })
    await scene.house.call('south-admin', `${scene.house.south.path}/invitations/${body.id}/resend`, {
      method: 'POST',
    })
    const mails = await scene.house.owner(
      'select template, language, filled, link from mails where address = $1',
      [email],
    )
    expect(mails).toHaveLength(2)
    for (const mail of mails) {
      expect(mail).toMatchObject({
        template: 'invitation-to-manage',
        language: 'de',
        filled: { community: 'south', inviter: 'south admin', until: '2026-06-29' },
      })
      expect((await scene.house.call(null, `/api/v1${mail.link}`)).body).toMatchObject({
        email,
        kind: 'manage',
      })
    }
  })

  it('is none when the link is copied', async () => {
    const email = scene.someone()
    const { body } = await scene.ask({ email })
    await scene.house.asManager(`/invitations/${body.id}/link`, { method: 'POST' })
    expect(await scene.house.owner('select from mails where address = $1', [email])).toHaveLength(1)
  })

  it('is answered, which the managers are told', async () => {
    const [yes, no] = [
      await scene.ask({ email: scene.someone() }),
      await scene.ask({ email: scene.someone() }),
    ]
    await scene.accept(yes.body.link, { account, record })
    await scene.decline(no.body.link)
    const told = await scene.house.owner(
      `select distinct filled from notifications where community_id = $1 and kind = 'invitation'
         and filled ->> 'name' in ($2, $3)`,
      [scene.house.south.id, 'Anne Peeters', no.body.email],
    )
    expect(told.map(({ filled }) => filled)).toEqual(
      expect.arrayContaining([
        { name: 'Anne Peeters', answer: 'accepted' },
        { name: no.body.email, answer: 'declined' },
      ]),
    )
  })
})

describe('the time of an invitation', () => {
  it('runs out after fourteen days, and sending it again gives it as many', async () => {
    const { body } = await scene.ask({ email: scene.someone() })
    scene.house.clock.moveTo('2026-06-29T12:00:01+02:00')
    expect(await scene.one(body.id)).toMatchObject({ standing: 'expired' })
    expect(await scene.accept(body.link, { account, record })).toMatchObject({
      status: 409,
      body: { code: 'invitation-expired' },
    })
    expect(await scene.house.asManager(`/invitations/${body.id}/link`, { method: 'POST' })).toMatchObject({
      status: 409,
    })
    const again = await scene.house.asManager(`/invitations/${body.id}/resend`, { method: 'POST' })
    expect(again.status).toBe(200)
    // The old mail may be the one that is opened.
    expect((await scene.house.call(null, scene.linkPath(body.link))).body.standing).toBe('pending')
    expect((await scene.accept(again.body.link, { account, record })).status).toBe(200)
  })

  it('ends when it is cancelled, for every link of it, and the address can be asked anew', async () => {
    const email = scene.someone()
    const { body } = await scene.ask({ email })
    const copied = await scene.house.asManager(`/invitations/${body.id}/link`, { method: 'POST' })
    expect((await scene.house.asManager(`/invitations/${body.id}`, { method: 'DELETE' })).status).toBe(204)
    for (const link of [body.link, copied.body.link])
      expect(await scene.accept(link, { account, record })).toMatchObject({
        status: 409,
        body: { code: 'invitation-cancelled' },
      })
    expect((await scene.ask({ email })).status).toBe(201)
  })

  it('is what the list is filtered by', async () => {
    scene.house.clock.moveTo('2026-06-30T12:00:00+02:00')
    const of = async (standing: string) =>
      (await scene.house.asManager(`/invitations?standing=${standing}`)).body
    for (const standing of ['pending', 'expired', 'accepted', 'declined', 'cancelled'])
      for (const item of (await of(standing)).items) expect(item.standing).toBe(standing)
    expect((await of('expired')).total).toBeGreaterThan(0)
    expect((await of('pending')).total).toBe(0)
  })
})
