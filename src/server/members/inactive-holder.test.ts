import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { configurationBody, memberBody, meterBody } from '../testing/examples.ts'
import { csvOf, formOf } from '../testing/imports.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'

let house: TestHouse
let gone = ''
let meter = ''
beforeAll(async () => {
  house = await openTestHouse()
  const member = await house.asManager('/members', { body: memberBody({ email: 'gone@example.be' }) })
  gone = member.body.id
  await setStatus('inactive')
  meter = (await house.asManager('/meters', { body: meterBody({ ean: '541449000000000118' }) })).body.id
})
afterAll(() => house.close())

const setStatus = (status: string) =>
  house.asManager(`/members/${gone}/status`, { method: 'PUT', body: { status } })
const holders = () =>
  house.owner('select period::text from meter_holders where community_id = $1 and member_id = $2', [
    house.south.id,
    gone,
  ])

describe('an inactive member', () => {
  it('is given no meter: 409 at the field in which it stands, whichever way, and nothing is written', async () => {
    const ways = [
      [await house.asManager('/meters', { body: meterBody({ holderId: gone }) }), 'holderId'],
      [
        await house.asManager(`/meters/${meter}/holders`, { body: { memberId: gone, from: '2026-03-01' } }),
        'memberId',
      ],
      [
        await house.asManager(`/meters/${meter}/configurations`, {
          body: {
            ...configurationBody({ from: '2026-07-01' }),
            holderChange: { memberId: gone, from: '2026-07-01' },
          },
        }),
        'holderChange.memberId',
      ],
    ] as const
    for (const [answer, path] of ways)
      expect(answer).toMatchObject({
        status: 409,
        body: { code: 'holder-inactive', errors: [{ path, code: 'holder-inactive' }] },
      })
    expect(await holders()).toEqual([])
  })

  it('is refused in a file of meters, at its row', async () => {
    const row = {
      EAN: '541449000000000118',
      'E-mail du titulaire': 'gone@example.be',
      'Titulaire à partir du': '01/03/2026',
    }
    const { body } = await house.asManager('/meters/import', {
      body: formOf({ file: csvOf([row]) }),
      headers: { 'accept-language': 'en' },
    })
    expect(JSON.stringify(body)).toContain('holder-inactive')
    expect(body.preview.counts).toMatchObject({ refused: 1 })
  })

  it('may be noted as who held a meter before, and holds one as soon as it is active again', async () => {
    await house.asManager(`/meters/${meter}/holders`, { body: { memberId: null, from: '2026-05-01' } })
    const later = (await house.asManager('/members', { body: memberBody({ email: 'later@example.be' }) }))
      .body.id
    const hold = (memberId: string, from: string) =>
      house.asManager(`/meters/${meter}/holders`, { body: { memberId, from } })
    expect((await hold(later, '2026-05-01')).status).toBe(200)
    expect((await hold(gone, '2026-02-01')).status).toBe(200)
    expect(await holders()).toEqual([{ period: '[2026-02-01,2026-05-01)' }])
    expect((await hold(gone, '2026-06-10')).status).toBe(409)
    await setStatus('active')
    expect((await hold(gone, '2026-06-10')).status).toBe(200)
  })

  it('and its meter do not slip past each other: of deactivating it and giving it one at the same time, one is refused', async () => {
    const { body } = await house.asManager('/members', { body: memberBody({ email: 'both@example.be' }) })
    const [status, given] = await Promise.all([
      house.asManager(`/members/${body.id}/status`, { method: 'PUT', body: { status: 'inactive' } }),
      house.asManager('/meters', { body: meterBody({ ean: '541449000000000125', holderId: body.id }) }),
    ])
    expect([
      [200, 409],
      [409, 201],
    ]).toContainEqual([status.status, given.status])
  })
})
