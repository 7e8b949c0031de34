import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../db/new-id.ts'
import { memberBody, meterBody } from '../testing/examples.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'

let house: TestHouse

const meters = [
  { ean: '541449000000000111', meterNumber: 'M-7', street: 'Rue Haute' },
  { ean: '541449000000000222', meterNumber: 'M-77', street: 'Élan Vital' },
  { ean: '541449000000000333', meterNumber: 'M-777', street: 'Petite rue d’Élan' },
]

beforeAll(async () => {
  house = await openTestHouse()
  const holder = memberBody({ name: 'Éloy', firstName: 'Zoé', email: 'zoe@example.be' })
  const holderId = (await house.asManager('/members', { body: holder })).body.id
  await house.asManager('/members', {
    body: memberBody({ kind: 'company', name: 'Les Éloyens', firstName: null, email: 'info@eloyens.be' }),
  })
  for (const { street, ...body } of meters)
    await house.asManager('/meters', { body: meterBody({ ...body, address: { street }, holderId }) })
  for (const name of ['Partage du Nord', 'École partagée'])
    await house.owner(`insert into operations values ($1, $2, $3, 'rec')`, [house.south.id, newId(), name])
  const north = { who: 'north-manager', path: house.north.path } as const
  await house.call(north.who, `${north.path}/members`, { body: holder })
  await house.call(north.who, `${north.path}/meters`, { body: meterBody({ address: { street: 'Élan' } }) })
})
afterAll(() => house.close())

type Found = {
  meters: { meterNumber: string }[]
  members: { displayName: string }[]
  operations: { name: string }[]
}
async function found(q: string) {
  const { body } = await house.asManager(`/quick-open?q=${encodeURIComponent(q)}`)
  const { meters, members, operations } = body as Found
  return {
    meters: meters.map(({ meterNumber }) => meterNumber),
    members: members.map(({ displayName }) => displayName),
    operations: operations.map(({ name }) => name),
  }
}

describe('quick open', () => {
  it('finds a meter by its EAN in any grouping, whole or in part', async () => {
    for (const q of ['541449000000000222', '541449 000000 000222', '541449-000000.000222', '0222'])
      expect([q, await found(q)]).toEqual([q, { meters: ['M-77'], members: [], operations: [] }])
  })

  it('puts the meter of exactly this number first, however many others contain it', async () => {
    expect((await found('m-7')).meters[0]).toBe('M-7')
    expect((await found('M-77')).meters).toEqual(['M-77', 'M-777'])
  })

  it('puts first what begins with the word', async () => {
    expect((await found('elan')).meters).toEqual(['M-77', 'M-777'])
    expect((await found('haute')).meters).toEqual(['M-7'])
  })

  it('finds a member by name and e-mail, and the meters it holds, accents and case aside', async () => {
    expect(await found('ZOE eloy')).toEqual({
      meters: ['M-77', 'M-777', 'M-7'],
      members: ['Zoé Éloy'],
      operations: [],
    })
    expect((await found('eloy')).members).toEqual(['Zoé Éloy', 'Les Éloyens'])
    expect((await found('@eloyens.be')).members).toEqual(['Les Éloyens'])
  })

  it('finds an operation by its name', async () => {
    expect((await found('partage')).operations).toEqual(['École partagée', 'Partage du Nord'])
    expect((await found('nord partage')).operations).toEqual(['Partage du Nord'])
  })

  it('finds nothing from next door, nothing for nothing, and takes % for what it is', async () => {
    const nothing = { meters: [], members: [], operations: [] }
    for (const q of ['541449123456789012', '', '  ', '%', '_', '\\', "'; drop table meters; --", '- .'])
      expect([q, await found(q)]).toEqual([q, nothing])
  })

  it('shows a few of each, not all', async () => {
    for (let i = 0; i < 9; i++)
      await house.asManager('/members', { body: memberBody({ name: `Nombreux ${i}` }) })
    expect((await found('nombreux')).members).toHaveLength(6)
    expect((await found('n')).members).toHaveLength(6)
  })
})
