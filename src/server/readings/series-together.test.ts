import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { resolutions } from '../../domain/readings/series.codes.ts'
import { type SeriesOfMany, seriesOfMany } from '../../domain/readings/series.schema.ts'
import { consumer } from '../testing/examples.ts'
import { openMeterLife } from '../testing/meter-life.ts'
import { addToSouth, flatDay, flatDays, withSlots } from '../testing/readings.ts'
import { makeOperation, takePart } from '../testing/sharing.ts'
import { fileOf, readAll } from '../testing/table-files.ts'

let life: Awaited<ReturnType<typeof openMeterLife>>
let home: string
let roof: string
let cellar: string
let quarter: string
let street: string

// Marie's home takes 0.25 kWh a slot; her roof takes 0.05 and gives 0.1, it is Luc's from 30 March; Luc's cellar takes 1.
beforeAll(async () => {
  life = await openMeterLife()
  const { house, make, luc, send } = life
  const from = { configuration: { from: '2025-01-01', ...consumer } }
  home = (await make(from)).id
  roof = (await make({ configuration: { from: '2025-01-01' } })).id
  cellar = (await make({ ...from, holderId: luc })).id
  await send('POST', `/meters/${roof}/holders`, { memberId: luc, from: '2026-03-30' })
  quarter = await makeOperation(house, 'Quartier du Laveu')
  street = await makeOperation(house, 'Rue Haute')
  await takePart(house, home, quarter, { from: '2025-10-01', until: null })
  await takePart(house, roof, quarter, { from: '2026-03-29', until: '2026-03-31' })
  await takePart(house, roof, street, { from: '2026-03-31', until: null })
  await addToSouth(house, [
    ...flatDays(home, 'o', ['2025-10-25', '2025-10-28'], 250_000, 50_000),
    ...flatDays(home, 'o', ['2026-03-28', '2026-04-01'], 250_000, 50_000),
    ...flatDays(roof, 'o', ['2026-03-28', '2026-04-01'], 50_000),
    ...flatDays(roof, 'i', ['2026-03-28', '2026-04-01'], 100_000, 50_000),
    ...flatDays(cellar, 'o', ['2026-03-28', '2026-03-30'], 1_000_000),
    withSlots(flatDay(cellar, 'o', '2026-03-30', 1_000_000), [0, 1], 'missing'),
  ])
}, 120_000)
afterAll(() => life.house.close())

const march = { from: '2026-03-28', until: '2026-04-01' }
const pathOf = (subject: string, { from, until }: typeof march, resolution: string, format = '') =>
  `${subject}/readings${format}?from=${from}&until=${until}&resolution=${resolution}`

async function series(subject: string, days = march, resolution = 'day'): Promise<SeriesOfMany> {
  const answer = await life.house.asManager(pathOf(subject, days, resolution))
  expect(answer.status).toBe(200)
  return seriesOfMany.strict().parse(answer.body)
}

describe('the series of an operation', () => {
  it('has each participant on the days on which it takes part, and on no other', async () => {
    const got = await series(`/operations/${quarter}`)
    expect(got.offtake.gross).toEqual([24, 23 + 4.6, 24 + 4.8, 24])
    expect(got.injection.gross).toEqual([null, 9.2, 9.6, null])
    expect(got.offtake.shared).toEqual([4.8, 4.6, 4.8, 4.8])
    expect([got.meters, got.quality]).toEqual([2, Array(4).fill('measured')])
    const other = await series(`/operations/${street}`)
    expect([other.meters, other.offtake.gross]).toEqual([1, [null, null, null, 4.8]])
    expect(other.quality).toEqual(['inactive', 'inactive', 'inactive', 'measured'])
    expect([other.dataFrom, other.dataUntil]).toEqual(['2026-03-31', '2026-03-31'])
  })

  it('has 92 and 100 quarter-hours on the days the clock changes', async () => {
    const spring = await series(`/operations/${quarter}`, { from: '2026-03-29', until: '2026-03-30' }, 'hour')
    expect([spring.start.length, spring.offtake.gross]).toEqual([23, Array(23).fill(1.2)])
    const autumn = await series(
      `/operations/${quarter}`,
      { from: '2025-10-26', until: '2025-10-27' },
      'quarter-hour',
    )
    expect([autumn.start.length, autumn.totals.offtake.gross]).toEqual([100, 25])
  })
})

describe('the series of the community', () => {
  it('is its meters added up, and says partial where one of those that are read has nothing', async () => {
    const got = await series('')
    expect(got.meters).toBe(3)
    expect(got.offtake.gross).toEqual([24 + 4.8 + 96, 23 + 4.6 + 92, 24 + 4.8 + 94, 24 + 4.8])
    expect(got.quality).toEqual(['measured', 'measured', 'partial', 'partial'])
    const slots = await series('', { from: '2026-03-30', until: '2026-03-31' }, 'quarter-hour')
    expect(slots.offtake.gross.slice(0, 3)).toEqual([0.3, 0.3, 1.3])
    expect(slots.quality.slice(0, 3)).toEqual(['partial', 'partial', 'measured'])
  })

  it('has the same totals at every resolution, and those are the sums of its meters to the mWh', async () => {
    const own = await Promise.all(
      [home, roof, cellar].map(
        async (id) => (await life.house.asManager(pathOf(`/meters/${id}`, march, 'month'))).body.totals,
      ),
    )
    const sum = (of: (totals: SeriesOfMany['totals']) => number | null) =>
      own.reduce((all, totals) => all + Math.round((of(totals) ?? 0) * 1e6), 0) / 1e6
    for (const resolution of resolutions) {
      const { totals, days } = await series('', march, resolution)
      expect([resolution, totals.offtake.gross]).toEqual([resolution, sum((of) => of.offtake.gross)])
      expect(totals.injection.gross).toBe(sum((of) => of.injection.gross))
      expect(totals.offtake.shared).toBe(sum((of) => of.offtake.shared))
      expect(days.map(({ quality }) => quality)).toEqual(['measured', 'measured', 'partial', 'partial'])
    }
  })
})

describe('a meter that was read although nobody expected it', () => {
  it('counts, and does not stand in for one that is missing', async () => {
    const { house, make } = life
    const stray = (await make({ holderId: null, configuration: { from: '2025-01-01' } })).id
    const [holed, whole] = ['2026-04-02', '2026-04-03']
    await addToSouth(house, [
      // Three have the first of these days, as many as are waited for: but the cellar is not among them.
      ...flatDays(stray, 'o', [holed, '2026-04-04'], 1_000_000),
      ...flatDays(home, 'o', [holed, '2026-04-04'], 250_000),
      ...flatDays(roof, 'o', [holed, '2026-04-04'], 50_000),
      ...flatDays(roof, 'i', [holed, '2026-04-04'], 0),
      flatDay(cellar, 'o', whole, 1_000_000),
    ])
    for (const resolution of ['hour', 'day']) {
      const got = await series('', { from: '2026-04-01', until: '2026-04-04' }, resolution)
      expect(got.days.map(({ quality }) => quality)).toEqual(['missing', 'partial', 'measured'])
      expect([got.meters, got.totals.offtake.gross]).toEqual([3, 2 * (96 + 24 + 4.8) + 96])
    }
  })
})

describe('the series of a member', () => {
  it('has all it held, each meter on the days on which it was the holder', async () => {
    const hers = await series(`/members/${life.marie}`)
    expect([hers.meters, hers.offtake.gross]).toEqual([2, [24 + 4.8, 23 + 4.6, 24, 24]])
    const his = await series(`/members/${life.luc}`)
    expect(his.offtake.gross).toEqual([96, 92, 94 + 4.8, 4.8])
  })

  it('is there for the member itself, and for no other plain member', async () => {
    const { house, marie, luc } = life
    await house.link('south', marie)
    const own = await house.asMember(pathOf(`/members/${marie}`, march, 'day'))
    expect(seriesOfMany.strict().parse(own.body)).toEqual(await series(`/members/${marie}`))
    expect((await house.asMember(pathOf(`/members/${luc}`, march, 'day'))).status).toBe(404)
  })
})

describe('whoever reads a curve of others', () => {
  it('leaves a line in the audit, once a day; a member who reads its own leaves none', async () => {
    const { house, marie, luc } = life
    await house.owner('delete from audit_lines')
    for (const subject of ['', '', `/operations/${quarter}`, `/members/${luc}`]) await series(subject)
    await house.asMember(pathOf(`/members/${marie}`, march, 'day'))
    const lines = await house.owner('select action, entity_id from audit_lines order by action')
    expect(lines).toEqual([
      { action: 'community.load-curve-read', entity_id: house.south.id },
      { action: 'member.load-curve-read', entity_id: luc },
      { action: 'operation.load-curve-read', entity_id: quarter },
    ])
  })
})

describe('the files', () => {
  it('are named after what is in them and have the columns of a meter’s', async () => {
    const names = { '': 'south', [`/operations/${quarter}`]: 'Quartier du Laveu' }
    for (const [subject, name] of Object.entries(names)) {
      const csv = await life.house.asManager(pathOf(subject, march, 'day', '.csv'))
      expect(csv.headers['content-disposition']).toContain(`"${name}_2026-03-28_2026-04-01_day.csv"`)
      expect(csv.text.trim().split('\r\n')).toHaveLength(5)
      const xlsx = await life.house.asManager(pathOf(subject, march, 'day', '.xlsx'))
      expect(xlsx.headers['content-disposition']).toContain(`"${name}_2026-03-28_2026-04-01_day.xlsx"`)
      const { rows } = await readAll(await fileOf(xlsx.bytes))
      expect(rows).toHaveLength(5)
    }
  })
})
