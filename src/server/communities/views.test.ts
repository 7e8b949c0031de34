import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { viewBody } from '../testing/examples.ts'
import { openTestHouse, type TestHouse, type Who } from '../testing/test-house.ts'

let house: TestHouse

beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

type Sent = Parameters<TestHouse['call']>[2]
const as = (who: Who, path = '', sent: Sent = {}) => house.call(who, `${house.south.path}/views${path}`, sent)
const save = async (who: Who, changes: Parameters<typeof viewBody>[0]) =>
  (await as(who, '', { body: viewBody(changes) })).body.id as string
const names = async (who: Who) =>
  (await as(who, '?list=meters')).body.items.map(({ name }: { name: string }) => name)

describe('a saved view', () => {
  it('is answered as it was saved, and found under its Location', async () => {
    const answer = await as('south-manager', '', { body: viewBody({ name: ' To check ' }) })
    expect(answer.status).toBe(201)
    const { id, ...view } = answer.body
    expect(view).toEqual({ ...viewBody({ name: 'To check' }) })
    expect(answer.headers.location).toBe(`${house.south.path}/views/${id}`)
    expect((await as('south-manager', `/${id}`)).body).toEqual(answer.body)
    expect((await as('south-manager', `/${id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await as('south-manager', `/${id}`)).status).toBe(404)
  })

  it('is its owner’s alone until it is shared, and then every manager’s, by name', async () => {
    const own = await save('south-manager', { name: 'émile' })
    await save('south-admin', { name: 'Zoé', shared: true })
    await save('south-admin', { name: 'Anna' })
    expect([await names('south-manager'), await names('south-admin')]).toEqual([
      ['émile', 'Zoé'],
      ['Anna', 'Zoé'],
    ])
    for (const method of ['GET', 'PATCH', 'DELETE'] as const)
      expect(
        (await as('south-admin', `/${own}`, { method, ...(method === 'PATCH' && { body: {} }) })).status,
      ).toBe(404)
    await as('south-manager', `/${own}`, { method: 'PATCH', body: { shared: true } })
    expect(await names('south-admin')).toEqual(['Anna', 'émile', 'Zoé'])
  })

  it('that is shared may be changed, taken back and deleted by any manager', async () => {
    const shared = await save('south-manager', { name: 'Ours', shared: true })
    const body = { name: 'Everybody’s', search: 'sort=ean' }
    expect((await as('south-admin', `/${shared}`, { method: 'PATCH', body })).body).toEqual({
      ...{ id: shared, list: 'meters', shared: true },
      ...body,
    })
    await as('south-admin', `/${shared}`, { method: 'PATCH', body: { shared: false } })
    expect((await as('south-manager', `/${shared}`)).status).toBe(404)
    expect((await as('south-admin', `/${shared}`, { method: 'DELETE' })).status).toBe(204)
  })

  it('has a name of its own among those that see it, or 409 at the name', async () => {
    const taken = { status: 409, body: { code: 'view-name-exists', errors: [{ path: 'name' }] } }
    await save('south-manager', { name: 'Taken' })
    expect(await as('south-manager', '', { body: viewBody({ name: 'Taken' }) })).toMatchObject(taken)
    const others = await save('south-admin', { name: 'Taken' })
    await save('south-manager', { name: 'Taken', shared: true })
    const share = { method: 'PATCH', body: { shared: true } } as const
    expect(await as('south-admin', `/${others}`, share)).toMatchObject(taken)
    expect(await as('south-admin', `/${others}`, { method: 'PATCH', body: { name: 'Anna' } })).toMatchObject(
      taken,
    )
  })

  it('says everything that is wrong at once', async () => {
    const body = { list: 'colours', name: ' ', search: 'q=a#b', shared: 'yes' }
    const { errors } = (await as('south-manager', '', { body })).body
    expect(errors.map(({ path, code }: { path: string; code: string }) => [path, code])).toEqual([
      ['list', 'choose-one'],
      ['name', 'required'],
      ['search', 'invalid'],
      ['shared', 'invalid'],
    ])
  })

  it('leaves one audit line for each thing that happens to it', async () => {
    const id = await save('south-manager', { name: 'Watched' })
    await as('south-manager', `/${id}`, { method: 'PATCH', body: { name: 'Seen' } })
    await as('south-manager', `/${id}`, { method: 'DELETE' })
    const lines = await house.owner(
      'select action, before, after from audit_lines where entity_id = $1 order by id',
      [id],
    )
    expect(lines).toMatchObject([
      { action: 'view.saved', before: null, after: { name: 'Watched' } },
      { action: 'view.changed', before: { name: 'Watched' }, after: { name: 'Seen' } },
      { action: 'view.deleted', before: { name: 'Seen' }, after: null },
    ])
  })

  it('goes with whoever leaves the community, unless all managers have it', async () => {
    // A community keeps an administrator.
    await house.owner(
      `with other as (update community_users set role = 'admin' where community_id = $1 and role = 'member')
       delete from community_users where community_id = $1 and role = 'admin'`,
      [house.south.id],
    )
    expect(await names('south-manager')).toContain('Zoé')
    const left = await house.owner('select name from saved_views where name = $1', ['Anna'])
    expect(left).toEqual([])
  })
})
