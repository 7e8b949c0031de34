import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../db/new-id.ts'
import { memberBody } from '../testing/examples.ts'
import { openTestHouse, type TestHouse, type Who } from '../testing/test-house.ts'

let house: TestHouse
let marie: string
let bakery: string
let userId: string

const userOf = async (who: Who) => (await house.call(who, '/api/v1/me')).body.id
const link = (memberId: string, body: object) =>
  house.asManager(`/members/${memberId}/user`, { method: 'PUT', body })

beforeAll(async () => {
  house = await openTestHouse()
  const person = async (name: string) =>
    (await house.asManager('/members', { body: memberBody({ name, firstName: 'Marie' }) })).body.id
  marie = await person('Dupont')
  bakery = await person('Boulangerie')
  userId = await userOf('south-member')
})
afterAll(() => house.close())

describe('a manager links a member to a user', () => {
  it('and the member says to whom', async () => {
    const answer = await link(marie, { userId })
    expect(answer).toMatchObject({
      status: 200,
      body: { id: marie, user: { id: userId, name: 'south member', email: 'south-member@optimce.test' } },
    })
    expect((await house.asManager(`/members/${marie}`)).body).toEqual(answer.body)
  })

  it('who may stand for several members, while a member has one user', async () => {
    expect((await link(bakery, { userId })).status).toBe(200)
    const manager = await userOf('south-manager')
    expect((await link(bakery, { userId: manager })).body.user.id).toBe(manager)
    expect((await house.asManager(`/members/${marie}`)).body.user.id).toBe(userId)
  })

  it('and takes the link away again', async () => {
    expect((await link(bakery, { userId: null })).body.user).toBeNull()
  })

  it('leaves one line for each change, and none when nothing changes', async () => {
    await link(marie, { userId })
    const lines = await house.owner(
      `select action, entity_id, before, after from audit_lines where action like 'member.%linked' order by id`,
    )
    const other = await userOf('south-manager')
    const linked = (id: string, email: string) => ({ userId: id, email })
    expect(lines).toEqual([
      {
        action: 'member.linked',
        entity_id: marie,
        before: { userId: null },
        after: linked(userId, 'south-member@optimce.test'),
      },
      {
        action: 'member.linked',
        entity_id: bakery,
        before: { userId: null },
        after: linked(userId, 'south-member@optimce.test'),
      },
      {
        action: 'member.linked',
        entity_id: bakery,
        before: { userId },
        after: linked(other, 'south-manager@optimce.test'),
      },
      {
        action: 'member.unlinked',
        entity_id: bakery,
        before: { userId: other },
        after: { userId: null },
      },
    ])
  })

  it('but only to a user of this community: anybody else is refused at the field', async () => {
    for (const stranger of [await userOf('north-member'), newId()])
      expect(await link(marie, { userId: stranger })).toMatchObject({
        status: 422,
        body: { errors: [{ path: 'userId', code: 'user-unknown' }] },
      })
    expect((await link(marie, {})).body.errors).toMatchObject([{ path: 'userId' }])
  })
})

describe('the users of the community', () => {
  const users = async (query = '') => (await house.asManager(`/users?${query}`)).body
  const emails = async (query: string) =>
    (await users(query)).items.map(({ email }: { email: string }) => email)

  it('are its own, by e-mail address, with their roles', async () => {
    expect(await users()).toMatchObject({
      items: [
        { email: 'south-admin@optimce.test', name: 'south admin', role: 'admin' },
        { email: 'south-manager@optimce.test', role: 'manager' },
        { id: userId, email: 'south-member@optimce.test', role: 'member' },
      ],
      total: 3,
      page: 1,
      pageSize: 25,
    })
  })

  it('are found by every word of name or address, in any case; % and _ are what they are', async () => {
    expect(await emails('q=SOUTH%20Admin')).toEqual(['south-admin@optimce.test'])
    expect(await emails('q=member@')).toEqual(['south-member@optimce.test'])
    expect(await emails('q=north')).toEqual([])
    expect(await emails('q=south%25member')).toEqual([])
    expect(await emails('q=south_member')).toEqual([])
    expect(await users('pageSize=2&page=2')).toMatchObject({ items: [{ id: userId }], total: 3 })
  })
})

describe('a link', () => {
  it('ends when the user leaves the community, and the member stays', async () => {
    await link(marie, { userId })
    await house.owner('delete from community_users where community_id = $1 and user_id = $2', [
      house.south.id,
      userId,
    ])
    expect((await house.asManager(`/members/${marie}`)).body.user).toBeNull()
  })
})
