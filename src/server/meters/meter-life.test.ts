import { afterAll, describe, expect, it } from 'vitest'
import { configurationBody } from '../testing/examples.ts'
import { openMeterLife } from '../testing/meter-life.ts'

// The clock of the house stands at 15 June 2026.

const { house, marie, luc, make, read, add, send, audit } = await openMeterLife()
afterAll(() => house.close())

describe('what stays of a meter', () => {
  it('is put right, and only what was sent', async () => {
    const meter = await make()
    const { body } = await send('PATCH', `/meters/${meter.id}`, { phases: 'three' })
    expect(body).toEqual({ ...meter, phases: 'three', version: meter.version + 1 })
    const address = { street: 'Rue Neuve', houseNumber: '3', box: null, postalCode: '4000', city: 'Liège' }
    expect((await send('PATCH', `/meters/${meter.id}`, { address })).body.address).toEqual(address)
    expect((await house.asManager(`/meters?q=neuve 3`)).body.items[0].id).toBe(meter.id)
  })

  it('keeps its box when something else of it changes', async () => {
    const meter = await make()
    expect((await send('PATCH', `/meters/${meter.id}`, { meterNumber: 'X-9' })).body.address.box).toBe('1')
  })

  it('takes another EAN as long as nothing is tied to it', async () => {
    const meter = await make()
    const ean = '541449200000000001'
    expect((await send('PATCH', `/meters/${meter.id}`, { ean })).body.ean).toBe(ean)
    const other = await make()
    expect(await send('PATCH', `/meters/${other.id}`, { ean })).toMatchObject({
      status: 409,
      body: { code: 'ean-exists', meterId: meter.id, errors: [{ path: 'ean' }] },
    })
  })
})

describe('an EAN', () => {
  it('with a wrong check digit is refused where the community is strict, but not one that was there before', async () => {
    const meter = await make()
    await house.owner('update communities set strict_ean = true where id = $1', [house.south.id])
    const asked = [{ ean: '541449123456789012' }, { ean: meter.ean, phases: 'three' }]
    const answers = []
    for (const body of asked) answers.push(await send('PATCH', `/meters/${meter.id}`, body))
    await house.owner('update communities set strict_ean = false where id = $1', [house.south.id])
    expect(answers).toMatchObject([
      { status: 422, body: { code: 'ean-check-digit', errors: [{ path: 'ean' }] } },
      { status: 200, body: { phases: 'three' } },
    ])
  })
})

describe('a device', () => {
  it('is replaced from a day on; the old number still finds the meter', async () => {
    const { id } = await make({ meterNumber: 'OLD-77' })
    const { body } = await send('POST', `/meters/${id}/replacements`, {
      meterNumber: 'NEW-78',
      from: '2026-04-01',
    })
    expect(body).toMatchObject({
      meterNumber: 'NEW-78',
      devices: [
        { from: '2026-04-01', meterNumber: 'NEW-78' },
        { from: null, meterNumber: 'OLD-77' },
      ],
    })
    for (const q of ['OLD-77', 'NEW-78'])
      expect((await house.asManager(`/meters?q=${q}`)).body.items).toMatchObject([
        { id, meterNumber: 'NEW-78' },
      ])
  })

  it('that was entered by mistake is taken back: the one before it goes on, and the list says so', async () => {
    const { id } = await make({ meterNumber: 'STAYS-1' })
    await send('POST', `/meters/${id}/replacements`, { meterNumber: 'WRONG-2', from: '2026-04-01' })
    const { status, body } = await send('DELETE', `/meters/${id}/replacements/2026-04-01`)
    expect([status, body.meterNumber, body.devices]).toEqual([
      200,
      'STAYS-1',
      [{ from: null, meterNumber: 'STAYS-1' }],
    ])
    expect((await house.asManager('/meters?q=WRONG-2')).body.total).toBe(0)
    expect(await audit(id)).toContain('meter.device-taken-back')
    expect(await send('DELETE', `/meters/${id}/replacements/2026-04-01`)).toMatchObject({ status: 404 })
    expect(await send('DELETE', `/meters/${id}/replacements/2026-04-31`)).toMatchObject({ status: 422 })
    const late = { 'if-match': '"1"' }
    expect(await send('DELETE', `/meters/${id}/replacements/2026-04-01`, undefined, late)).toMatchObject({
      status: 412,
    })
  })

  it('that comes later is shown from its day on, in list and page alike', async () => {
    const { id, ean } = await make({ meterNumber: 'NOW-1' })
    await send('POST', `/meters/${id}/replacements`, { meterNumber: 'THEN-1', from: '2026-09-01' })
    const shown = async () => [
      (await read(id)).meterNumber,
      (await house.asManager(`/meters?q=${ean}`)).body.items[0].meterNumber,
    ]
    expect(await shown()).toEqual(['NOW-1', 'NOW-1'])
    const now = house.clock.now()
    house.clock.moveTo('2026-09-01T00:00:00+02:00')
    expect(await shown()).toEqual(['THEN-1', 'THEN-1'])
    house.clock.moveTo(now.toISOString())
  })

  it('has its number put right, whichever it is', async () => {
    const { id } = await make({ meterNumber: 'A' })
    await send('POST', `/meters/${id}/replacements`, { meterNumber: 'B', from: '2026-04-01' })
    expect((await send('PATCH', `/meters/${id}`, { meterNumber: 'C' })).body.devices).toEqual([
      { from: '2026-04-01', meterNumber: 'C' },
      { from: null, meterNumber: 'A' },
    ])
  })
})

describe('a meter that is deactivated', () => {
  it('counts no more from that day on, says why, and keeps its holder; a new configuration activates it again', async () => {
    const { id } = await make()
    const { body } = await send('POST', `/meters/${id}/deactivations`, {
      from: '2026-06-01',
      reason: 'Moved out',
    })
    expect(body).toMatchObject({
      status: 'inactive',
      statusSince: '2026-06-01',
      configuration: { endReason: 'Moved out' },
      holder: { id: marie },
    })
    await add(id, { from: '2026-06-10' })
    expect(await read(id)).toMatchObject({ status: 'active', statusSince: '2026-06-10' })
  })

  it('stays so when its past is put right', async () => {
    const { id } = await make()
    await send('POST', `/meters/${id}/deactivations`, { from: '2026-06-01', reason: 'Demolished' })
    await add(id, { from: '2026-04-01', rate: 'dual' })
    expect(await read(id)).toMatchObject({
      status: 'inactive',
      statusSince: '2026-06-01',
      configuration: { endReason: 'Demolished', rate: 'dual' },
    })
  })
})

describe('every change of a meter', () => {
  it('counts its version up by one and has its own line in the audit, and a refused one has neither', async () => {
    const { id, version, configuration } = await make()
    const planned = (await add(id, { from: '2026-12-01' })).body.configuration.id
    const path = `/meters/${id}`
    await send('PATCH', `${path}/configurations/${configuration.id}`, configurationBody({ rate: 'dual' }))
    await send('DELETE', `${path}/configurations/${planned}`)
    await send('PATCH', path, { phases: 'three' })
    await send('POST', `${path}/holders`, { memberId: luc, from: '2026-05-01' })
    await send('POST', `${path}/replacements`, { meterNumber: 'X', from: '2026-05-01' })
    await send('POST', `${path}/deactivations`, { from: '2026-06-01' })
    await send('POST', `${path}/deactivations`, { from: '2026-06-01' })
    expect((await read(id)).version).toBe(version + 7)
    expect(await audit(id)).toEqual([
      'meter.created',
      'meter.configuration-added',
      'meter.configuration-changed',
      'meter.configuration-deleted',
      'meter.identity-changed',
      'meter.holder-changed',
      'meter.device-replaced',
      'meter.deactivated',
    ])
  })
})

describe('a meter that is deleted', () => {
  it('is gone from page and list, and stands in the audit as it was', async () => {
    const meter = await make()
    expect((await send('DELETE', `/meters/${meter.id}`)).status).toBe(204)
    expect((await house.asManager(`/meters/${meter.id}`)).status).toBe(404)
    expect((await house.asManager(`/meters?q=${meter.ean}`)).body.total).toBe(0)
    expect(await audit(meter.id)).toEqual(['meter.created', 'meter.deleted'])
  })
})

describe('two people who change a meter at once', () => {
  it('cannot give two meters the same EAN: the second is told that it exists', async () => {
    for (let i = 0; i < 10; i++) {
      const meters = [await make(), await make()]
      const ean = `5414498${String(i).padStart(11, '0')}`
      const answers = await Promise.all(meters.map(({ id }) => send('PATCH', `/meters/${id}`, { ean })))
      const told = answers.map(({ status, body }) => (status === 409 ? body.code : status)).sort()
      expect(told).toEqual([200, 'ean-exists'])
    }
  })

  it('do not overwrite each other: the second is told, and nothing of theirs is written', async () => {
    const meter = await make()
    const tag = (await house.asManager(`/meters/${meter.id}`)).headers.etag as string
    expect(tag).toBe(`"${meter.version}"`)
    const headers = { 'if-match': tag }
    const first = await send('PATCH', `/meters/${meter.id}`, { meterNumber: 'FIRST' }, headers)
    expect([first.status, first.headers.etag]).toEqual([200, `"${meter.version + 1}"`])
    const late: [method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: Record<string, unknown>][] = [
      ['PATCH', '', { meterNumber: 'SECOND' }],
      ['POST', '/holders', { memberId: luc, from: '2026-06-01' }],
      ['POST', '/replacements', { meterNumber: 'SECOND', from: '2026-06-01' }],
      ['POST', '/deactivations', { from: '2026-06-01' }],
      ['POST', '/configurations', configurationBody({ from: '2026-06-01' })],
      ['PATCH', `/configurations/${meter.configuration.id}`, configurationBody({ rate: 'dual' })],
      ['DELETE', `/configurations/${meter.configuration.id}`],
      ['DELETE', ''],
    ]
    for (const [method, path, body] of late)
      expect(await send(method, `/meters/${meter.id}${path}`, body, headers)).toMatchObject({
        status: 412,
        body: { code: 'changed-meanwhile' },
      })
    expect(await read(meter.id)).toEqual(first.body)
  })

  it('are refused with 422 when what they say they saw is no version', async () => {
    const { id } = await make()
    expect(
      (await send('PATCH', `/meters/${id}`, { meterNumber: 'X' }, { 'if-match': 'yesterday' })).status,
    ).toBe(422)
  })
})
