import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { memberBody } from '../../testing/examples.ts'
import { openTestHouse, type TestHouse, type Who } from '../../testing/test-house.ts'

let house: TestHouse
const idOf: Record<string, string> = {}
beforeAll(async () => {
  house = await openTestHouse()
  for (const { id, email } of await house.owner('select id, email from auth."user"'))
    idOf[email.split('@')[0]] = id
})
// Every test begins with one of each.
beforeEach(async () => {
  for (const role of ['admin', 'manager', 'member'])
    await house.owner(
      `insert into community_users values ($1, $2, $3) on conflict (community_id, user_id) do update set role = $3`,
      [house.south.id, idOf[`south-${role}`], role],
    )
})
afterAll(() => house.close())

const path = (who: string) => `${house.south.path}/users/${idOf[who]}`
const give = (by: Who, who: string, role: string) =>
  house.call(by, path(who), { method: 'PATCH', body: { role } })
const remove = (by: Who, who: string) => house.call(by, path(who), { method: 'DELETE' })
const leave = (who: Who) => house.call(who, `${house.south.path}/membership`, { method: 'DELETE' })
const roleOf = async (who: string) =>
  (
    await house.owner('select role from community_users where community_id = $1 and user_id = $2', [
      house.south.id,
      idOf[who],
    ])
  )[0]?.role
const lines = (action: string) =>
  house.owner(
    'select actor, entity_id as id, before, after from audit_lines where community_id = $1 and action = $2 order by audit_lines.id',
    [house.south.id, action],
  )

describe('the role of a user', () => {
  it('is changed by an administrator, counts at once, and leaves a line', async () => {
    expect((await house.call('south-member', `${house.south.path}/users`)).status).toBe(403)
    expect((await give('south-admin', 'south-member', 'manager')).status).toBe(204)
    expect((await house.call('south-member', `${house.south.path}/users`)).status).toBe(200)
    expect((await lines('user.role-changed')).at(-1)).toEqual({
      actor: 'south admin',
      id: idOf['south-member'],
      before: { role: 'member', email: 'south-member@optimce.test' },
      after: { role: 'manager' },
    })
  })

  it('that stays the same leaves no line', async () => {
    const before = (await lines('user.role-changed')).length
    expect((await give('south-admin', 'south-manager', 'manager')).status).toBe(204)
    expect(await lines('user.role-changed')).toHaveLength(before)
  })

  it('is not for managers to change: they can neither make themselves administrator nor remove one', async () => {
    for (const call of [
      () => give('south-manager', 'south-manager', 'admin'),
      () => give('south-manager', 'south-admin', 'member'),
      () => remove('south-manager', 'south-admin'),
      () => remove('south-manager', 'south-member'),
    ])
      expect(await call()).toMatchObject({ status: 403, body: { code: 'role-too-low' } })
    expect([await roleOf('south-manager'), await roleOf('south-admin')]).toEqual(['manager', 'admin'])
  })

  it('of administrator the database too gives and takes for administrators alone', async () => {
    const set = (by: string, who: string, role: string) =>
      house.inSouth(
        ({ db }) =>
          db.updateTable('community_users').set({ role }).where('user_id', '=', idOf[who]!).execute(),
        idOf[by],
      )
    await expect(set('south-manager', 'south-manager', 'admin')).rejects.toMatchObject({
      constraint: 'admins_by_admins',
    })
    await expect(set('south-manager', 'south-admin', 'member')).rejects.toMatchObject({
      constraint: 'admins_by_admins',
    })
    await expect(set('south-member', 'south-member', 'manager')).rejects.toMatchObject({
      constraint: 'roles_by_managers',
    })
    await expect(
      house.inSouth(
        ({ db }) => db.deleteFrom('community_users').where('user_id', '=', idOf['south-manager']!).execute(),
        idOf['south-member'],
      ),
    ).rejects.toMatchObject({ constraint: 'roles_by_managers' })
  })
})

describe('the last administrator', () => {
  it('keeps its role, is not removed and cannot leave; with a second one it can', async () => {
    for (const call of [
      () => give('south-admin', 'south-admin', 'member'),
      () => remove('south-admin', 'south-admin'),
      () => leave('south-admin'),
    ])
      expect(await call()).toMatchObject({ status: 409, body: { code: 'last-admin' } })
    expect(await roleOf('south-admin')).toBe('admin')
    await give('south-admin', 'south-manager', 'admin')
    expect((await leave('south-admin')).status).toBe(204)
    expect(await roleOf('south-admin')).toBeUndefined()
  })

  it('is found, when two go at the same time, by the one who comes second', async () => {
    await give('south-admin', 'south-manager', 'admin')
    const answers = await Promise.all([leave('south-admin'), leave('south-manager')])
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409])
  })

  it('is protected by the database, also from two transactions that forget to ask', async () => {
    await give('south-admin', 'south-manager', 'admin')
    const go = (who: string, gone: () => void, wait: Promise<void>) =>
      house.inSouth(async ({ db }) => {
        await wait
        await db.deleteFrom('community_users').where('user_id', '=', idOf[who]!).execute()
        gone()
        await new Promise((later) => setTimeout(later, 50)) // still open while the other one tries
      }, idOf[who])
    let begin = () => {}
    const firstIsGone = new Promise<void>((tell) => {
      begin = tell
    })
    const both = await Promise.allSettled([
      go('south-admin', begin, Promise.resolve()),
      go('south-manager', () => {}, firstIsGone),
    ])
    expect(both).toMatchObject([
      { status: 'fulfilled' },
      { status: 'rejected', reason: { constraint: 'an_admin_stays' } },
    ])
  })

  it('cannot delete its account past the community either', async () => {
    await expect(
      house.owner('delete from auth."user" where id = $1', [idOf['south-admin']]),
    ).rejects.toMatchObject({ constraint: 'an_admin_stays' })
  })
})

describe('who leaves or is removed', () => {
  it('is no user any more, while the record for which it signed in stays, linked to nobody', async () => {
    const member = (await house.asManager('/members', { body: memberBody() })).body
    await house.link('south', member.id)
    expect((await leave('south-member')).status).toBe(204)
    expect((await house.call('south-member', house.south.path)).status).toBe(404)
    expect((await house.asManager(`/members/${member.id}`)).body).toMatchObject({ id: member.id, user: null })
    expect((await lines('user.left')).at(-1)).toMatchObject({
      actor: 'south member',
      before: { role: 'member' },
    })
    expect((await remove('south-admin', 'south-manager')).status).toBe(204)
    expect((await lines('user.removed')).at(-1)).toMatchObject({ id: idOf['south-manager'], after: null })
  })

  it('is shown by the database no other way to change how it stands', async () => {
    const member = (await house.asManager('/members', { body: memberBody() })).body
    await house.link('south', member.id)
    const set = (change: object) =>
      house.inSouth(
        ({ db }) => db.updateTable('members').set(change).where('id', '=', member.id).execute(),
        idOf['south-member'],
      )
    for (const change of [
      { status: 'inactive' },
      { kind: 'company', first_name: null },
      { user_id: idOf['south-manager'] },
    ])
      await expect(set(change)).rejects.toMatchObject({ constraint: 'standing_by_managers' })
    await set({ phone: '04 222 33 44' })
  })
})
