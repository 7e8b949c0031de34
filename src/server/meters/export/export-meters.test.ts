import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cleanEan } from '../../../domain/meters/ean.ts'
import { meterColumns } from '../../../domain/meters/import/columns.ts'
import { serverWords } from '../../../domain/words/server-words.ts'
import { type Language, languages } from '../../../domain/words/words.ts'
import { readRows } from '../../adapters/sheets/read-rows.ts'
import { openImports } from '../../testing/imports.ts'
import { dice, type MixedMeters, openMixedMeters } from '../../testing/mixed-meters.ts'
import { fileOf } from '../../testing/table-files.ts'
import type { TestHouse } from '../../testing/test-house.ts'

type Format = 'csv' | 'xlsx'

async function exported(house: TestHouse, format: Format, query = '', language: Language = 'fr') {
  const answer = await house.asManager(`/meters/export.${format}?${query}`, {
    headers: { 'accept-language': language },
  })
  expect(answer.status).toBe(200)
  const all: unknown[][] = []
  for await (const batch of readRows(await fileOf(answer.bytes))) all.push(...batch.map(({ cells }) => cells))
  return { answer, header: all[0]!, rows: all.slice(1) }
}

const filters: Record<string, string>[] = [
  {},
  { status: 'planned' },
  { status: 'inactive', sort: '-ean' },
  { holder: 'no', sort: 'meterNumber' },
  { q: 'rue haute', clientType: 'industrial' },
  { doubt: 'any', sort: '-address' },
  { dso: 'ores', productionChain: 'producing', sort: 'holder' },
  { operationId: 'none', sort: '-dataUntil' },
  { locality: '4000 LIÈGE', sort: 'ean' },
  { q: 'nowhere' },
]

describe('an export of meters', () => {
  let mixed: MixedMeters
  beforeAll(async () => {
    mixed = await openMixedMeters(240)
  }, 120_000)
  afterAll(() => mixed.house.close())

  it('has exactly the rows of the list, in its order, for whatever it is filtered by', async () => {
    for (const filter of filters) {
      const listed = (await mixed.found(filter)).map(({ ean }) => ean)
      for (const format of ['csv', 'xlsx'] as const) {
        const { rows } = await exported(mixed.house, format, new URLSearchParams(filter).toString())
        expect([filter, rows.map(([ean]) => cleanEan(String(ean)))]).toEqual([filter, listed])
      }
    }
  })

  it('says of each meter what its page says, in the words of the language', async () => {
    const pick = dice(3)
    const pages = new Map((await mixed.pages()).map((page) => [page.ean, page]))
    for (const language of languages) {
      const words = serverWords[language]
      const { header, rows } = await exported(mixed.house, 'xlsx', 'sort=ean', language)
      const at = (row: unknown[], title: string) => row[header.indexOf(title)] ?? null
      for (const row of Array.from({ length: 60 }, () => pick(rows))) {
        const page = pages.get(String(row[0]))!
        const { configuration, status, operation, doubts, holder } = page
        expect(at(row, words.column!.samplingPowerKva!)).toBe(configuration.samplingPowerKva)
        expect(at(row, words.column!.clientType!)).toBe(words.clientType![configuration.clientType])
        expect(at(row, words.otherColumn!.status!)).toBe(words.meterStatus![status])
        expect(at(row, words.otherColumn!.operation!)).toBe(operation?.name ?? null)
        expect(at(row, words.column!.holderName!)).toBe(holder?.name.split(' ').at(-1) ?? null)
        expect(at(row, words.otherColumn!.doubts!)).toBe(
          doubts.map((doubt) => words.doubt![doubt]).join('\n') || null,
        )
      }
    }
  })

  it('begins with the titles of the import’s template, and an EAN is text', async () => {
    for (const language of languages) {
      const { header, rows } = await exported(mixed.house, 'xlsx', '', language)
      expect(header.slice(0, meterColumns.length)).toEqual(
        meterColumns.map((column) => serverWords[language].column![column]),
      )
      expect(rows[0]![0]).toMatch(/^\d{18}$/)
    }
  })

  it('has a name that says what it is and of which day, and is never kept by the browser', async () => {
    const { answer } = await exported(mixed.house, 'csv', '', 'de')
    expect(answer.headers).toMatchObject({
      'content-disposition': 'attachment; filename="zaehler_2026-06-15.csv"',
      'content-language': 'de',
      'cache-control': 'no-store',
    })
  })

  it('leaves one line in the audit: who took how much, filtered by what', async () => {
    await mixed.house.owner('create temporary table before as select id from audit_lines')
    const { rows } = await exported(mixed.house, 'xlsx', 'status=planned&sort=-ean')
    const lines = await mixed.house.owner(
      'select action, entity_id, actor, after from audit_lines where id not in (select id from before)',
    )
    expect(lines).toEqual([
      {
        action: 'meters.exported',
        entity_id: mixed.house.south.id,
        actor: 'south manager',
        after: {
          count: rows.length,
          format: 'xlsx',
          sort: '-ean',
          filter: { q: '', status: 'planned' },
        },
      },
    ])
  })

  it('leaves out what is deleted while the file is being taken', async () => {
    const [first] = await mixed.found({ sort: '-ean' })
    const before = await exported(mixed.house, 'csv')
    await mixed.house.owner('delete from participations where meter_id = $1', [first!.id])
    await mixed.house.owner('delete from meters where id = $1', [first!.id])
    expect((await exported(mixed.house, 'csv')).rows).toHaveLength(before.rows.length - 1)
  })
})

describe('an exported file', () => {
  let life: Awaited<ReturnType<typeof openImports>>
  const nasty = [
    { address: { street: '=HYPERLINK("http://evil.example";"x")', houseNumber: '-1', box: '+2' } },
    {
      address: { street: '’t Zand; "Oost"', houseNumber: '1-3', box: '00' },
      meterNumber: '0123456789012345',
    },
    { meterNumber: '@SUM(A1)', configuration: { description: '=1+1\n-2\t"x";\u20ac' } },
    { configuration: { from: '2027-01-01', samplingPowerKva: 9.217 } },
    { holderId: null, configuration: { samplingPowerKva: 0, amperageA: 1234.5 } },
  ]
  beforeAll(async () => {
    life = await openImports()
    for (const changes of nasty) await life.make(changes)
    const ended = await life.make()
    await life.change('POST', `/meters/${ended.id}/deactivations`, { from: '2026-05-01' })
    const handed = await life.make()
    await life.change('POST', `/meters/${handed.id}/holders`, { memberId: life.luc, from: '2026-06-01' })
    const company = { kind: 'company', name: '+Ferme & Fils', firstName: null, email: null }
    const farm = await life.house.asManager('/members', { body: company })
    const updated = await life.make({ holderId: farm.body.id })
    await life.add(updated.id, { from: '2026-06-10', rate: 'dual' })
    await life.add(updated.id, { from: '2026-09-01', rate: 'single' })
    await life.change('POST', `/meters/${updated.id}/replacements`, {
      meterNumber: 'M-2',
      from: '2026-03-01',
    })
    await life.takePart(updated.id)
  }, 60_000)
  afterAll(() => life.house.close())

  it('changes nothing when it is imported again as it is, in whichever language', async () => {
    for (const language of languages)
      for (const format of ['csv', 'xlsx'] as const) {
        const { answer, rows } = await exported(life.house, format, '', language)
        const preview = await life.preview(answer.bytes)
        expect([language, format, rows.length, preview.counts]).toEqual([
          ...[language, format, 8],
          { new: 0, changed: 0, unchanged: 8, refused: 0 },
        ])
      }
  })

  it('runs nothing in a spreadsheet: no cell of the CSV begins as a formula does', async () => {
    for (const language of languages) {
      const { text } = (await exported(life.house, 'csv', '', language)).answer
      expect(text).toContain('HYPERLINK')
      const cells = text
        .replace(/^\uFEFF/, '')
        .match(/"(?:[^"]|"")*"|[^;,\r\n]+/g)!
        .map((cell) => cell.replace(/^"|"$/g, '').replaceAll('""', '"'))
      // ="541449…" is the text of a long code, and nothing else.
      for (const cell of cells) expect(cell).not.toMatch(/^(?!="\d+"$)[=+\-@\t\r]/)
    }
  })
})
