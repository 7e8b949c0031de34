import { afterAll, describe, expect, it } from 'vitest'
import { newId } from '../db/new-id.ts'
import { bulkBody } from '../testing/examples.ts'
import { openMeterLife } from '../testing/meter-life.ts'

// The clock of the house stands at 15 June 2026.

const { house, marie, make, read, history, add, send, takePart } = await openMeterLife()
afterAll(() => house.close())

type Body = ReturnType<typeof bulkBody>
const preview = (body: Body) => house.asManager('/meters/bulk-changes/preview', { body })
const commit = async (body: Body, headers = {}, fingerprint?: string) =>
  house.asManager('/meters/bulk-changes', {
    body: { ...body, fingerprint: fingerprint ?? (await preview(body)).body.fingerprint },
    headers,
  })
const undo = (id: string) => house.asManager(`/meters/change-sets/${id}/undo`, { method: 'POST' })
const usage = (ids: string[], clientType = 'professional', from = '2026-05-01') =>
  bulkBody({
    selection: { ids },
    change: { kind: 'usage', clientType: clientType as 'professional', from },
  })
const deactivate = (ids: string[], from: string) =>
  bulkBody({ selection: { ids }, change: { kind: 'deactivate', from, reason: 'Renovation' } as never })

describe('the preview of a bulk change', () => {
  it('says of each meter how it would go, and writes nothing', async () => {
    const [plain, planned, same, later] = [await make(), await make(), await make(), await make()]
    await add(planned.id, { from: '2026-09-01' })
    await add(same.id, { from: '2026-05-01', clientType: 'residential' })
    const ended = await make({ configuration: { from: '2026-05-20' } })
    const gone = newId()
    const ids = [plain, planned, same, later, ended].map(({ id }) => id)
    await send('POST', `/meters/${later.id}/deactivations`, { from: '2026-04-01' })
    const { status, body } = await preview(usage([...ids, gone, plain.id.toUpperCase()]))
    expect(status).toBe(200)
    expect(body.counts).toEqual({ selected: 6, changed: 2, corrected: 1, unchanged: 0, refused: 3 })
    expect(
      body.refusals.sort((a: { reason: string }, b: { reason: string }) => (a.reason < b.reason ? -1 : 1)),
    ).toEqual([
      { reason: 'meter-gone', count: 1 },
      { reason: 'not-running', count: 2 },
    ])
    const of = (id: string) => body.verdicts.find((verdict: { id: string }) => verdict.id === id)
    expect(of(plain.id)).toMatchObject({
      meter: { ean: plain.ean, address: plain.address },
      verdict: 'changed',
      present: 'residential',
      trimmed: { before: { from: '2026-01-01', until: null }, after: { until: '2026-05-01' } },
      holds: { from: '2026-05-01', until: null },
    })
    expect(of(planned.id)).toMatchObject({ holds: { from: '2026-05-01', until: '2026-09-01' } })
    expect(of(same.id)).toMatchObject({ verdict: 'corrected', trimmed: null })
    expect(of(later.id)).toMatchObject({ verdict: 'refused', reason: 'not-running', present: null })
    expect(of(gone)).toMatchObject({ verdict: 'refused', reason: 'meter-gone', meter: null })
    expect((await read(plain.id)).version).toBe(plain.version)
  })

  it('says that nothing changes where it is so already', async () => {
    const { id } = await make()
    const body = usage([id], 'residential')
    expect((await preview(body)).body.counts).toMatchObject({ changed: 0, unchanged: 1 })
    expect(await commit(body)).toMatchObject({ status: 409, body: { code: 'nothing-changes' } })
  })

  it('is refused with 422 for a selection of nothing or of both kinds, and for an unknown operator', async () => {
    const wrong = async (body: unknown) => {
      const answer = await house.asManager('/meters/bulk-changes/preview', { body })
      return [answer.status, answer.body.errors.map(({ path }: { path: string }) => path)]
    }
    expect(await wrong(bulkBody({ selection: { ids: [] } }))).toEqual([422, ['selection.ids']])
    expect(await wrong({ ...bulkBody(), selection: { ids: [newId()], filter: {} } })).toEqual([
      422,
      ['selection'],
    ])
    expect(await wrong({ ...bulkBody(), selection: { filter: { q: 'x'.repeat(201) } } })).toEqual([
      422,
      ['selection.filter.q'],
    ])
    expect(await wrong({ ...bulkBody(), change: { kind: 'paint' } })).toEqual([422, ['change.kind']])
    const dso = { kind: 'dso', dso: 'enron', from: '2026-05-01' }
    expect(await wrong({ ...bulkBody(), change: dso })).toEqual([422, ['change.dso']])
    expect(
      await wrong({ ...bulkBody(), change: { kind: 'usage', clientType: 'x', from: '2026-02-30' } }),
    ).toEqual([422, ['change.clientType', 'change.from']])
  })
})

describe('a bulk change', () => {
  it('does what its preview said, and leaves holder and participation alone', async () => {
    const [one, two] = [await make(), await make()]
    await takePart(one.id)
    const answer = await commit(usage([one.id, two.id]))
    expect(answer).toMatchObject({
      status: 201,
      body: {
        actor: 'south manager',
        asked: { kind: 'usage', clientType: 'professional', from: '2026-05-01' },
        counts: { created: 0, changed: 2, unchanged: 0, refused: 0 },
        undone: null,
        cannotUndo: null,
      },
    })
    expect(answer.headers.location).toBe(`${house.south.path}/meters/change-sets/${answer.body.id}`)
    for (const { id } of [one, two])
      expect(await read(id)).toMatchObject({
        configuration: { clientType: 'professional' },
        holder: { id: marie },
      })
    expect((await read(one.id)).operation).toMatchObject({ name: 'Quartier' })
    const stood = await history(one.id)
    expect(stood.map(({ from, until }: Record<string, unknown>) => [from, until])).toEqual([
      ['2026-05-01', null],
      ['2026-01-01', '2026-05-01'],
    ])
  })

  it('of everything that a filter finds leaves out those that were taken out', async () => {
    const street = `Rue ${newId().slice(-8)}`
    const meters = []
    for (let i = 0; i < 3; i++) meters.push(await make({ address: { street } }))
    const body = bulkBody({ selection: { filter: { q: street }, except: [meters[1].id] } })
    expect((await commit(body)).body.counts).toMatchObject({ changed: 2 })
    const usages = []
    for (const { id } of meters) usages.push((await read(id)).configuration.clientType)
    expect(usages).toEqual(['professional', 'residential', 'professional'])
  })

  it('deactivates, says why, and is undone', async () => {
    const meter = await make()
    const { body } = await commit(deactivate([meter.id], '2026-06-01'))
    expect(await read(meter.id)).toMatchObject({
      status: 'inactive',
      configuration: { endReason: 'Renovation' },
    })
    expect(await undo(body.id)).toMatchObject({
      status: 200,
      body: {
        keptMembers: [],
        changeSet: { undone: { by: 'south manager' }, cannotUndo: 'change-set-undone' },
      },
    })
    const { version: _, ...was } = meter
    expect(await read(meter.id)).toMatchObject({ ...was, status: 'active' })
    expect(await undo(body.id)).toMatchObject({ status: 409, body: { code: 'change-set-undone' } })
  })

  it('is refused when something else would be done by now, and then nothing is', async () => {
    const [one, two] = [await make(), await make()]
    const body = usage([one.id, two.id])
    const { fingerprint } = (await preview(body)).body
    await add(two.id, { from: '2026-06-01' })
    expect(await commit(body, {}, fingerprint)).toMatchObject({
      status: 409,
      body: { code: 'preview-outdated' },
    })
    expect((await read(one.id)).version).toBe(one.version)
    expect((await commit(body)).status).toBe(201)
  })

  it('is not outdated by a change that makes no difference to it', async () => {
    const { id } = await make()
    const { fingerprint } = (await preview(usage([id]))).body
    await send('PATCH', `/meters/${id}`, { phases: 'three' })
    expect((await commit(usage([id]), {}, fingerprint)).status).toBe(201)
    expect(await read(id)).toMatchObject({ phases: 'three', configuration: { clientType: 'professional' } })
  })

  it('sent twice is done once', async () => {
    const { id } = await make()
    const headers = { 'idempotency-key': `bulk-${id}` }
    const { fingerprint } = (await preview(usage([id]))).body
    const answers = await Promise.all([
      commit(usage([id]), headers, fingerprint),
      commit(usage([id]), headers, fingerprint),
    ])
    expect(answers.map(({ status }) => status)).toEqual([201, 201])
    expect(answers[0].body).toEqual(answers[1].body)
  })

  it('never interleaves with another: the second finds what the first one left, or is told', async () => {
    const meters: string[] = []
    for (let i = 0; i < 12; i++) meters.push((await make()).id)
    const changes = ['professional', 'industrial'].map((kind) => usage(meters, kind))
    const prints = await Promise.all(changes.map(async (body) => (await preview(body)).body.fingerprint))
    const answers = await Promise.all(changes.map((body, i) => commit(body, {}, prints[i])))
    expect(answers.map(({ status, body }) => body.code ?? status).sort()).toEqual([201, 'preview-outdated'])
    const usages = new Set()
    for (const id of meters) usages.add((await read(id)).configuration.clientType)
    expect(usages.size).toBe(1)
  })
})

describe('what was done to many meters', () => {
  it('is listed newest first, with what keeps it from being undone', async () => {
    const [one, two] = [await make(), await make()]
    const first = (await commit(usage([one.id, two.id]))).body
    const second = (await commit(usage([one.id], 'industrial', '2026-06-01'))).body
    await send('PATCH', `/meters/${two.id}`, { phases: 'three' })
    const { body } = await house.asManager('/meters/change-sets?pageSize=2')
    const { hindrances: _, ...listed } = second
    expect(body.items[0]).toEqual(listed)
    expect(body.items[1]).toMatchObject({ id: first.id, cannotUndo: 'change-set-overtaken' })
    expect(body.total).toBeGreaterThan(2)
    const since = { reason: 'changed-since', by: 'south manager' }
    const named = [one, two].map(({ id, ean }) => ({ id, name: ean, ...since }))
    expect((await house.asManager(`/meters/change-sets/${first.id}`)).body.hindrances).toEqual({
      total: 2,
      things: named,
    })
    expect(await undo(first.id)).toMatchObject({
      status: 409,
      body: { code: 'change-set-overtaken', things: named, total: 2 },
    })
  })
})
