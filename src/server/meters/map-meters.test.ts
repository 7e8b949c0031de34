import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { coordinatesOf } from '../../domain/places/places.ts'
import { meterBody } from '../testing/examples.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'

let house: TestHouse

const addresses = [
  ['4000', 'Liège'],
  ['4000', 'LIEGE'],
  ['4020', 'Jupille sur Meuse'],
  ['4031', 'Liège'],
  ['4000', 'Trifouilly-les-Oies'],
  ['4000', 'Trifouilly les oies'],
  ['9999', 'Liège'],
] as const

beforeAll(async () => {
  house = await openTestHouse()
  for (const [i, [postalCode, city]] of addresses.entries())
    await house.asManager('/meters', {
      body: meterBody({
        address: { postalCode, city },
        ean: `54144900000000000${i}`,
        configuration: { from: i === 1 ? '2027-01-01' : '2026-01-01' },
      }),
    })
  await house.call('north-manager', `${house.north.path}/meters`, { body: meterBody() })
})
afterAll(() => house.close())

const map = async (query = '') => (await house.asManager(`/meters/map?${query}`)).body
const total = async (query: string) => (await house.asManager(`/meters?${query}`)).body.total

describe('the map', () => {
  it('counts the meters of each locality, however its name is written, the most first', async () => {
    expect((await map()).localities).toEqual([
      { postalCode: '4000', city: 'Liège', count: 2, ...coordinatesOf('4000', 'Liège') },
      {
        postalCode: '4020',
        city: 'Jupille-Sur-Meuse',
        count: 1,
        ...coordinatesOf('4020', 'Jupille-Sur-Meuse'),
      },
      { postalCode: '4031', city: 'Liège', count: 1, ...coordinatesOf('4031') },
    ])
  })

  it('names and counts what it cannot draw, and leaves no meter out', async () => {
    const { elsewhere, localities, total } = await map()
    expect(elsewhere).toEqual([
      { postalCode: '4000', city: expect.stringMatching(/^Trifouilly/), count: 2 },
      { postalCode: '9999', city: 'Liège', count: 1 },
    ])
    const counted = [...localities, ...elsewhere].reduce((sum, { count }) => sum + count, 0)
    expect([counted, total]).toEqual([addresses.length, addresses.length])
  })

  it('shows what the list shows: the same filter, the same search', async () => {
    for (const query of [
      '',
      'status=planned',
      'q=trifouilly',
      'q=4020',
      'status=active&q=liege',
      'holder=yes',
    ])
      expect([query, (await map(query)).total]).toEqual([query, await total(query)])
  })

  it('leads back to the list: filtered by a locality it has as many as were counted there', async () => {
    const { localities, elsewhere } = await map()
    for (const { postalCode, city, count } of [...localities, ...elsewhere]) {
      const locality = `locality=${encodeURIComponent(`${postalCode} ${city}`)}`
      expect([city, await total(locality), (await map(locality)).total]).toEqual([city, count, count])
    }
    expect(await total('locality=4000%20Li%C3%A8ge&status=planned')).toBe(1)
  })

  it('refuses a locality that is none, at its field', async () => {
    for (const locality of ['Liège', '4000', '04000 Liège'])
      expect(await house.asManager(`/meters/map?locality=${encodeURIComponent(locality)}`)).toMatchObject({
        status: 422,
        body: { errors: [{ path: 'locality', code: 'invalid' }] },
      })
  })

  it('of a community without meters is empty', async () => {
    await house.owner('delete from meters where community_id = $1', [house.south.id])
    expect(await map()).toEqual({ total: 0, localities: [], elsewhere: [] })
  })
})
