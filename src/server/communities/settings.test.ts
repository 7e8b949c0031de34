import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { meterBody } from '../testing/examples.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
beforeEach(() =>
  house.owner('update communities set strict_ean = false, stale_after_days = 45 where id = $1', [
    house.south.id,
  ]),
)
afterAll(() => house.close())

const settings = async () => (await house.call('south-member', house.south.path)).body
const change = (body: object, headers = {}) =>
  house.call('south-admin', house.south.path, { method: 'PATCH', body, headers })
const audit = () =>
  house.owner(
    `select before, after, actor from audit_lines where action = 'community.settings-changed' order by id`,
  )

describe('the settings of a community', () => {
  it('are changed by an administrator, what is given of them, with one audit line', async () => {
    const { version } = await settings()
    const before = (await audit()).length
    expect(await change({ staleAfterDays: 20 })).toMatchObject({
      status: 200,
      body: { staleAfterDays: 20, strictEan: false, version: version + 1 },
      headers: { etag: `"${version + 1}"` },
    })
    expect(await settings()).toMatchObject({ staleAfterDays: 20, strictEan: false })
    expect((await audit()).slice(before)).toEqual([
      { before: { staleAfterDays: 45 }, after: { staleAfterDays: 20 }, actor: 'south admin' },
    ])
  })

  it('stay as they are, without an audit line, when nothing would be different', async () => {
    const [before, { version }] = [(await audit()).length, await settings()]
    for (const body of [{}, { staleAfterDays: 45, strictEan: false }])
      expect(await change(body)).toMatchObject({ status: 200, body: { version } })
    expect(await audit()).toHaveLength(before)
  })

  it('refuse a number of days that makes no sense, and everything else that is wrong, at once', async () => {
    for (const staleAfterDays of [0, 401, 1.5, -3, '45', null])
      expect(await change({ staleAfterDays, strictEan: 'yes' })).toMatchObject({
        status: 422,
        body: {
          errors: [
            { path: 'strictEan', code: 'choose-one' },
            { path: 'staleAfterDays', code: 'wait-in-days' },
          ],
        },
      })
    for (const staleAfterDays of [1, 400]) expect((await change({ staleAfterDays })).status).toBe(200)
  })

  it('are not overwritten by who saw an older version: 412, and nothing changes', async () => {
    const { version } = await settings()
    const [one, two] = [
      await change({ staleAfterDays: 10 }, { 'if-match': `"${version}"` }),
      await change({ staleAfterDays: 99 }, { 'if-match': `"${version}"` }),
    ]
    expect([one.status, two.status, two.body.code]).toEqual([200, 412, 'settings-changed-meanwhile'])
    expect((await settings()).staleAfterDays).toBe(10)
  })

  it('are those of this community alone', async () => {
    const north = () => house.call('north-admin', house.north.path)
    const before = (await north()).body
    await change({ strictEan: true, staleAfterDays: 7 })
    expect((await north()).body).toEqual(before)
  })
})

describe('the strict rule about EANs', () => {
  it('leaves the meters alone that are there, which stay doubted, and refuses the next one', async () => {
    const meter = (await house.asManager('/meters', { body: meterBody() })).body
    await change({ strictEan: true })
    expect((await house.asManager(`/meters/${meter.id}`)).body).toMatchObject({
      version: meter.version,
      doubts: expect.arrayContaining(['ean-check-digit']),
    })
    // What else is wrong with it can still be put right.
    const body = { meterNumber: 'M-9' }
    expect(await house.asManager(`/meters/${meter.id}`, { method: 'PATCH', body })).toMatchObject({
      status: 200,
    })
    expect(
      await house.asManager('/meters', { body: meterBody({ ean: '541449123456789019' }) }),
    ).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'ean', code: 'ean-check-digit' }] },
    })
  })
})
