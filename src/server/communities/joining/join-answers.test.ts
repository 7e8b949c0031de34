import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { account, record } from '../../testing/invitations.ts'
import { openJoining } from '../../testing/joining.ts'

let scene: Awaited<ReturnType<typeof openJoining>>
beforeAll(async () => {
  scene = await openJoining()
})
beforeEach(() => scene.forget())
afterAll(() => scene.house.close())

describe('a manager answers', () => {
  it('accepted: it becomes a pending member with its name and address, and is told so', async () => {
    const id = await scene.confirmed()
    const { status, body } = await scene.answer(id, { answer: 'accepted' })
    expect([status, body.status, body.answeredBy]).toEqual([200, 'accepted', 'south manager'])
    expect((await scene.house.asManager(`/members/${body.memberId}`)).body).toMatchObject({
      ...{ kind: 'individual', name: 'Peeters', firstName: 'Anne', email: 'anne@example.org' },
      status: 'pending',
    })
    expect((await scene.mails()).at(-1)).toMatchObject({
      ...{ template: 'join-request-answered', language: 'nl', address: 'anne@example.org' },
      filled: { community: 'south', answer: 'accepted', reason: '' },
    })
  })

  it('accepted: the mail leads to an account that signs in for the new member, which still waits for the manager', async () => {
    const id = await scene.confirmed({ email: 'new@example.org' })
    const { memberId } = (await scene.answer(id, { answer: 'accepted' })).body
    const { link } = (await scene.mails()).at(-1)!
    expect(link).toMatch(/^\/invitations\/./)
    const path = `/api/v1${link}`
    expect((await scene.house.call(null, path)).body).toMatchObject({
      ...{ kind: 'link', email: 'new@example.org', memberName: 'Anne Peeters', hasAccount: false },
    })
    expect((await scene.house.call(null, `${path}/acceptance`, { body: { account } })).status).toBe(200)
    expect((await scene.house.asManager(`/members/${memberId}`)).body).toMatchObject({
      ...{ status: 'pending', user: { email: 'new@example.org' } },
    })
  })

  it('accepted: a user of the community signs in for the new member at once, and is led there', async () => {
    const id = await scene.confirmed({ email: 'south-member@optimce.test' })
    const { memberId } = (await scene.answer(id, { answer: 'accepted' })).body
    expect((await scene.house.asManager(`/members/${memberId}`)).body.user).toMatchObject({
      email: 'south-member@optimce.test',
    })
    expect((await scene.mails()).at(-1)!.link).toBe(`/communities/${scene.house.south.id}`)
  })

  it('accepted: who had been invited to begin a record of its own does not become two members', async () => {
    const email = 'invited@example.org'
    const invited = await scene.house.asManager('/invitations', {
      body: { email, role: 'member', language: 'fr' },
    })
    await scene.answer(await scene.confirmed({ email }), { answer: 'accepted' })
    const open = (await scene.house.asManager('/invitations?standing=pending')).body.items
    expect(open.filter((one: { email: string }) => one.email === email)).toMatchObject([{ kind: 'link' }])
    const old = invited.body.link.replace('http://localhost:3000/', '/api/v1/')
    expect((await scene.house.call(null, `${old}/acceptance`, { body: { account, record } })).body.code).toBe(
      'invitation-cancelled',
    )
  })

  it('accepted, and the member deleted later: the request is still there', async () => {
    const id = await scene.confirmed({ email: 'gone@example.org' })
    const { memberId } = (await scene.answer(id, { answer: 'accepted' })).body
    await scene.house.asManager(`/members/${memberId}`, { method: 'DELETE' })
    expect((await scene.open('accepted')).items[0]).toMatchObject({ id, memberId: null })
  })

  it('declined: the reason goes out, and there must be one', async () => {
    const id = await scene.confirmed()
    expect((await scene.answer(id, { answer: 'declined' })).body.errors).toMatchObject([
      { path: 'reason', code: 'required' },
    ])
    expect((await scene.answer(id, { answer: 'declined', reason: 'Trop loin.' })).status).toBe(200)
    expect((await scene.mails()).at(-1)).toMatchObject({
      ...{ template: 'join-request-answered', language: 'nl' },
      filled: { community: 'south', answer: 'declined', reason: 'Trop loin.' },
    })
  })

  it('spam: nobody is told, it can be taken back, and is forgotten after a month', async () => {
    const id = await scene.confirmed()
    const before = (await scene.mails()).length
    await scene.answer(id, { answer: 'spam' })
    expect((await scene.open('spam')).total).toBe(1)
    await scene.answer(id, { answer: 'open' })
    expect((await scene.open()).items[0]).toMatchObject({ status: 'open', answeredAt: null })
    await scene.answer(id, { answer: 'spam' })
    expect(await scene.mails()).toHaveLength(before)
    scene.house.clock.moveTo('2026-07-16T12:00:00+02:00')
    await scene.ask({ email: 'another@example.org' })
    expect((await scene.open('spam')).total).toBe(0)
  })

  it('once: two managers at the same time give one answer', async () => {
    const id = await scene.confirmed()
    const answers = await Promise.all([
      scene.answer(id, { answer: 'accepted' }),
      scene.answer(id, { answer: 'declined', reason: 'Non' }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await scene.answer(id, { answer: 'spam' })).body.code).toBe('join-request-answered')
  })

  it('and leaves a line with who, what and why', async () => {
    const id = await scene.confirmed()
    await scene.answer(id, { answer: 'declined', reason: 'Trop loin.' })
    const lines = await scene.house.owner(
      `select actor, before, after from audit_lines where action = 'join-request.answered' and entity_id = $1`,
      [id],
    )
    expect(lines).toEqual([
      {
        ...{ actor: 'south manager', before: { status: 'open' } },
        after: { name: 'Anne Peeters', status: 'declined', reason: 'Trop loin.' },
      },
    ])
  })
})

describe('a request that was not confirmed', () => {
  it('is there for nobody: it can be neither listed nor answered', async () => {
    await scene.ask()
    const [{ id }] = await scene.house.owner('select id from join_requests')
    expect((await scene.answer(id, { answer: 'accepted' })).status).toBe(404)
  })
})
