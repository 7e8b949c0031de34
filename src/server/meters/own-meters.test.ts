import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../db/new-id.ts'
import { consumer } from '../testing/examples.ts'
import { openOwnMeters } from '../testing/own-meters.ts'

let scene: Awaited<ReturnType<typeof openOwnMeters>>
type Name = keyof typeof scene.meters

beforeAll(async () => {
  scene = await openOwnMeters()
}, 120_000)
afterAll(() => scene.house.close())

const asMember = (path: string) => scene.house.asMember(path)
const list = async (query = '') => (await asMember(`/meters?${query}`)).body
const nameOf = (id: string) => Object.entries(scene.meters).find(([, known]) => known === id)![0]
const names = async (query = '') => (await list(query)).items.map(({ id }: { id: string }) => nameOf(id))
const page = async (name: Name) => (await asMember(`/meters/${scene.meters[name]}`)).body
const item = async (name: Name) =>
  (await list()).items.find(({ id }: { id: string }) => id === scene.meters[name])
const mine = ['since', 'gone', 'soon', 'again', 'unread']

describe('a plain member’s list', () => {
  it('has the meters it held, holds or will hold, each with the days, and counts no other', async () => {
    expect(await names('sort=address')).toEqual(mine)
    expect(await list('sort=address')).toMatchObject({ total: 5, page: 1, pageSize: 25 })
    expect((await item('since')).yours).toEqual([{ from: '2026-03-01', until: null }])
    expect((await item('again')).yours).toEqual([
      { from: '2025-01-01', until: '2026-04-01' },
      { from: '2026-06-01', until: null },
    ])
    expect(await names('pageSize=2&page=3')).toEqual(['unread'])
  })

  it('says how each stands on its own days: one that went to somebody else ended then', async () => {
    const status = async (name: Name) => (await item(name)).status
    expect([await status('since'), await status('gone'), await status('soon')]).toEqual([
      ...['active', 'inactive', 'planned'],
    ])
    expect(await names('status=inactive')).toEqual(['gone'])
    expect(await page('gone')).toMatchObject({ status: 'inactive', statusSince: '2026-03-01' })
    expect(await page('soon')).toMatchObject({ status: 'planned', statusSince: '2026-09-01' })
  })

  it('says until when there are readings of its own days, on the page alike', async () => {
    const until = { since: '2026-05-31', gone: '2026-02-19', soon: null, again: '2026-06-13', unread: null }
    for (const [name, day] of Object.entries(until))
      expect([name, (await item(name as Name)).dataUntil, (await page(name as Name)).dataUntil]).toEqual([
        ...[name, day, day],
      ])
    expect(await names('sort=dataUntil')).toEqual(['gone', 'since', 'again', 'soon', 'unread'])
    expect(await names('sort=-dataUntil')).toEqual(['again', 'since', 'gone', 'unread', 'soon'])
  })

  it('is searched in what the member sees, and never in somebody else’s name or EAN', async () => {
    expect(await names('q=rue%20delta')).toEqual(['again'])
    expect(await names('q=dupont&sort=address')).toEqual(['since', 'soon', 'again', 'unread'])
    expect(await names('q=rue%20%25')).toEqual([])
    for (const q of ['luc', 'claes', 'foxtrot', (await scene.read(scene.meters.never)).ean])
      expect([q, (await list(`q=${q}`)).total]).toEqual([q, 0])
  })

  it('is filtered by and sorted on no holder but itself', async () => {
    expect((await list(`holderId=${scene.luc}`)).total).toBe(0)
    expect(await names(`holderId=${scene.marie}&sort=address`)).toEqual(['since', 'soon', 'again', 'unread'])
    expect(await names('sort=holder')).toEqual(['since', 'soon', 'again', 'unread', 'gone'])
    expect(await names('sort=-holder')).toEqual(['unread', 'again', 'soon', 'since', 'gone'])
  })

  it('is filtered by what the member sees: no doubt of a manager, no data or operation of other days', async () => {
    const { add, meters } = scene
    await add(meters.gone, { from: '2026-04-01', dso: 'ores', clientType: 'industrial' })
    expect(await names('dso=ores')).toEqual([])
    expect(await names('clientType=industrial')).toEqual([])
    expect(await names('dso=resa&sort=address')).toEqual(mine)
    expect(await names('holder=no')).toEqual(['gone'])
    expect((await list('operationId=none')).total).toBe(5)
    // Managers do doubt: the EANs of the scene have wrong check digits, and `soon` has been silent.
    expect((await scene.house.asManager('/meters?doubt=any')).body.total).toBeGreaterThan(0)
    for (const doubt of ['any', 'no-readings', 'ean-check-digit', 'no-holder'])
      expect([doubt, (await list(`doubt=${doubt}`)).total]).toEqual([doubt, 0])
  })

  it('refuses what it does not know as it does to a manager', async () => {
    const answer = await asMember('/meters?sort=colour&page=0')
    expect(answer.status).toBe(422)
    expect(answer.body.errors.map(({ path }: { path: string }) => path)).toEqual(['sort', 'page'])
  })

  it('is empty for a user who stands for nobody', async () => {
    const { body } = await scene.house.call('north-member', `${scene.house.north.path}/meters`)
    expect(body).toMatchObject({ items: [], total: 0 })
  })
})

describe('a meter one never held', () => {
  const ways = ['', '/configurations', '/readings?from=2026-06-01&until=2026-06-03&resolution=day']
  const csv = '/readings.csv?from=2026-06-01&until=2026-06-03&resolution=day'
  it('is answered exactly as one that does not exist', async () => {
    for (const way of [...ways, csv]) {
      const nothing = await asMember(`/meters/${newId()}${way}`)
      const others = await asMember(`/meters/${scene.meters.never}${way}`)
      expect(others.status).toBe(404)
      expect({ ...others.body, requestId: '' }).toEqual({ ...nothing.body, requestId: '' })
    }
  })

  it('cannot be told apart by trying to change it either; one’s own may not be changed', async () => {
    const change = (id: string) =>
      scene.house.call('south-member', `${scene.house.south.path}/meters/${id}`, {
        method: 'PATCH',
        body: { meterNumber: 'X' },
      })
    expect((await change(scene.meters.never)).status).toBe(404)
    expect((await change(newId())).status).toBe(404)
    expect(await change(scene.meters.since)).toMatchObject({ status: 403, body: { code: 'role-too-low' } })
    expect((await change(scene.meters.gone)).status).toBe(403)
  })
})

describe('a member’s meter', () => {
  it('has its own periods, no doubts, no version and no tag', async () => {
    const answer = await asMember(`/meters/${scene.meters.again}`)
    expect(answer.headers.etag).toBeUndefined()
    expect(answer.body).toMatchObject({ version: 0, doubts: [] })
    expect(answer.body.holders).toEqual([
      { from: '2026-06-01', until: null, member: { id: scene.marie, name: 'Marie Dupont' } },
      { from: '2025-01-01', until: '2026-04-01', member: { id: scene.marie, name: 'Marie Dupont' } },
    ])
    const whole = (await scene.house.asManager(`/meters/${scene.meters.again}`)).body
    expect([whole.version > 0, whole.holders.length, 'yours' in whole]).toEqual([true, 3, false])
  })

  it('has configurations from the first of its days to the last', async () => {
    const history = async (name: Name) =>
      (await asMember(`/meters/${scene.meters[name]}/configurations`)).body
    const periods = (configurations: { from: string; until: string | null }[]) =>
      configurations.map(({ from, until }) => [from, until])
    const gone = await history('gone')
    expect([gone.current, periods(gone.historical)]).toEqual([null, [['2025-01-01', '2026-03-01']]])
    const again = await history('again')
    expect(periods([again.current, ...again.historical])).toEqual([
      ['2026-06-01', null],
      ['2025-01-01', '2026-04-01'],
    ])
    expect(periods((await history('soon')).future)).toEqual([['2026-09-01', null]])
    expect(again.dsoNames).toEqual({ resa: 'RESA' })
  })

  it('is whole for a manager who is itself its holder', async () => {
    const manager = scene.house.south.scope.userId
    await scene.house.owner('update members set user_id = $1 where id = $2', [manager, scene.luc])
    const whole = (await scene.house.asManager(`/meters/${scene.meters.again}`)).body
    expect([whole.holders.length, (await scene.house.asManager('/meters')).body.total]).toEqual([3, 6])
    await scene.house.owner('update members set user_id = null where id = $1', [scene.luc])
  })
})

describe('what others do on their days', () => {
  /** Everything a member can read of its meters, as it is sent. */
  async function everything(): Promise<string> {
    const texts = [(await asMember('/meters?pageSize=100')).text]
    const range = 'from=2025-12-01&until=2026-10-01'
    for (const id of mine.map((name) => scene.meters[name as Name]))
      for (const way of [
        ...['', '/configurations', `/readings?${range}&resolution=week`],
        ...[
          '/readings?from=2026-03-28&until=2026-06-03&resolution=hour',
          `/readings.csv?${range}&resolution=day`,
        ],
      ])
        texts.push((await asMember(`/meters/${id}${way}`)).text)
    return texts.join('\n')
  }

  it('is never named, and changes nothing of what the member is answered', async () => {
    const { meters, house, luc, handOver, send, add } = scene
    const before = await everything()
    for (const secret of [luc, 'Luc', 'Claes', meters.never]) expect(before).not.toContain(secret)

    await house.owner(`update members set name = 'Cremers' where id = $1`, [luc])
    const anna = (await house.asManager('/members', { body: { kind: 'company', name: 'Anna' } })).body.id
    const done = [
      await handOver(meters.gone, anna, '2026-04-01'),
      await handOver(meters.soon, anna, '2026-07-01'),
      await handOver(meters.again, anna, '2026-05-01'),
      await send('POST', `/meters/${meters.gone}/replacements`, { meterNumber: 'M-9', from: '2026-05-01' }),
      await add(meters.again, { ...consumer, from: '2026-04-10', description: 'Secret', rate: 'dual' }),
      await add(meters.again, { ...consumer, from: '2026-06-01', description: '' }),
      await add(meters.gone, { from: '2026-03-01', description: 'Secret' }),
      await send('POST', `/meters/${meters.gone}/deactivations`, { from: '2026-06-01', reason: 'Secret' }),
    ]
    expect(done.map(({ status }) => status)).toEqual([200, 200, 200, 200, 201, 201, 201, 200])
    const ids = /"id":"[^"]+","from"/g // of the two configurations that a change in between made one of their own
    expect((await everything()).replace(ids, '')).toBe(before.replace(ids, ''))
  }, 60_000) // fifty answers, twice
})
