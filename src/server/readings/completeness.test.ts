import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { letterOfState } from '../../domain/readings/completeness.codes.ts'
import type { Completeness, DsoRequests } from '../../domain/readings/completeness.schema.ts'
import type { PointQuality } from '../../domain/readings/series.codes.ts'
import { newId } from '../db/new-id.ts'
import { consumer } from '../testing/examples.ts'
import { openMeterLife } from '../testing/meter-life.ts'
import { addToSouth, flatDay, flatDays, withSlots } from '../testing/readings.ts'
import { makeOperation, takePart } from '../testing/sharing.ts'

let life: Awaited<ReturnType<typeof openMeterLife>>
let home: string
let roof: string
let silent: string
let quarter: string

// May 2026. Marie's home has every day, one estimated; her roof, Luc's since the 16th, has gaps and lacks injection once;
// silent was never read. Home and roof share, the roof from the 11th on. `empty` is nobody's and takes part in nothing.
beforeAll(async () => {
  life = await openMeterLife()
  const { house, make, luc, send } = life
  const from = { configuration: { from: '2026-05-01' } }
  home = (await make({ configuration: { from: '2026-05-01', ...consumer } })).id
  roof = (await make(from)).id
  silent = (await make({ configuration: { from: '2026-05-20', dso: 'ores' } })).id
  await make({ ...from, holderId: null })
  await send('POST', `/meters/${roof}/holders`, { memberId: luc, from: '2026-05-16' })
  quarter = await makeOperation(house, 'Quartier du Laveu')
  await takePart(house, home, quarter, { from: '2026-01-01', until: null })
  await takePart(house, roof, quarter, { from: '2026-05-11', until: null })
  await addToSouth(house, [
    ...flatDays(home, 'o', ['2026-04-28', '2026-05-10'], 1_000),
    withSlots(flatDay(home, 'o', '2026-05-10', 1_000), [7], 'estimated'),
    ...flatDays(home, 'o', ['2026-05-11', '2026-06-15'], 1_000),
    ...flatDays(roof, 'o', ['2026-05-01', '2026-05-12'], 1_000),
    withSlots(flatDay(roof, 'o', '2026-05-12', 1_000), [0, 1], 'missing'),
    ...flatDays(roof, 'o', ['2026-05-15', '2026-06-15'], 1_000),
    ...flatDays(roof, 'i', ['2026-05-01', '2026-05-13'], 1_000),
    ...flatDays(roof, 'i', ['2026-05-15', '2026-05-31'], 1_000),
    ...flatDays(roof, 'i', ['2026-06-01', '2026-06-15'], 1_000),
  ])
}, 120_000)
afterAll(() => life.house.close())

const may = 'from=2026-05-01&until=2026-06-01'
const ask = async (query: string): Promise<Completeness> => {
  const answer = await life.house.asManager(`/completeness?${query}`)
  expect(answer.status).toBe(200)
  return answer.body
}

describe('the completeness of a community', () => {
  it('has a letter for each day of each meter that is somebody’s, and its months', async () => {
    const { meters, counts, months } = await ask(may)
    expect(meters.map(({ id, days, holder }) => [id, days, holder?.name])).toEqual([
      [home, 'CCCCCCCCCECCCCCCCCCCCCCCCCCCCCC', 'Marie Dupont'],
      [roof, 'CCCCCCCCCCCPMMCCCCCCCCCCCCCCCCP', 'Luc Claes'],
      [silent, '-------------------MMMMMMMMMMMM', 'Marie Dupont'],
    ])
    expect(counts).toEqual({
      ...{ complete: 57, estimated: 1, corrected: 0, partial: 2, missing: 14 },
      'not-expected': 19,
    })
    expect(months).toEqual([{ month: '2026-05', state: 'incomplete', expected: 74, lacking: 16 }])
  })

  it('says of each day what the meter’s own series says', async () => {
    const letterOf: Record<PointQuality, string> = {
      ...{ ...letterOfState, measured: 'C', inactive: '-', 'not-held': '-' },
    }
    for (const { id, days } of (await ask(may)).meters.filter(({ id }) => id !== silent)) {
      const series = await life.house.asManager(`/meters/${id}/readings?${may}&resolution=day`)
      const own = series.body.days.map(({ quality }: { quality: PointQuality }) => letterOf[quality])
      expect(own.join('')).toBe(days)
    }
  })

  it('expects nothing of today and of days to come', async () => {
    const { meters, months } = await ask('from=2026-06-13&until=2026-07-01')
    expect(meters.map(({ days }) => days.slice(0, 4))).toEqual(['CC--', 'CC--', 'MM--'])
    expect(months[0]!.state).toBe('incomplete')
  })
})

describe('the completeness of a part', () => {
  it('of an operation waits for its participants while they take part', async () => {
    const { meters, months } = await ask(`${may}&operationId=${quarter}`)
    expect(meters.map(({ days }) => days)).toEqual([
      'CCCCCCCCCECCCCCCCCCCCCCCCCCCCCC',
      '----------CPMMCCCCCCCCCCCCCCCCP',
    ])
    expect(months[0]!.state).toBe('incomplete')
    const june = await ask(`from=2026-06-01&until=2026-06-15&operationId=${quarter}`)
    expect(june.months[0]).toMatchObject({ state: 'running', expected: 28, lacking: 0 })
  })

  it('of a member waits for its meters while they are its own', async () => {
    const { meters } = await ask(`${may}&memberId=${life.luc}`)
    expect(meters.map(({ id, days, holder }) => [id, days, holder?.id])).toEqual([
      [roof, '---------------CCCCCCCCCCCCCCCP', life.luc],
    ])
  })

  it('of one meter is that of the community, narrowed', async () => {
    const whole = await ask(may)
    expect((await ask(`${may}&meterId=${roof}`)).meters).toEqual([whole.meters[1]])
    expect((await ask(`${may}&meterId=${roof}&memberId=${life.marie}`)).meters[0]!.days).toBe(
      'CCCCCCCCCCCPMMC----------------',
    )
  })

  it('that is not there, or stands next door, is not found', async () => {
    const { call, north } = life.house
    for (const what of ['meterId', 'operationId', 'memberId'])
      expect((await life.house.asManager(`/completeness?${may}&${what}=${newId()}`)).status).toBe(404)
    const path = `${north.path}/completeness?${may}&meterId=${home}`
    expect((await call('north-manager', path)).status).toBe(404)
    expect((await life.house.asManager(`/completeness/request?${may}&operationId=${newId()}`)).status).toBe(
      404,
    )
  })
})

describe('what to ask the DSOs', () => {
  const requests = async (query: string, language = ''): Promise<DsoRequests['requests']> => {
    const headers = { 'accept-language': 'nl' }
    const answer = await life.house.asManager(`/completeness/request?${query}${language}`, { headers })
    expect(answer.status).toBe(200)
    return answer.body.requests
  }

  it('is one message for each DSO that owes something, in the reader’s language or the one asked for', async () => {
    const [ores, resa, ...more] = await requests(may)
    expect(more).toEqual([])
    expect([ores, resa].map((one) => [one!.dso, one!.meters, one!.days])).toEqual([
      [{ code: 'ores', name: 'ORES' }, 1, 12],
      [{ code: 'resa', name: 'RESA' }, 1, 4],
    ])
    expect(resa!.body).toContain(
      '- 12/05/2026 (onvolledige gegevens)\n- van 13/05/2026 tot en met 14/05/2026\n',
    )
    expect((await requests(may, '&language=de'))[0]!.body).toContain('vom 20/05/2026 bis zum 31/05/2026')
  })

  it('about an operation asks for its participants alone; where all is there it asks for nothing', async () => {
    const [resa, ...more] = await requests(`${may}&operationId=${quarter}`)
    expect([resa!.days, more]).toEqual([4, []])
    expect(resa!.body).toContain('Quartier du Laveu')
    expect(await requests(`from=2026-06-01&until=2026-06-15&operationId=${quarter}`)).toEqual([])
  })
})

describe('injection', () => {
  // Its panels came on 4 July, as its configuration says; nothing of them was ever read, then it is from the 7th on.
  it('is asked for from the day the panels came, not before, and though it was never read; the meter’s own series and the community’s agree', async () => {
    const { house, make, add } = life
    const july = 'from=2025-07-01&until=2025-07-11'
    const { id } = await make({ configuration: { from: '2025-07-01', ...consumer } })
    expect((await add(id, { from: '2025-07-04' })).status).toBe(201)
    await addToSouth(house, flatDays(id, 'o', ['2025-07-01', '2025-07-11'], 1_000))
    const letters = async () => (await ask(`${july}&meterId=${id}`)).meters[0]!.days
    const seriesOf = async (subject: string, resolution: string) =>
      (await house.asManager(`${subject}/readings?${july}&resolution=${resolution}`)).body
    const everybody = async (days: string) => {
      expect(await letters()).toBe(days)
      const wanted = [...days].map((letter) => (letter === 'C' ? 'measured' : 'partial'))
      for (const subject of [`/meters/${id}`, ''])
        for (const resolution of ['day', 'hour']) {
          const got = await seriesOf(subject, resolution)
          expect([subject, got.days.map(({ quality }: { quality: string }) => quality)]).toEqual([
            subject,
            wanted,
          ])
        }
    }
    await everybody('CCCPPPPPPP')
    await addToSouth(house, flatDays(id, 'i', ['2025-07-07', '2025-07-11'], 500))
    await everybody('CCCPPPCCCC')
  })
})
