import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operationBody } from '../../testing/examples.ts'
import { openTestHouse, type Side, type TestHouse } from '../../testing/test-house.ts'

let house: TestHouse
const directory = (query = '') => house.call(null, `/api/v1/public/communities${query}`)
const make = async (side: Side, changes: Parameters<typeof operationBody>[0]) =>
  (await house.call(`${side}-manager`, `${house[side].path}/operations`, { body: operationBody(changes) }))
    .body.id as string

const ids: Record<string, string> = {}
beforeAll(async () => {
  house = await openTestHouse()
  ids.quay = await make('south', { name: 'Quais', public: true, municipalities: ['62063', '62096'] })
  ids.hidden = await make('south', { name: 'Secret', public: false, municipalities: ['21004'] })
  ids.block = await make('south', { name: 'Immeuble', type: 'same-building', public: true })
  ids.north = await make('north', { name: 'Haven', public: false, municipalities: ['11002'] })
})
afterAll(() => house.close())

describe('whoever is not signed in', () => {
  it('finds the communities that have a public operation, and of these what is public alone', async () => {
    const { status, body } = await directory()
    expect(status).toBe(200)
    expect(body).toEqual({
      items: [
        {
          id: house.south.id,
          name: 'south',
          regulator: 'BE-WAL-CWAPE',
          contact: {},
          operations: [
            { id: ids.block, name: 'Immeuble', type: 'same-building', municipalities: ['62063'] },
            { id: ids.quay, name: 'Quais', type: 'rec', municipalities: ['62063', '62096'] },
          ],
        },
      ],
      ...{ total: 1, page: 1, pageSize: 25 },
    })
  })

  it('finds them by a municipality of a public operation, and not by one of a private operation', async () => {
    expect((await directory('?nis=62096')).body.total).toBe(1)
    expect((await directory('?nis=62096')).body.items[0].operations).toHaveLength(2)
    expect((await directory('?nis=21004')).body).toMatchObject({ items: [], total: 0 })
    expect((await directory('?nis=11002')).body.total).toBe(0)
  })

  it('finds them by their regulator', async () => {
    expect((await directory('?regulator=BE-WAL-CWAPE')).body.total).toBe(1)
    expect((await directory('?regulator=BE-VLA-VNR')).body.total).toBe(0)
  })

  it('sees on the map how many communities there are in a municipality', async () => {
    expect((await directory('/map')).body.municipalities).toEqual([
      { nis: '62063', communities: 1 },
      { nis: '62096', communities: 1 },
    ])
    expect((await directory('/map?regulator=BE-BRU-BRUGEL')).body.municipalities).toEqual([])
  })

  it('is answered a page past the end with how many there are', async () => {
    expect((await directory('?page=3')).body).toMatchObject({ items: [], total: 1, page: 3 })
  })

  it('opens a community of the directory, and learns nothing of one that is not in it', async () => {
    expect((await directory(`/${house.south.id}`)).body.operations).toHaveLength(2)
    expect(await directory(`/${house.north.id}`)).toMatchObject({ status: 404, body: { code: 'not-found' } })
  })

  it('sees of the contact what the community has chosen, and nothing else of what it says of itself', async () => {
    const info = {
      ...{ contactName: 'Anne Peeters', contactEmail: 'anne@example.be', contactPhone: '04 123 45 67' },
      registeredOffice: { street: 'Quai', houseNumber: '1', box: null, postalCode: '4000', city: 'Liège' },
      ...{ website: 'https://quais.example', iban: 'BE68539007547034', legalName: 'Quais ASBL' },
    }
    const say = (publicContact: string[]) =>
      house.call('south-admin', `${house.south.path}/info`, {
        method: 'PATCH',
        body: { ...info, publicContact },
      })
    const contact = async () => (await directory(`/${house.south.id}`)).body.contact
    expect((await say(['email', 'website', 'office'])).status).toBe(200)
    expect(await contact()).toEqual({
      ...{ email: 'anne@example.be', website: 'https://quais.example' },
      office: info.registeredOffice,
    })
    await say(['name', 'phone'])
    expect(await contact()).toEqual({ name: 'Anne Peeters', phone: '04 123 45 67' })
    const all = JSON.stringify((await directory()).body)
    for (const secret of ['BE68', 'ASBL', 'anne@', 'quais.example']) expect(all).not.toContain(secret)
    await say([])
    expect(await contact()).toEqual({})
  })

  it('is told what is wrong with the question', async () => {
    const paths = async (query: string) =>
      (await directory(query)).body.errors.map(({ path }: { path: string }) => path)
    expect(await paths('?nis=Liege')).toEqual(['nis'])
    expect(await paths('?regulator=VREG')).toEqual(['regulator'])
    expect(await paths('?pageSize=101')).toEqual(['pageSize'])
    expect(await paths('/map?regulator=x')).toEqual(['regulator'])
    expect(await paths('/nonsense')).toEqual(['communityId'])
  })
})

describe('the database shows nobody more than that, whatever a query forgets', () => {
  it('nobody signed in sees no row of the tables, and of the view public operations only', async () => {
    const { app } = house.database
    for (const table of [
      'communities',
      'operations',
      'operation_municipalities',
      'participations',
      'members',
    ])
      expect([table, (await sql.raw(`select from ${table}`).execute(app)).rows]).toEqual([table, []])
    const { rows } = await sql<
      Record<string, unknown>
    >`select * from public_operations order by name`.execute(app)
    expect(rows.map(({ operation_id }) => operation_id)).toEqual([ids.block, ids.quay])
    // A new column is seen by everybody: it is added here too, after some thought.
    expect(Object.keys(rows[0]!).sort()).toEqual(
      [
        'community_id',
        'community_name',
        'contact',
        'municipalities',
        'name',
        'operation_id',
        'regulator',
        'type',
      ].sort(),
    )
  })

  it('an operation that is public no longer is gone at once', async () => {
    const path = `${house.south.path}/operations/${ids.block}`
    const body = operationBody({ name: 'Immeuble', type: 'same-building', public: false })
    expect((await house.call('south-manager', path, { method: 'PATCH', body })).status).toBe(200)
    expect((await directory()).body.items[0].operations).toHaveLength(1)
  })
})
