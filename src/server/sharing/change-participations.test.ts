import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { meterBody, operationBody } from '../testing/examples.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'

let house: TestHouse
let eans = 0

beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const operation = async () =>
  (await house.asManager('/operations', { body: operationBody() })).body.id as string
async function meter(): Promise<string> {
  const ean = `5414490000001${String(eans++).padStart(5, '0')}`
  return (await house.asManager('/meters', { body: meterBody({ ean }) })).body.id
}
const add = (id: string, meterIds: string[], changes: object = {}) =>
  house.asManager(`/operations/${id}/participations`, { body: { meterIds, from: '2026-05-01', ...changes } })
type Item = { id: string; meterId: string; from: string; until: string | null; status: string }
const at = async (id: string, when: string) =>
  (await house.asManager(`/operations/${id}/participations?when=${when}`)).body.items as Item[]
const codes = (answer: { body: { errors: { path: string; code: string }[] } }) =>
  answer.body.errors.map(({ path, code }) => `${path}: ${code}`)

describe('many participations of an operation', () => {
  it('are changed from one day on: all, or none with the reason', async () => {
    const [id, one, two, three] = [await operation(), await meter(), await meter(), await meter()]
    await add(id, [one, two, three])
    const all = await at(id, 'now')
    const ids = all.map((part) => part.id)
    const path = `/operations/${id}/participations`
    const change = (body: object) => house.asManager(path, { method: 'PATCH', body })
    const named = { participationIds: ids.slice(0, 2), change: { status: 'active', from: '2026-05-10' } }
    expect(await change(named)).toMatchObject({ status: 200, body: { changed: 2 } })
    expect((await at(id, 'now')).map(({ status }) => status)).toEqual(['active', 'active', 'awaiting-dso'])
    const matching = { when: 'now', except: [ids[0]] }
    expect(await change({ matching, change: { until: '2026-06-10' } })).toMatchObject({
      body: { changed: 2 },
    })
    expect(await at(id, 'past')).toMatchObject([{ until: '2026-06-10' }, { until: '2026-06-10' }])
    // The last two are over before that day: nothing changes, of the first neither.
    const late = { participationIds: ids, change: { status: 'on-hold', from: '2026-06-12' } }
    const refused = await change(late)
    expect(refused).toMatchObject({ status: 409, body: { code: 'participations-not-changed', total: 2 } })
    expect(refused.body.meters.map(({ reason }: { reason: string }) => reason)).toEqual([
      ...['status-after-end', 'status-after-end'],
    ])
    expect(await at(id, 'now')).toMatchObject([{ status: 'active' }])
    await add(await operation(), [two], { from: '2026-08-01' })
    expect(await change({ participationIds: ids, change: { until: null } })).toMatchObject({
      ...{ status: 409, body: { total: 1, meters: [{ id: two, reason: 'participation-overlaps' }] } },
    })
    const lines = await house.owner(
      `select from audit_lines where action = 'operation.participations-changed' and entity_id = $1`,
      [id],
    )
    expect(lines).toHaveLength(2)
  })

  it('are of this operation, or refused at their place', async () => {
    const [id, other, one] = [await operation(), await operation(), await meter()]
    await add(other, [one])
    const [part] = await at(other, 'now')
    const body = { participationIds: [part!.id], change: { status: 'active' } }
    const answer = await house.asManager(`/operations/${id}/participations`, { method: 'PATCH', body })
    expect(codes(answer)).toEqual(['participationIds.0: participation-unknown'])
    expect(await at(other, 'now')).toMatchObject([{ status: 'awaiting-dso' }])
  })
})
