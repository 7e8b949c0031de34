import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memberBody, meterBody, operationBody } from '../testing/examples.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'

let house: TestHouse
let holderId: string
let next: string
let eans = 0

beforeAll(async () => {
  house = await openTestHouse()
  holderId = (await house.asManager('/members', { body: memberBody() })).body.id
  next = (await house.call('north-manager', `${house.north.path}/meters`, { body: meterBody() })).body.id
})
afterAll(() => house.close())

const operation = async (changes: Parameters<typeof operationBody>[0] = {}) =>
  (await house.asManager('/operations', { body: operationBody(changes) })).body.id as string
async function meter(): Promise<string> {
  const ean = `5414490000001${String(eans++).padStart(5, '0')}`
  return (await house.asManager('/meters', { body: meterBody({ ean, holderId }) })).body.id
}
const add = (id: string, meterIds: string[], changes: object = {}) =>
  house.asManager(`/operations/${id}/participations`, { body: { meterIds, from: '2026-05-01', ...changes } })
type Item = { id: string; meterId: string; from: string; until: string | null; status: string }
const at = async (id: string, when: string) =>
  (await house.asManager(`/operations/${id}/participations?when=${when}`)).body.items as Item[]
const codes = (answer: { body: { errors: { path: string; code: string }[] } }) =>
  answer.body.errors.map(({ path, code }) => `${path}: ${code}`)

describe('a sharing operation', () => {
  it('is answered as it was saved, private unless it says otherwise', async () => {
    const { public: _, ...body } = operationBody({ municipalities: ['62063', '21004', '62063'] })
    const answer = await house.asManager('/operations', { body })
    expect(answer).toMatchObject({
      status: 201,
      body: {
        ...{ version: 1, name: 'Quartier Nord', public: false, municipalities: ['21004', '62063'] },
        participations: { now: 0, future: 0, past: 0 },
      },
    })
    expect(answer.headers.location).toBe(`${house.south.path}/operations/${answer.body.id}`)
    expect((await house.asManager(`/operations/${answer.body.id}`)).body).toEqual(answer.body)
  })

  it('is public only with a municipality, and with one that there is', async () => {
    const nowhere = await house.asManager('/operations', {
      body: operationBody({ public: true, municipalities: [] }),
    })
    expect(codes(nowhere)).toEqual(['municipalities: public-needs-municipality'])
    const unknown = await house.asManager('/operations', {
      body: operationBody({ municipalities: ['62063', '99999'] }),
    })
    expect(codes(unknown)).toEqual(['municipalities.1: municipality-unknown'])
  })

  it('is saved whole, by whoever saw its present version', async () => {
    const id = await operation()
    const body = operationBody({ name: 'Elsewhere', public: true, municipalities: ['21004'] })
    const headers = { 'if-match': '"1"' }
    const saved = await house.asManager(`/operations/${id}`, { method: 'PATCH', body, headers })
    expect(saved).toMatchObject({ status: 200, body: { version: 2, ...body } })
    expect(await house.asManager(`/operations/${id}`, { method: 'PATCH', body, headers })).toMatchObject({
      ...{ status: 412, body: { code: 'changed-meanwhile' } },
    })
  })

  it('is found by a word of its name, accents and case aside', async () => {
    await operation({ name: 'Éoliennes de Gembloux' })
    const { body } = await house.asManager('/operations?q=eoliennes')
    expect(body).toMatchObject({ total: 1, items: [{ name: 'Éoliennes de Gembloux' }] })
  })

  it('goes as long as no meter ever took part in it', async () => {
    const [empty, used] = [await operation(), await operation()]
    await add(used, [await meter()], { from: '2028-01-01' })
    expect((await house.asManager(`/operations/${empty}`, { method: 'DELETE' })).status).toBe(204)
    expect(await house.asManager(`/operations/${used}`, { method: 'DELETE' })).toMatchObject({
      ...{ status: 409, body: { code: 'operation-has-participations' } },
    })
  })
})

describe('a meter takes part in an operation', () => {
  it('from a day on, waiting for the grid operator; its holder stays', async () => {
    const [id, one] = [await operation(), await meter()]
    expect(await add(id, [one])).toMatchObject({ status: 201, body: { added: 1, moved: 0 } })
    expect(await at(id, 'now')).toMatchObject([
      { meterId: one, from: '2026-05-01', until: null, status: 'awaiting-dso' },
    ])
    expect((await house.asManager(`/operations/${id}`)).body.participations.now).toBe(1)
    const found = (await house.asManager(`/meters/${one}`)).body
    expect(found).toMatchObject({ operation: { id }, holder: { id: holderId } })
    const listed = (await house.asManager(`/meters?operationId=${id}`)).body
    expect(listed.items.map((item: { id: string }) => item.id)).toEqual([one])
  })

  it('only in one at a time: what it takes part in is told, and none is added', async () => {
    const [id, other] = [await operation(), await operation()]
    const [here, elsewhere, later, free] = [await meter(), await meter(), await meter(), await meter()]
    await add(id, [here])
    await add(other, [elsewhere])
    await add(other, [later], { from: '2027-01-01' })
    const answer = await add(id, [here, elsewhere, later, free], { from: '2026-06-01' })
    expect(answer).toMatchObject({ status: 409, body: { code: 'participations-refused', total: 3 } })
    expect(answer.body.meters.map(({ id, reason }: Record<string, string>) => [id, reason])).toEqual([
      [here, 'participation-here'],
      [elsewhere, 'participation-elsewhere'],
      [later, 'participation-later'],
    ])
    expect(await at(id, 'now')).toHaveLength(1)
  })

  it('leaving another one on that day, when that was asked for', async () => {
    const [id, other, one] = [await operation(), await operation(), await meter()]
    await add(other, [one])
    expect(await add(id, [one], { from: '2026-06-01', moving: true })).toMatchObject({
      ...{ status: 201, body: { added: 1, moved: 1 } },
    })
    expect(await at(other, 'past')).toMatchObject([{ until: '2026-06-01' }])
    expect(await at(id, 'now')).toMatchObject([{ from: '2026-06-01' }])
  })

  it('when it is of this community', async () => {
    const id = await operation()
    expect(codes(await add(id, [await meter(), next]))).toEqual(['meterIds.1: meter-unknown'])
    expect(await at(id, 'now')).toEqual([])
  })

  it('until a day, or on hold; the list of meters follows', async () => {
    const [id, one] = [await operation(), await meter()]
    await add(id, [one])
    const [part] = await at(id, 'now')
    const path = `/operations/${id}/participations/${part!.id}`
    const change = (body: object) => house.asManager(path, { method: 'PATCH', body })
    expect((await change({ status: 'on-hold', from: '2026-05-20' })).status).toBe(204)
    expect((await change({ until: '2026-06-10' })).status).toBe(204)
    expect(await at(id, 'past')).toMatchObject([{ status: 'on-hold', until: '2026-06-10' }])
    expect((await house.asManager(`/meters?operationId=${id}`)).body.total).toBe(0)
    expect(codes(await change({ until: '2026-05-01' }))).toEqual(['until: until-after-from'])
    await add(await operation(), [one], { from: '2026-07-01' })
    expect(await change({ until: null })).toMatchObject({
      ...{ status: 409, body: { code: 'participation-overlaps' } },
    })
  })

  it('active from the day on which the grid operator agrees, on hold and active again: each day keeps its status', async () => {
    const [id, one] = [await operation(), await meter()]
    await add(id, [one])
    const [part] = await at(id, 'now')
    const change = (body: object) =>
      house.asManager(`/operations/${id}/participations/${part!.id}`, { method: 'PATCH', body })
    await change({ status: 'active', from: '2026-05-10' })
    await change({ status: 'on-hold' }) // today
    const held = { status: 'on-hold', from: '2026-06-15', until: null }
    const before = [
      { status: 'awaiting-dso', from: '2026-05-01', until: '2026-05-10' },
      { status: 'active', from: '2026-05-10', until: '2026-06-15' },
    ]
    expect(await at(id, 'now')).toMatchObject([{ status: 'on-hold', statuses: [...before, held] }])
    await change({ status: 'active', from: '2026-07-01' })
    expect(await at(id, 'now')).toMatchObject([
      {
        status: 'on-hold',
        statuses: [
          ...before,
          { ...held, until: '2026-07-01' },
          { ...before[1], from: '2026-07-01', until: null },
        ],
      },
    ])
    // A day before the first one is the first one, and says it of all days.
    await change({ status: 'active', from: '2026-01-01' })
    expect(await at(id, 'now')).toMatchObject([
      { status: 'active', statuses: [{ status: 'active', from: '2026-05-01', until: null }] },
    ])
    const [line] = await house.owner(
      `select before ->> 'status' as before, after ->> 'status' as after from audit_lines where entity_id = $1 order by id desc limit 1`,
      [part!.id],
    )
    expect(line).toEqual({ before: 'on-hold', after: 'active' })
  })

  it('with a status only on its own days, and with a day only for a status', async () => {
    const [id, one] = [await operation(), await meter()]
    await add(id, [one])
    const [part] = await at(id, 'now')
    const change = (body: object) =>
      house.asManager(`/operations/${id}/participations/${part!.id}`, { method: 'PATCH', body })
    expect(codes(await change({ from: '2026-05-10' }))).toEqual(['status: required'])
    const late = await change({ until: '2026-06-10', status: 'on-hold', from: '2026-06-10' })
    expect(codes(late)).toEqual(['from: status-after-end'])
    expect(await at(id, 'now')).toMatchObject([{ status: 'awaiting-dso', until: null }])
  })

  it('no more when it was removed before it began; afterwards it can only be ended', async () => {
    const [id, one, two] = [await operation(), await meter(), await meter()]
    await add(id, [one], { from: '2026-07-01' })
    await add(id, [two])
    const remove = ({ id: part }: Item) =>
      house.asManager(`/operations/${id}/participations/${part}`, { method: 'DELETE' })
    expect((await remove((await at(id, 'future'))[0]!)).status).toBe(204)
    expect(await at(id, 'future')).toEqual([])
    expect(await remove((await at(id, 'now'))[0]!)).toMatchObject({
      ...{ status: 409, body: { code: 'participation-begun' } },
    })
  })

  it('once, also when two managers add it at the same moment', async () => {
    const [id, other, one] = [await operation(), await operation(), await meter()]
    const answers = await Promise.all([add(id, [one]), add(other, [one])])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    const periods = await house.owner('select from participations where meter_id = $1', [one])
    expect(periods).toHaveLength(1)
  })
})
