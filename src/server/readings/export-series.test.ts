import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { consumer, meterBody } from '../testing/examples.ts'
import { addToSouth, flatDay, withSlots } from '../testing/readings.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'

let house: TestHouse
let meter: string

beforeAll(async () => {
  house = await openTestHouse()
  meter = (
    await house.asManager('/meters', {
      body: meterBody({ configuration: { from: '2025-01-01', ...consumer } }),
    })
  ).body.id
  await addToSouth(house, [
    flatDay(meter, 'o', '2026-03-28', 250_000, 100_001),
    withSlots(flatDay(meter, 'o', '2026-03-29', 250_000), [0], 'estimated'),
  ])
})
afterAll(() => house.close())

const csv = (language: string, range = 'from=2026-03-28&until=2026-03-31&resolution=day', id = meter) =>
  house.asManager(`/meters/${id}/readings.csv?${range}`, { headers: { 'accept-language': language } })

describe('the series as CSV', () => {
  it('opens in a Belgian Excel: byte-order mark, semicolons, decimal commas, blank for what is not known', async () => {
    const answer = await csv('fr')
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(answer.headers['content-disposition']).toBe(
      'attachment; filename="541449123456789012_2026-03-28_2026-03-31_day.csv"',
    )
    expect(answer.text).toBe(
      [
        '\uFEFFDébut;Prélèvement brut (kWh);Prélèvement partagé (kWh);Injection brute (kWh);Injection partagée (kWh);Qualité',
        '2026-03-28T00:00:00+01:00;24;9,600096;;;Mesuré',
        '2026-03-29T00:00:00+01:00;23;;;;Estimé',
        '2026-03-30T00:00:00+02:00;;;;;Manquant',
        '',
      ].join('\r\n'),
    )
  })

  it('has commas and points in English, and its own words in each language', async () => {
    expect((await csv('en')).text).toContain('2026-03-28T00:00:00+01:00,24,9.600096,,,Measured\r\n')
    const heads = await Promise.all(
      ['fr', 'nl', 'de', 'en'].map(async (l) => (await csv(l)).text.split('\r\n')[0]),
    )
    expect(new Set(heads).size).toBe(4)
  })

  it('has every quarter-hour of the days the clock changes', async () => {
    const lines = (await csv('nl', 'from=2026-03-29&until=2026-03-30&resolution=quarter-hour')).text
      .trim()
      .split('\r\n')
    expect(lines).toHaveLength(93)
    expect(lines[9]).toMatch(/^2026-03-29T03:00:00\+02:00;0,25;/)
  })

  it('says on every line when it is modelled', async () => {
    const body = meterBody({ ean: '541449000000000001' })
    const id = (await house.asManager('/meters', { body })).body.id
    const lines = (await csv('en', undefined, id)).text.trim().split('\r\n').slice(1)
    expect(lines).toHaveLength(3)
    for (const line of lines) expect(line).toMatch(/"modelled, not measured"$/)
  })
})
