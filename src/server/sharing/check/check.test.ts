import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../../domain/words/words.ts'
import { openSharedScene } from '../../testing/shared-scene.ts'
import { fileOf, readAll } from '../../testing/table-files.ts'
import { claimDocument } from './claim-document.ts'

let scene: Awaited<ReturnType<typeof openSharedScene>>
const days = 'from=2026-05-01&until=2026-05-05'

beforeAll(async () => {
  scene = await openSharedScene()
  await scene.approve(await scene.makeKey([{ weight: 10_000, shares: [5000, 3000, 2000] }]), '2026-05-01')
  await scene.add(['2026-05-01', '2026-05-03'], [0.6, 0.2, 0.24, 1.04])
  await scene.add(['2026-05-03', '2026-05-04'], [0.7, 0.2, 0.24, 1.04]) // 0.1 too much for A
  await scene.add(['2026-05-04', '2026-05-05'])
}, 60_000)
afterAll(() => scene.house.close())

const get = (query: string, ending = '', headers = {}) =>
  scene.house.asManager(`/operations/${scene.operation}/dso-check${ending}?${query}`, { headers })

describe('the check of the DSO', () => {
  it('names the meter and day on which it counted otherwise than the key says, and no other', async () => {
    const { status, body } = await get(days)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      ...{ unit: 'kWh', tolerance: 0.01, checked: 3 * 4 * 96, unread: 0 },
      unchecked: [{ day: '2026-05-04', reason: 'not-settled' }],
      totals: { dso: 67.2, ours: 57.6, difference: 9.6, off: 9.6, meters: 1, days: 1, quarterHours: 96 },
    })
    expect(body.meters).toEqual([
      {
        ...{ meterId: scene.meters.A, ean: expect.any(String), holder: 'Marie Dupont', direction: 'offtake' },
        ...{ dso: 67.2, ours: 57.6, difference: 9.6, off: 9.6 },
        days: [{ day: '2026-05-03', dso: 67.2, ours: 57.6, difference: 9.6, off: 9.6, quarterHours: 96 }],
      },
    ])
  })

  it('says nothing below the tolerance', async () => {
    expect((await get(`${days}&tolerance=9.6`)).body.meters).toEqual([])
    expect((await get(`${days}&tolerance=9.5`)).body.meters).toHaveLength(1)
  })

  it('finds nothing to check on days without a key', async () => {
    const { body } = await get('from=2026-04-29&until=2026-05-01')
    expect(body).toMatchObject({ checked: 0, meters: [] })
    expect(body.unchecked.map(({ reason }: { reason: string }) => reason)).toEqual(['no-key', 'no-key'])
  })

  it('is refused for more than a quarter of a year, a negative tolerance or a language nobody speaks', async () => {
    const codes = async (query: string, ending = '') =>
      (await get(query, ending)).body.errors.map(({ code }: { code: string }) => code)
    expect(await codes('from=2026-01-01&until=2026-05-01')).toEqual(['check-too-long'])
    expect(await codes(`${days}&tolerance=-1`)).toEqual(['not-negative'])
    expect(await codes(`${days}&language=it`, '.pdf')).toEqual(['choose-one'])
    expect(await codes('from=2026-05-01&until=2026-05-01', '.xlsx')).toEqual(['until-after-from'])
  })
})

describe('a claim', () => {
  it('is a workbook with the days and each quarter-hour, in the language asked for', async () => {
    const answer = await get(`${days}&language=nl`, '.xlsx', { 'accept-language': 'fr' })
    expect(answer.status).toBe(200)
    expect(answer.headers['content-language']).toBe('nl')
    expect(answer.headers['content-disposition']).toContain(
      'betwisting_Quartier Nord_2026-05-01_2026-05-05.xlsx',
    )
    const { rows } = await readAll(await fileOf(answer.bytes))
    const of = (sheet: string) => rows.filter((row) => row.sheet === sheet).map(({ cells }) => cells)
    const perDay = of('Dagen')
    expect(perDay[0]).toEqual([
      ...['Dag', 'EAN', 'Houder', 'Richting', 'DNB (kWh)', 'Herberekend (kWh)', 'Verschil (kWh)'],
      ...['Absoluut verschil (kWh)', 'Kwartieren'],
    ])
    expect(perDay).toHaveLength(2)
    expect(perDay[1]!.slice(2)).toEqual(['Marie Dupont', 'Afname', 67.2, 57.6, 9.6, 9.6, 96])
    const slots = of('Kwartieren')
    expect(slots).toHaveLength(1 + 96)
    expect(slots[1]!.slice(1)).toEqual([
      ...['2026-05-03T00:00:00+02:00', expect.stringMatching(/^\d{18}$/), 'Afname', 0.7, 0.6, 0.1],
    ])
  })

  it('is a letter as PDF, in each language', async () => {
    for (const language of languages) {
      const answer = await get(`${days}&language=${language}`, '.pdf')
      expect(answer.headers['content-type']).toBe('application/pdf')
      expect(answer.headers['content-language']).toBe(language)
      expect(answer.bytes.subarray(0, 5).toString()).toBe('%PDF-')
      expect(answer.bytes.subarray(-6).toString()).toContain('%%EOF')
    }
  })

  it('says in the letter what was compared, of whom and how much', async () => {
    const { body } = await get(days)
    const about = { community: 'Val', operation: 'Nord', today: '2026-06-15' }
    const text = JSON.stringify(claimDocument({ check: body }, about, 'fr'))
    for (const said of [
      '« Nord », du 01/05/2026 au 04/05/2026 inclus',
      '96 quarts d’heure',
      '9,600',
      '15/06/2026',
    ])
      expect(text).toContain(said)
    expect(text).toContain('Marie Dupont')
  })

  it('is for those who manage', async () => {
    await scene.house.link('south', scene.marie)
    for (const ending of ['', '.xlsx', '.pdf'])
      expect(
        (await scene.house.asMember(`/operations/${scene.operation}/dso-check${ending}?${days}`)).status,
      ).toBe(403)
  })
})
