import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Dashboard } from '../../../domain/overview/dashboard.schema.ts'
import { newId } from '../../db/new-id.ts'
import { memberBody, meterBody, operationBody } from '../../testing/examples.ts'
import { addJoinRequest } from '../../testing/join-requests.ts'
import { addToSouth, flatDays } from '../../testing/readings.ts'
import { openTestHouse, type TestHouse } from '../../testing/test-house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const dashboard = async (): Promise<Dashboard> => {
  const answer = await house.asManager('/dashboard')
  expect(answer.status).toBe(200)
  return answer.body
}
const attention = async () =>
  Object.fromEntries((await dashboard()).attention.map(({ kind, count }) => [kind, count]))
let eans = 0
const meter = async (changes: object = {}) => {
  const ean = `5414490000002${String(eans++).padStart(5, '0')}`
  return (await house.asManager('/meters', { body: meterBody({ ean, ...changes }) })).body.id as string
}

it('a community without anything is told so, and nothing waits', async () => {
  expect(await dashboard()).toMatchObject({
    ...{ counts: { meters: 0, members: 0, operations: 0 }, energy: null },
    joining: { thisMonth: 0, lastMonth: 0, pending: 0 },
  })
  expect(Object.values(await attention())).toEqual([0, 0, 0, 0, 0, 0, 0])
})

describe('what waits for somebody is counted as its list has it', () => {
  let holder: string
  let read: string
  let operation: string
  beforeAll(async () => {
    holder = (await house.asManager('/members', { body: memberBody() })).body.id
    await meter({ holderId: null })
    read = await meter({ holderId: holder })
    await meter({ holderId: holder })
    await addToSouth(house, flatDays(read, 'o', ['2026-05-01', '2026-05-29'], 1_000))
    operation = (await house.asManager('/operations', { body: operationBody() })).body.id
  })

  it('meters without a holder and without readings', async () => {
    const list = async (doubt: string) => (await house.asManager(`/meters?doubt=${doubt}`)).body.total
    const found = await attention()
    expect(found['no-holder']).toBe(await list('no-holder'))
    expect(found['no-readings']).toBe(await list('no-readings'))
    expect([found['no-holder'], found['no-readings']]).toEqual([1, 2])
  })

  it('meters that were read, but not until the end of the month before', async () => {
    expect((await attention())['readings-end-early']).toBe(1)
    await addToSouth(house, flatDays(read, 'o', ['2026-05-29', '2026-06-11'], 1_000))
    expect((await attention())['readings-end-early']).toBe(0)
  })

  it('participations the grid operator has not answered, unless they are over', async () => {
    const path = `/operations/${operation}/participations`
    await house.asManager(path, { body: { meterIds: [read], from: '2026-06-01' } })
    expect((await attention())['awaiting-dso']).toBe(1)
    const [{ id }] = (await house.asManager(path)).body.items
    await house.asManager(`${path}/${id}`, { method: 'PATCH', body: { status: 'active' } })
    expect((await attention())['awaiting-dso']).toBe(0)
  })

  it('operations that share today without a key; one in which nobody takes part needs none', async () => {
    await house.asManager('/operations', { body: operationBody({ name: 'Empty' }) })
    expect((await dashboard()).counts.operations).toBe(2)
    expect((await attention())['no-key']).toBe(1)
  })

  it('invitations that end within three days, unless they were answered or have ended', async () => {
    const ends = async (expires: string, status = 'pending') =>
      house.owner(
        `insert into invitations (community_id, id, email, role, language, status, invited_by, expires_at)
         values ($1, $2, $3, 'member', 'fr', $4, 'X', $5)`,
        [house.south.id, newId(), `${newId()}@example.be`, status, expires],
      )
    await ends('2026-06-18T23:59:00+02:00')
    await ends('2026-06-15T18:00:00+02:00')
    await ends('2026-06-19T00:01:00+02:00')
    await ends('2026-06-14T18:00:00+02:00')
    await ends('2026-06-16T18:00:00+02:00', 'accepted')
    expect(await attention()).toMatchObject({ 'invitations-ending': 2 })
  })

  it('requests to join, of this community alone', async () => {
    await addJoinRequest(house, house.south.id)
    await addJoinRequest(house, house.north.id)
    expect((await attention())['join-requests']).toBe(1)
  })

  it('the energy of the latest month with readings, and of as many days of the month before', async () => {
    const { energy } = await dashboard()
    const series = async (from: string, until: string) => {
      const { body } = await house.asManager(`/readings?from=${from}&until=${until}&resolution=day`)
      return body.totals.offtake.gross as number
    }
    expect(energy).toMatchObject({
      month: { from: '2026-06-01', until: '2026-06-11', givenKwh: 0, sharedKwh: null },
      before: { from: '2026-05-01', until: '2026-05-11' },
    })
    expect(energy!.month.takenKwh).toBeCloseTo(await series('2026-06-01', '2026-06-11'), 6)
    expect(energy!.before.takenKwh).toBeCloseTo(await series('2026-05-01', '2026-05-11'), 6)
    expect(energy!.month.takenKwh).toBeGreaterThan(0)
  })

  it('who was taken in this month and the one before, by local days', async () => {
    const at = (moment: string) =>
      house.owner(
        `insert into members (community_id, id, number, kind, name, sort_name, search, status, created_at)
         values ($1, $2, (select 1000 + count(*) from members), 'company', 'X', 'x', 'x', 'pending', $3)`,
        [house.south.id, newId(), moment],
      )
    await house.owner(`update members set created_at = '2026-01-01' where community_id = $1`, [
      house.south.id,
    ])
    await at('2026-05-31T21:59:00Z') // the last minute of May in Belgium
    await at('2026-05-31T22:00:00Z') // the first of June
    expect((await dashboard()).joining).toEqual({ thisMonth: 1, lastMonth: 1, pending: 2 })
  })

  it('what happened last, newest first', async () => {
    const { activity } = await dashboard()
    expect(activity.length).toBeLessThanOrEqual(8)
    const { items } = (await house.asManager('/audit?pageSize=8')).body
    // Looking at the load curve above has left a line; asking for the dashboard leaves none.
    expect(activity.map(({ id }) => id)).toEqual(items.map(({ id }: { id: string }) => id))
  })
})
