import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { asSystem } from '../db/in-community.ts'
import { openTestHouse, type TestHouse, type Who } from '../testing/test-house.ts'
import { notify } from './notify.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
beforeEach(async () => {
  for (const table of ['notifications', 'notification_choices', 'mails'])
    await house.owner(`delete from ${table}`)
})
afterAll(() => house.close())

const tell = (name: string) =>
  asSystem(house.database.app, house.south.id, (work) =>
    notify(work, {
      to: 'managers',
      kind: 'join-request',
      values: { name },
      link: `/communities/${work.communityId}`,
    }),
  )
const ask = (who: Who, path: string, sent?: Parameters<TestHouse['call']>[2]) =>
  house.call(who, `${house.south.path}${path}`, sent)
const listOf = async (who: Who, query = '') =>
  (await ask(who, `/notifications${query}`, { headers: { 'accept-language': 'de' } })).body

describe('what one is told', () => {
  it('is listed newest first, in one’s language, with how much is unread', async () => {
    await tell('Luc')
    await tell('Marie')
    expect(await listOf('south-manager')).toMatchObject({
      ...{ total: 2, unread: 2, page: 1 },
      items: [
        {
          ...{ kind: 'join-request', message: 'Marie möchte Mitglied der Gemeinschaft werden.' },
          ...{ readAt: null, link: `/communities/${house.south.id}` },
        },
        { message: 'Luc möchte Mitglied der Gemeinschaft werden.' },
      ],
    })
  })

  it('is nobody else’s: not a colleague’s, not a member’s, not the neighbour’s', async () => {
    await house.inSouth((work) =>
      notify(work, { to: { userIds: [work.userId] }, kind: 'join-request', values: { name: 'Luc' } }),
    )
    const { items } = await listOf('south-manager')
    for (const who of ['south-admin', 'south-member'] as const) {
      expect(await listOf(who)).toMatchObject({ total: 0, unread: 0 })
      const path = `/notifications/${items[0].id}/read`
      expect(await ask(who, path, { method: 'POST' })).toMatchObject({ status: 404 })
    }
    expect(await listOf('south-manager')).toMatchObject({ unread: 1 })
  })

  it('is read one by one', async () => {
    await tell('Luc')
    await tell('Marie')
    const { items } = await listOf('south-manager')
    expect(
      (await ask('south-manager', `/notifications/${items[1].id}/read`, { method: 'POST' })).status,
    ).toBe(204)
    const after = await listOf('south-manager')
    expect(after.items.map(({ readAt }: { readAt: string }) => readAt)).toEqual([
      null,
      house.clock.now().toISOString(),
    ])
    expect((await listOf('south-manager', '?unread=true')).items).toMatchObject([{ id: items[0].id }])
    expect((await listOf('south-admin')).unread).toBe(2)
  })

  it('is read all at once, up to the newest one has seen and no further', async () => {
    await tell('Luc')
    const seen = (await listOf('south-manager')).items[0].id
    await tell('Marie')
    const answer = await ask('south-manager', '/notifications/read', { body: { upTo: seen } })
    expect(answer.status).toBe(204)
    expect(await listOf('south-manager')).toMatchObject({
      unread: 1,
      items: [{ readAt: null }, { readAt: expect.any(String) }],
    })
  })
})

describe('what one wants to be told', () => {
  const choices = async (who: Who) => (await ask(who, '/notification-choices')).body.items
  const kindsOf = (items: { kind: string }[]) => items.map(({ kind }) => kind)

  it('is every kind that one’s role can get', async () => {
    expect(kindsOf(await choices('south-member'))).toEqual(['member-updated', 'document-uploaded'])
    expect(kindsOf(await choices('south-manager'))).toEqual(
      expect.arrayContaining(['join-request', 'month-incomplete', 'member-updated']),
    )
  })

  it('is one’s own choice, and decides what comes', async () => {
    const body = { kind: 'join-request', inApp: false, byMail: false }
    const answer = await ask('south-manager', '/notification-choices', { method: 'PATCH', body })
    expect(answer.body.items).toContainEqual(body)
    await ask('south-manager', '/notification-choices', { method: 'PATCH', body: { ...body, byMail: true } })
    await ask('south-manager', '/notification-choices', { method: 'PATCH', body })
    expect(await choices('south-admin')).toContainEqual({ ...body, inApp: true, byMail: true })
    await tell('Luc')
    expect((await listOf('south-manager')).total).toBe(0)
    expect((await listOf('south-admin')).total).toBe(1)
    expect(await house.owner('select address from mails')).toEqual([{ address: 'south-admin@optimce.test' }])
  })
})
