import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { withUnknownEans } from '../../../domain/readings/simulator/happenings.ts'
import { limits } from '../../adapters/sheets/limits.ts'
import { daysOf, eans, fileOf, openReadingsImports, type Sending } from '../../testing/readings-imports.ts'
import { partsOf, workbookOf } from '../../testing/table-files.ts'

const { house, send, settled, preview, commit, stored, post } = await openReadingsImports()
afterAll(() => house.close())

const fixture = (name: string) => readFileSync(new URL(`../../../../fixtures/${name}`, import.meta.url))
const day = daysOf('2026-05-04', '2026-05-05')
const csv = (...lines: string[]): Sending => ({
  name: 'a.csv',
  content: ['ean,timestamp,direction,kwh', ...lines].join('\r\n'),
})
const sheetPart = 'xl/worksheets/sheet1.xml'
const row = '<row><c><v>1</v></c></row>'
const bomb = workbookOf('', {
  [sheetPart]: partsOf([{ name: 'A', xml: row }])[sheetPart]! + ' '.repeat(limits.ratioFrom + 1_000_000),
})

describe('a file that cannot be read', { timeout: 60_000 }, () => {
  it.each([
    ['empty', { name: 'a.csv', content: '' }, 'file-empty'],
    ['cut off', { name: 'a.xlsx', content: workbookOf(row.repeat(999)).subarray(0, -99) }, 'file-damaged'],
    ['a zip bomb', { name: 'a.xlsx', content: bomb }, 'file-inflates'],
    [
      ...(['under a password', { name: 'a.xlsx', content: fixture('sheets/protected.xlsx') }] as const),
      'workbook-protected',
    ],
    [
      ...(['a web page named .xlsx', { name: 'a.xlsx', content: '<html><table><tr><td>1' }] as const),
      'file-html',
    ],
  ])('because it is %s fails with the reason, is named, and nothing is written', async (_, file, code) => {
    const found = await preview(fileOf('plain-long', day), file)
    expect(found).toMatchObject({ state: 'failed', error: { code, file: file.name }, summary: null })
    expect(found.error!.message.length).toBeGreaterThan(40)
    expect(await stored()).toEqual([])
    expect(await post(found.id, 'commit')).toMatchObject({
      status: 409,
      body: { code: 'import-not-previewed' },
    })
  })

  it('because it is too large is refused while it arrives', async () => {
    const content = Buffer.alloc(limits.fileBytes + 1, 'a')
    const before = (await house.asManager('/imports')).body.total
    const answer = await send([{ name: 'a.csv', content }])
    expect(answer).toMatchObject({ status: 413, body: { code: 'file-too-large' } })
    expect(answer.body.detail).toContain('100 MB')
    expect((await house.asManager('/imports')).body.total).toBe(before)
  })

  it('the way that was chosen says so, and can be read as it is', async () => {
    const { id } = (await send([fileOf('plain-long', day)], { profile: 'resa-workbook' })).body
    expect(await settled(id)).toMatchObject({ state: 'failed', error: { code: 'profile-does-not-fit' } })
    await post(id, 'read-again', { files: [{ file: 0, profile: 'plain-long' }] })
    expect(await settled(id)).toMatchObject({ state: 'previewed', profile: 'plain-long', error: null })
  })
})

describe('what is wrong in a file that can be read', { timeout: 60_000 }, () => {
  const ean = eans[0]!
  it.each([
    ['a date of a spreadsheet in America', `${ean},1/2/26 00:00,offtake,0.1`, 'time-two-digit-year', 'B'],
    ['text in a number', `${ean},2026-05-04 00:00,offtake,n/a`, 'not-a-number', 'D'],
    ['negative energy', `${ean},2026-05-04 00:00,offtake,-0.1`, 'negative-energy', 'D'],
    ['an EAN that lost its digits', '5.41449E+17,2026-05-04 00:00,offtake,0.1', 'ean-lost-digits', 'A'],
    ['an hour that is not', `${ean},2026-03-29 02:15,offtake,0.1`, 'hour-does-not-exist', 'B'],
  ])('%s is told with its place, and the rest is taken', async (_, line, code, column) => {
    const good = `${ean},2026-05-04 01:00,offtake,0.125`
    const found = await preview(csv(good, line))
    expect(found.state).toBe('previewed')
    expect(found.summary!.errors).toMatchObject([{ file: 'a.csv', row: 3, column, code }])
    expect(found.summary!.errors[0]!.message).toMatch(/^[A-Z].*\.$/)
    expect(found.summary!.errorCounts).toMatchObject([{ code, count: 1 }])
    expect(found.counts).toMatchObject({ meters: 1, daysNew: 1, errors: 1 })
  })

  it('is told in the language of whoever asks', async () => {
    const { id } = await preview(csv(`${ean},2026-05-04 00:00,offtake,-0.1`))
    const said = async (language: string) =>
      (await house.asManager(`/imports/${id}`, { headers: { 'accept-language': language } })).body.summary
        .errors[0].message
    expect(await said('fr')).toBe('Une énergie ne peut pas être négative.')
    expect(await said('nl')).not.toBe(await said('de'))
  })

  it.each(['utf-16.csv', 'jours-us.csv', 'ean-perdus.csv'])(
    'of %s is told as for the fixture, over HTTP too',
    async (name) => {
      const expected = JSON.parse(fixture(`readings/bad/${name.replace(/\.\w+$/, '.json')}`).toString())
      const found = await preview({ name, content: fixture(`readings/bad/${name}`) })
      expect(found.profile).toBe(expected.profile)
      expect(found.summary!.errors.map(({ row: at, code }) => [at, code])).toEqual(
        expected.errors.map(({ row: at, code }: { row: number; code: string }) => [at, code]),
      )
    },
  )

  it('sheets whose names tell nothing are not guessed at: their layout is asked for', async () => {
    const name = 'feuilles-renommees.xlsx'
    const found = await preview({ name, content: fixture(`readings/bad/${name}`) })
    expect(found).toMatchObject({ state: 'previewed', profile: null, summary: null, error: null })
    expect(found.needsMapping).toMatchObject({ file: 0, name, sheets: [{}, {}, {}] })
  })

  it('stands in the report, with verdicts and doubts, as CSV and as workbook', async () => {
    const { id } = await preview(csv(`${ean},2026-05-04 00:00,offtake,0.1`, `${ean},?,offtake,0.1`))
    const report = await house.asManager(`/imports/${id}/report.csv`, {
      headers: { 'accept-language': 'fr' },
    })
    const lines = report.text.trim().split('\r\n')
    expect(lines).toHaveLength(3)
    expect(lines[1]).toMatch(new RegExp(`^Compteur;Connu;.*${ean}.*;1;0;0;0;`))
    expect(lines[2]).toMatch(/^Non repris;.*;a\.csv;.*;3;B;\?/)
    expect((await house.asManager(`/imports/${id}/report.xlsx`)).bytes.subarray(0, 2).toString()).toBe('PK')
  })
})

describe('whose meters they are', { timeout: 60_000 }, () => {
  it('a file of another community is told to be one, and cannot be committed', async () => {
    const strangers = withUnknownEans(day, 3, 5).slice(day.length)
    const found = await preview(fileOf('plain-long', strangers))
    expect(found.summary).toMatchObject({ isOfStrangers: true, changesNothing: false })
    expect(await post(found.id, 'commit')).toMatchObject({
      status: 409,
      body: { code: 'import-of-strangers' },
    })
  })

  it('a thousand unknown EANs are all shown and none is written; one that is created since is', async () => {
    const days = withUnknownEans(day, 1000, 5)
    const file = fileOf('plain-long', days)
    const found = await preview(file)
    expect(found.counts).toMatchObject({ meters: 4, unknownMeters: 1000 })
    expect(found.summary!.meters.filter(({ verdict }) => verdict === 'unknown')).toHaveLength(1000)
    const done = await commit(found.id)
    expect(done).toMatchObject({ state: 'committed', counts: { unknownMeters: 1000 } })
    expect((await stored()).length).toBe(day.length)
  })
})
