import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Series, series as seriesSchema } from '../../domain/readings/series.schema.ts'
import { addDays, slotsOf } from '../../domain/time/local-day.ts'
import { openOwnMeters } from '../testing/own-meters.ts'
import { addToSouth, flatDays } from '../testing/readings.ts'

let scene: Awaited<ReturnType<typeof openOwnMeters>>
beforeAll(async () => {
  scene = await openOwnMeters()
}, 120_000)
afterAll(() => scene.house.close())

async function series(id: string, from: string, until: string, resolution: string): Promise<Series> {
  const answer = await scene.house.asMember(
    `/meters/${id}/readings?from=${from}&until=${until}&resolution=${resolution}`,
  )
  expect(answer.status).toBe(200)
  return seriesSchema.strict().parse(answer.body)
}
const kinds = ({ days }: Series) => days.map(({ quality }) => quality)

describe('a day on which the meter was somebody else’s', () => {
  it('is empty and says so, at every resolution, and is in no total', async () => {
    for (const resolution of ['quarter-hour', 'hour', 'day', 'week', 'month']) {
      const got = await series(scene.meters.since, '2026-02-02', '2026-03-02', resolution)
      const known = got.offtake.gross.filter((value) => value !== null)
      expect([resolution, got.totals.offtake.gross]).toEqual([resolution, 24])
      expect(known.reduce((sum, value) => sum + value, 0)).toBeCloseTo(24, 6)
      expect(kinds(got)).toEqual([...Array(27).fill('not-held'), 'measured'])
      expect(got.quality[0]).toBe('not-held')
    }
  })

  it('that lies between one’s own days leaves a hole in them', async () => {
    const got = await series(scene.meters.again, '2026-03-31', '2026-06-02', 'month')
    expect([got.offtake.gross, got.quality]).toEqual([
      [24, null, null, 24],
      ['measured', 'not-held', 'not-held', 'measured'],
    ])
    expect(got.totals.offtake.gross).toBe(48)
  })

  it('does not tell whether anything was read: first and last day are of one’s own', async () => {
    const since = await series(scene.meters.since, '2026-01-01', '2026-07-01', 'month')
    expect([since.dataFrom, since.dataUntil]).toEqual(['2026-03-01', '2026-05-31'])
    const gone = await series(scene.meters.gone, '2026-01-01', '2026-07-01', 'month')
    expect([gone.dataFrom, gone.dataUntil]).toEqual(['2026-01-01', '2026-02-19'])
    expect(kinds(gone).slice(50)).toEqual([...Array(9).fill('missing'), ...Array(122).fill('not-held')])
  })

  it('is no day of the model: what was never read on one’s own days is modelled for these', async () => {
    for (const id of [scene.meters.unread, scene.meters.soon]) {
      const first = id === scene.meters.unread ? '2026-03-01' : '2026-09-01'
      const got = await series(id, addDays(first, -2), addDays(first, 2), 'day')
      expect([got.modelled, got.dataFrom, got.dataUntil]).toEqual([true, null, null])
      expect(got.offtake.gross.map((value) => value !== null)).toEqual([false, false, true, true])
      expect(got.quality.slice(0, 2)).toEqual(['not-held', 'not-held'])
    }
  })

  it('is a blank line with its reason in the file, which has the same columns as a manager’s', async () => {
    const path = `/meters/${scene.meters.since}/readings.csv?from=2026-02-28&until=2026-03-02&resolution=day`
    const own = await scene.house.asMember(path)
    expect(own.text).toContain('2026-02-28T00:00:00+01:00,,,,,Not your meter\r\n')
    expect(own.text).toContain('2026-03-01T00:00:00+01:00,24,,,,Measured\r\n')
    const whole = await scene.house.asManager(path)
    expect(whole.text).toContain('2026-02-28T00:00:00+01:00,96,,,,Measured\r\n')
    expect(own.text.split('\r\n')[0]).toBe(whole.text.split('\r\n')[0])
    expect(own.headers['content-disposition']).toBe(whole.headers['content-disposition'])
  })
})

describe('the day of a hand-over is the new holder’s, whole', () => {
  for (const [what, day] of [
    ['31 December', '2025-12-31'],
    ['1 January', '2026-01-01'],
    ['the day with 23 hours', '2026-03-29'],
    ['the day with 25 hours', '2025-10-26'],
  ] as const)
    it(what, async () => {
      const { make, handOver, marie, luc, house } = scene
      const [eve, after] = [addDays(day, -1), addDays(day, 1)]
      const came = (await make({ holderId: luc, configuration: { from: '2025-01-01' } })).id
      await handOver(came, marie, day)
      const went = (await make({ holderId: marie, configuration: { from: '2025-01-01' } })).id
      await handOver(went, luc, day)
      for (const id of [came, went]) await addToSouth(house, flatDays(id, 'o', [eve, after], 250_000))
      const known = async (id: string) =>
        (await series(id, eve, after, 'quarter-hour')).offtake.gross.map((value) => value !== null)
      const [before, on] = [Array(slotsOf(eve)), Array(slotsOf(day))]
      expect(await known(came)).toEqual([...before.fill(false), ...on.fill(true)])
      expect(await known(went)).toEqual([...before.fill(true), ...on.fill(false)])
      expect((await series(came, eve, after, 'month')).totals.offtake.gross).toBe(slotsOf(day) / 4)
      expect((await series(went, eve, after, 'month')).totals.offtake.gross).toBe(slotsOf(eve) / 4)
    })
})

describe('a manager who looks at the load curve of another', () => {
  const read = (
    name: keyof typeof scene.meters,
    query = 'from=2026-05-01&until=2026-06-01&resolution=day',
    as = '',
  ) => scene.house.asManager(`/meters/${scene.meters[name]}/readings${as}?${query}`)
  const lines = () =>
    scene.house.owner(
      `select actor, entity_id, after from audit_lines where action = 'meter.load-curve-read' order by at`,
    )

  it('leaves one line a day, meter and days asked for, however often it looks', async () => {
    await scene.house.owner(`delete from audit_lines where action = 'meter.load-curve-read'`)
    await Promise.all([read('since'), read('since'), read('since', undefined, '.csv')])
    await read('since', 'from=2026-01-01&until=2026-02-01&resolution=hour')
    await read('again')
    const line = { actor: 'south manager', after: { until: '2026-06-01' } }
    expect(await lines()).toMatchObject([
      { ...line, entity_id: scene.meters.since },
      { after: { from: '2026-01-01', until: '2026-02-01' }, entity_id: scene.meters.since },
      { ...line, entity_id: scene.meters.again },
    ])
    scene.house.clock.moveTo('2026-06-16T00:00:00+02:00')
    await read('again')
    scene.house.clock.moveTo('2026-06-15T12:00:00+02:00')
    expect(await lines()).toHaveLength(4)
  })

  it('leaves none for a curve that nobody ever read, nor for its own', async () => {
    const manager = scene.house.south.scope.userId
    await scene.house.owner('update members set user_id = $1 where id = $2', [manager, scene.luc])
    await scene.house.owner(`delete from audit_lines where action = 'meter.load-curve-read'`)
    await read('unread')
    await read('never')
    await read('gone', 'from=2026-03-01&until=2026-06-01&resolution=day')
    expect(await lines()).toEqual([])
    await read('gone', 'from=2026-02-28&until=2026-06-01&resolution=day')
    expect(await lines()).toMatchObject([{ entity_id: scene.meters.gone }])
    await scene.house.owner('update members set user_id = null where id = $1', [scene.luc])
  })

  it('while a member who looks at its own leaves none', async () => {
    await scene.house.owner(`delete from audit_lines where action = 'meter.load-curve-read'`)
    await series(scene.meters.since, '2026-03-01', '2026-04-01', 'day')
    expect(await lines()).toEqual([])
  })
})
