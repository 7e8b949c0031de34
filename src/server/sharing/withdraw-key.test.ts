import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSharedScene } from '../testing/shared-scene.ts'

let scene: Awaited<ReturnType<typeof openSharedScene>>
let right: string
let wrong: string
beforeAll(async () => {
  scene = await openSharedScene()
  await scene.add(['2026-05-01', '2026-05-03'])
  right = await scene.makeKey([{ weight: 10_000, shares: [5000, 3000, 2000] }])
  wrong = await scene.makeKey([{ weight: 10_000, shares: [0, 0, 10_000] }])
}, 60_000)
afterAll(() => scene.house.close())

type Assignment = { id: string; status: string; from: string | null; until: string | null }
const keys = () => `/operations/${scene.operation}/keys`
const listed = async (): Promise<Assignment[]> => (await scene.house.asManager(keys())).body.items
const withdraw = (id: string) => scene.house.asManager(`${keys()}/${id}/withdraw`, { method: 'POST' })
const sharedOfA = async () =>
  (await scene.results('2026-05-01', '2026-05-03')).body.participants[0].perDay.shared

describe('an approval that was wrong', () => {
  it('is withdrawn: the key waits again, the one before is in force again, and results follow', async () => {
    const first = (await scene.approve(right, '2026-05-01')).body
    const before = await sharedOfA()
    const second = (await scene.approve(wrong, '2026-05-02')).body
    expect(await sharedOfA()).toEqual([57.6, 0])
    const answer = await withdraw(second.id)
    expect(answer).toMatchObject({
      status: 200,
      body: { id: second.id, status: 'pending', from: null, until: null, decidedAt: null, decidedBy: null },
    })
    expect((await listed()).find(({ id }) => id === first.id)).toMatchObject({
      ...{ status: 'approved', from: '2026-05-01', until: null },
    })
    expect(await sharedOfA()).toEqual(before)
    const [line] = await scene.house.owner(
      `select before, after from audit_lines where action = 'operation.key-withdrawn' order by id desc limit 1`,
    )
    expect(line).toMatchObject({
      before: { id: second.id, keyId: wrong, from: '2026-05-02', until: null },
      after: { status: 'pending', reopened: { id: first.id, until: null } },
    })
  })

  it('can be approved again, from the right day', async () => {
    const pending = (await listed()).find(({ status }) => status === 'pending')!
    const again = await scene.house.asManager(`${keys()}/${pending.id}/approve`, {
      body: { from: '2026-05-03' },
    })
    expect(again).toMatchObject({ status: 200, body: { from: '2026-05-03' } })
    expect((await listed()).map(({ until }) => until)).toEqual([null, '2026-05-03'])
  })

  it('is withdrawn only as the newest one, so that no days in between are without a key', async () => {
    const [newest, before] = await listed()
    expect(await withdraw(before!.id)).toMatchObject({ status: 409, body: { code: 'key-not-newest' } })
    expect(await sharedOfA()).toEqual([57.6, 57.6])
    expect((await withdraw(newest!.id)).status).toBe(200)
    expect(await withdraw(newest!.id)).toMatchObject({ status: 409, body: { code: 'key-not-approved' } })
  })

  it('is rejected where another key waits already; the first of all leaves no key in force', async () => {
    const [waiting, first] = await listed()
    expect(waiting!.status).toBe('pending')
    expect((await withdraw(first!.id)).body).toMatchObject({ status: 'rejected', from: null })
    expect((await listed()).map(({ status }) => status)).toEqual(['pending', 'rejected'])
    expect((await scene.results('2026-05-01', '2026-05-03')).body.participants[0].sources).toBe('nn')
  })

  it('belongs to its operation: it is not there through another one', async () => {
    const other = (await scene.house.asManager('/operations', { body: { name: 'Other', type: 'rec' } })).body
      .id
    const [waiting] = await listed()
    const path = `/operations/${other}/keys/${waiting!.id}/withdraw`
    expect((await scene.house.asManager(path, { method: 'POST' })).status).toBe(404)
  })
})

describe('a key that the DSO of the meters does not list', () => {
  const proposed = async (keyId: string) => {
    const [waiting] = (await listed()).filter(({ status }) => status === 'pending')
    if (waiting) await scene.house.asManager(`${keys()}/${waiting.id}/reject`, { method: 'POST' })
    return (await scene.house.asManager(keys(), { body: { keyId } })).body
  }

  it('needs its agreement: that of each DSO on the days asked, and of no other', async () => {
    const { C } = scene.meters
    const hybrid = await scene.makeKey([
      { weight: 5000, shares: [5000, 3000, 2000] },
      { weight: 5000, shares: ['pro-rata', 'pro-rata', 'pro-rata'] },
    ])
    expect((await proposed(right)).needsAgreement).toEqual([])
    expect((await proposed(hybrid)).needsAgreement).toEqual([{ code: 'resa', name: 'RESA' }])
    // From August on C hangs on the grid of Sibelga, which lists such a key.
    const [line] = await scene.house.owner(
      `update meter_configurations set period = daterange(lower(period), '2026-08-01') where meter_id = $1 returning *`,
      [C],
    )
    await scene.house.owner(
      `insert into meter_configurations select (jsonb_populate_record(c, $1)).* from meter_configurations c where id = $2`,
      [{ id: '01900000-0000-7000-8000-0000000000cc', period: '[2026-08-01,)', dso: 'sibelga' }, line.id],
    )
    expect((await proposed(hybrid)).needsAgreement).toEqual([{ code: 'resa', name: 'RESA' }])
    await scene.house.owner(`update meter_configurations set dso = 'elia' where lower(period) = '2026-08-01'`)
    expect((await proposed(right)).needsAgreement).toEqual([{ code: 'elia', name: 'Elia' }])
    // Approved until July it was never in force on its grid.
    const [waiting] = await listed()
    const path = `${keys()}/${waiting!.id}/approve`
    expect((await scene.house.asManager(path, { body: { from: '2026-05-01' } })).status).toBe(200)
    await scene.approve(hybrid, '2026-07-01')
    const found = (await listed()) as (Assignment & { needsAgreement: { code: string }[] })[]
    expect(found.filter(({ status }) => status === 'approved').map((one) => one.needsAgreement)).toEqual([
      [
        { code: 'elia', name: 'Elia' },
        { code: 'resa', name: 'RESA' },
      ],
      [],
    ])
  })

  it('cannot be told as long as no meter takes part', async () => {
    const { id } = (await scene.house.asManager('/operations', { body: { name: 'Empty', type: 'rec' } })).body
    const answer = await scene.house.asManager(`/operations/${id}/keys`, { body: { keyId: right } })
    expect(answer.body.needsAgreement).toBeNull()
  })
})
