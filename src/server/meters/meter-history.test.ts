import { afterAll, describe, expect, it } from 'vitest'
import { newId } from '../db/new-id.ts'
import { configurationBody, memberBody } from '../testing/examples.ts'
import { openMeterLife } from '../testing/meter-life.ts'

// The clock of the house stands at 15 June 2026.

const { house, marie, luc, make, read, history, add, send, takePart, audit } = await openMeterLife()
afterAll(() => house.close())

describe('a new configuration', () => {
  it('leaves holder and participation as they are, in the past, between and in the future', async () => {
    const { id } = await make({ configuration: { from: '2026-01-01' } })
    await takePart(id)
    const before = await read(id)
    for (const from of ['2025-06-01', '2026-03-01', '2026-12-01'])
      expect((await add(id, { from, rate: 'dual' })).status).toBe(201)
    const after = await read(id)
    expect({ holders: after.holders, operations: after.operations }).toEqual({
      holders: before.holders,
      operations: before.operations,
    })
    expect((await history(id)).map(({ from, until }) => [from, until])).toEqual([
      ['2026-12-01', null],
      ['2026-03-01', '2026-12-01'],
      ['2026-01-01', '2026-03-01'],
      ['2025-06-01', '2026-01-01'],
    ])
  })

  it('hands the meter over only when asked, from a day of its own, in one go', async () => {
    const { id } = await make()
    const holderChange = { memberId: luc, from: '2026-04-15' }
    expect((await add(id, { from: '2026-04-01', rate: 'dual', holderChange })).status).toBe(201)
    expect((await read(id)).holders).toMatchObject([
      { from: '2026-04-15', until: null, member: { id: luc } },
      { from: '2026-01-01', until: '2026-04-15', member: { id: marie } },
    ])
    expect(await audit(id)).toEqual(['meter.created', 'meter.configuration-added', 'meter.holder-changed'])
  })

  it('is not written when the holder cannot be', async () => {
    const { id } = await make()
    const before = [await read(id), await history(id)]
    const holderChange = { memberId: newId(), from: '2026-04-15' }
    expect(await add(id, { from: '2026-04-01', dso: 'nobody', holderChange })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'dso' }, { path: 'holderChange.memberId', code: 'holder-unknown' }] },
    })
    expect([await read(id), await history(id)]).toEqual(before)
  })
})

describe('a configuration', () => {
  it('that was planned is taken away, and the one before it runs on', async () => {
    const { id } = await make()
    const planned = (await add(id, { from: '2026-12-01' })).body.configuration.id
    expect((await send('DELETE', `/meters/${id}/configurations/${planned}`)).status).toBe(200)
    expect(await history(id)).toMatchObject([{ from: '2026-01-01', until: null }])
    expect(await audit(id)).toContain('meter.configuration-deleted')
  })

  it('of today or before is put right, and its end stays', async () => {
    const meter = await make()
    const path = `/meters/${meter.id}/configurations/${meter.configuration.id}`
    await add(meter.id, { from: '2026-12-01' })
    expect(await send('PATCH', path, configurationBody({ amperageA: 63 }))).toMatchObject({
      status: 200,
      body: { configuration: { id: meter.configuration.id, amperageA: 63, until: '2026-12-01' } },
    })
  })

  it('that begins on another day takes the end of the one before it along, both ways', async () => {
    const { id } = await make()
    const second = (await add(id, { from: '2026-03-01' })).body.configuration.id
    for (const from of ['2026-05-01', '2026-02-01']) {
      expect(
        (await send('PATCH', `/meters/${id}/configurations/${second}`, configurationBody({ from }))).status,
      ).toBe(200)
      expect((await history(id)).map((c) => [c.from, c.until])).toEqual([
        [from, null],
        ['2026-01-01', from],
      ])
    }
    expect(
      await send(
        'PATCH',
        `/meters/${id}/configurations/${second}`,
        configurationBody({ from: '2025-01-01' }),
      ),
    ).toMatchObject({ status: 409, body: { code: 'moves-past-another', errors: [{ path: 'from' }] } })
  })

  it('of another meter is not found', async () => {
    const [one, two] = [await make(), await make()]
    for (const method of ['PATCH', 'DELETE'] as const)
      expect(
        await send(method, `/meters/${one.id}/configurations/${two.configuration.id}`, configurationBody()),
      ).toMatchObject({ status: 404, body: { code: 'not-found' } })
  })
})

describe('a holder', () => {
  it('hands over from a day on, and leaves the configurations alone', async () => {
    const { id } = await make()
    const before = await history(id)
    expect(
      (await send('POST', `/meters/${id}/holders`, { memberId: luc, from: '2026-05-01' })).body,
    ).toMatchObject({
      holder: { name: 'Luc Claes' },
      holders: [
        { from: '2026-05-01', until: null, member: { id: luc } },
        { from: '2026-01-01', until: '2026-05-01', member: { id: marie } },
      ],
    })
    expect(await history(id)).toEqual(before)
    expect(
      (await house.asManager(`/meters?holderId=${luc}`)).body.items.map((m: { id: string }) => m.id),
    ).toContain(id)
  })

  it('goes, and the meter has none from then on', async () => {
    const { id } = await make()
    const { body } = await send('POST', `/meters/${id}/holders`, { memberId: null, from: '2026-06-01' })
    expect(body).toMatchObject({ holder: null, holders: [{ until: '2026-06-01', member: { id: marie } }] })
  })

  it('who is no member of this community is refused', async () => {
    const stranger = await house.call('north-manager', `${house.north.path}/members`, { body: memberBody() })
    const { id } = await make()
    for (const memberId of [stranger.body.id, newId()])
      expect(await send('POST', `/meters/${id}/holders`, { memberId, from: '2026-06-01' })).toMatchObject({
        status: 422,
        body: { code: 'holder-unknown', errors: [{ path: 'memberId' }] },
      })
    expect((await read(id)).holder.id).toBe(marie)
  })
})
