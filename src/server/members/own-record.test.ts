import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memberBody } from '../testing/examples.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'

let house: TestHouse
let mine = ''
let other = ''
beforeAll(async () => {
  house = await openTestHouse()
  mine = (await house.asManager('/members', { body: memberBody() })).body.id
  other = (await house.asManager('/members', { body: memberBody({ name: 'Other' }) })).body.id
  await house.link('south', mine)
})
afterAll(() => house.close())

const change = (body: object, id = mine) => house.asMember(`/members/${id}`, { method: 'PATCH', body })
const setStatus = (status: string) =>
  house.asManager(`/members/${mine}/status`, { method: 'PUT', body: { status } })

describe('a plain member', () => {
  it('sees its own record, and among the members nobody else', async () => {
    expect((await house.asMember('/members')).body).toMatchObject({ total: 1, items: [{ id: mine }] })
    expect((await house.asMember('/members?q=other')).body).toMatchObject({ total: 0, items: [] })
    expect((await house.asMember(`/members/${mine}`)).body).toMatchObject({ id: mine, name: 'Lambert' })
    expect((await house.asMember(`/members/${other}`)).status).toBe(404)
  })

  it('changes how it is reached and paid, which the managers see and are told', async () => {
    const answer = await change({ phone: '04 222 33 44', iban: 'BE68 5390 0754 7034' })
    expect(answer).toMatchObject({ status: 200, body: { phone: '04 222 33 44', iban: 'BE68539007547034' } })
    const { body } = await house.asManager(`/members/${mine}/history`)
    expect(body.items[0]).toMatchObject({ actor: 'south member', action: 'member.changed' })
    const told = await house.owner(`select filled from notifications where kind = 'member-updated'`)
    expect(told[0].filled).toEqual({ member: 'Élise Lambert', actor: 'south member' })
  })

  it('is called as a manager accepted it: everything else of the change stays out too', async () => {
    expect(await change({ name: 'Peeters', phone: '02 123 45 67' })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'name', code: 'managers-only' }] },
    })
    expect((await house.asMember(`/members/${mine}`)).body).toMatchObject({
      name: 'Lambert',
      phone: '04 222 33 44',
    })
    // Sent as it is, it is no change.
    expect((await change({ name: 'Lambert', phone: null })).status).toBe(200)
  })

  it('fills in its name too while it is pending, and never its status', async () => {
    await setStatus('pending')
    expect((await change({ name: 'Peeters' })).body).toMatchObject({ name: 'Peeters', status: 'pending' })
    expect((await change({ status: 'active' })).status).toBe(422)
    const own = await house.asMember(`/members/${mine}/status`, { method: 'PUT', body: { status: 'active' } })
    expect(own).toMatchObject({ status: 403, body: { code: 'role-too-low' } })
    await setStatus('active')
  })

  it('reaches no record of anybody else: not to read, not to change', async () => {
    expect((await change({ phone: null }, other)).status).toBe(404)
    expect((await house.asMember(`/members/${mine}/history`)).status).toBe(403)
  })
})
