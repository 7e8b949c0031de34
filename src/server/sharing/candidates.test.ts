import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memberBody, meterBody, operationBody } from '../testing/examples.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'

let house: TestHouse
let here: string
let other: string
const ids: Record<string, string> = {}

const add = (operationId: string, body: object) =>
  house.asManager(`/operations/${operationId}/participations`, { body: { from: '2026-05-01', ...body } })
const found = async (query: string) => (await house.asManager(`/operations/${here}/candidates?${query}`)).body
type Item = { id: string; standing: string; other: object | null }
const standings = async (query: string) =>
  Object.fromEntries((await found(query)).items.map((item: Item) => [item.id, item.standing]))

beforeAll(async () => {
  house = await openTestHouse()
  const holderId = (await house.asManager('/members', { body: memberBody({ name: 'Vandenbroucke' }) })).body
    .id
  here = (await house.asManager('/operations', { body: operationBody() })).body.id
  other = (await house.asManager('/operations', { body: operationBody({ name: 'Quartier Sud' }) })).body.id
  for (const [i, name] of ['free', 'alsoFree', 'here', 'elsewhere', 'later'].entries()) {
    const body = meterBody({ ean: `54144900000020000${i}`, holderId: name === 'free' ? holderId : null })
    ids[name] = (await house.asManager('/meters', { body })).body.id
  }
  await house.call('north-manager', `${house.north.path}/meters`, { body: meterBody() })
  await add(here, { meterIds: [ids.here] })
  await add(other, { meterIds: [ids.elsewhere] })
  await add(other, { meterIds: [ids.later], from: '2027-01-01' })
})
afterAll(() => house.close())

describe('who could take part in an operation from a day on', () => {
  it('is every meter of the community that does not on that day, with what is in the way', async () => {
    expect(await standings('from=2026-06-01')).toEqual({
      [ids.free!]: 'free',
      [ids.alsoFree!]: 'free',
      [ids.elsewhere!]: 'elsewhere',
      [ids.later!]: 'later',
    })
    const answer = await found('from=2026-06-01&standing=elsewhere')
    expect(answer).toMatchObject({
      ...{ total: 1, counts: { free: 2, elsewhere: 1, later: 1 } },
      items: [{ id: ids.elsewhere, other: { id: other, name: 'Quartier Sud', since: '2026-05-01' } }],
    })
  })

  it('depends on the day', async () => {
    expect(await standings('from=2026-01-01')).toMatchObject({
      [ids.here!]: 'later',
      [ids.elsewhere!]: 'later',
    })
    expect(await standings('from=2027-02-01')).toMatchObject({ [ids.later!]: 'elsewhere' })
  })

  it('is found by a word of the holder, and page by page', async () => {
    expect(await found('from=2026-06-01&q=vandenbr')).toMatchObject({ total: 1, items: [{ id: ids.free }] })
    const second = await found('from=2026-06-01&page=2&pageSize=3')
    expect(second).toMatchObject({ total: 4, page: 2 })
    expect(second.items).toHaveLength(1)
  })
})

describe('all that match take part at once', () => {
  it('but for those taken out; whoever is elsewhere stays there unless moving was asked for', async () => {
    const answer = await add(here, { from: '2026-06-01', matching: { except: [ids.alsoFree] } })
    expect(answer).toMatchObject({ status: 201, body: { added: 1, moved: 0 } })
    expect(Object.keys(await standings('from=2026-06-01')).sort()).toEqual(
      [ids.alsoFree!, ids.elsewhere!, ids.later!].sort(),
    )
    const moved = await add(here, { from: '2026-06-01', matching: { standing: 'elsewhere' }, moving: true })
    expect(moved).toMatchObject({ status: 201, body: { added: 1, moved: 1 } })
  })

  it('and 409 says when none of them can', async () => {
    expect(await add(here, { from: '2026-06-01', matching: { standing: 'later' } })).toMatchObject({
      ...{ status: 409, body: { code: 'participations-none' } },
    })
  })

  it('is asked for by ids or by what matches, not by both', async () => {
    for (const body of [{}, { meterIds: [ids.free], matching: {} }])
      expect(await add(here, body)).toMatchObject({ status: 422, body: { errors: [{ path: 'meterIds' }] } })
  })
})
