import { mkdtemp, readdir, rmdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { home as homeRow } from '../../../domain/meters/import/testing/tables.ts'
import { csvOf, openImports } from '../../testing/imports.ts'

// The clock of the house stands at 15 June 2026.

const { house, make, ...imports } = await openImports()
const { send, preview, commit, importAll, everything } = imports
afterAll(() => house.close())

let serial = 0
let ean = ''
const another = () => `5414499${String(++serial).padStart(11, '0')}`
beforeEach(() => {
  ean = another()
})
const home = (changes: Record<string, string> = {}) => ({ ...homeRow, EAN: ean, ...changes })
const found = async (q: string) => (await house.asManager(`/meters?q=${q}`)).body.items

describe('a dry run', () => {
  it('tells what would happen, and writes nothing', async () => {
    const before = await everything()
    const shown = await preview([
      home({ Titulaire: 'Dupont', 'Prénom du titulaire': 'Marie' }),
      home({ EAN: another(), Titulaire: 'Lefèvre', 'Prénom du titulaire': 'Anne' }),
      home({ EAN: another(), Tarif: 'Gratuit', 'Code postal': '40000' }),
    ])
    expect(shown.counts).toEqual({ new: 2, changed: 0, unchanged: 0, refused: 1 })
    expect(shown.toWrite).toEqual({ created: 2, changed: 0 })
    expect(shown.newMembers).toEqual({ total: 1, names: ['Anne Lefèvre'] })
    expect(shown.rows.items.map(({ row, verdict }) => [row, verdict])).toEqual([
      [2, 'new'],
      [3, 'new'],
      [4, 'refused'],
    ])
    expect(shown.rows.items[1]!.notes).toEqual(['Anne Lefèvre devient membre.'])
    expect(shown.rows.items[2]!.problems).toEqual([
      {
        ...{ field: 'postalCode', label: 'Code postal', column: 'E', value: '40000', code: 'postal-code' },
        message: 'Un code postal belge compte quatre chiffres, par exemple 4000.',
      },
      {
        ...{ field: 'rate', label: 'Tarif', column: 'O', value: 'Gratuit', code: 'code-unknown' },
        message: 'Nous ne connaissons pas cette valeur. Possibilités : Simple, Bi-horaire, Exclusif nuit.',
      },
    ])
    expect(await everything()).toEqual(before)
  })

  it('speaks the language of whoever asks, also of values', async () => {
    const meter = await make({ ean })
    const rows = [{ EAN: ean, 'Date d’activation': '01/03/2026', Tarif: 'Bi-horaire' }]
    const answer = await send({ file: csvOf(rows), headers: { 'accept-language': 'nl' } })
    expect(answer.body.preview.rows.items).toMatchObject([
      {
        id: meter.id,
        verdict: 'changed',
        changes: [{ label: 'Tarief', was: 'Enkelvoudig', is: 'Tweevoudig', from: '2026-03-01', until: null }],
        notes: ['De configuratie die loopt sinds 01/01/2026 eindigt op 28/02/2026.'],
      },
    ])
  })

  it('shows the rows of one verdict, a page at a time', async () => {
    const rows = Array.from({ length: 7 }, (_, i) =>
      home({ EAN: another(), ...(i % 2 ? { Tarif: '?' } : {}) }),
    )
    const second = await preview(rows, '?verdict=new&page=2&pageSize=3')
    expect(second.rows).toMatchObject({ total: 4, page: 2, items: [{ row: 8 }] })
  })

  it('tells which column holds what, asks for the EAN when it is not found, and does as it is told', async () => {
    const file = `Point;Puissance;Couleur;Statut\r\n${ean};12;rouge;Activé\r\n`
    const asked = await preview(file)
    expect(asked).toMatchObject({
      missing: ['ean'],
      rows: { total: 0 },
      columns: [
        { key: 'Point', letter: 'A', field: null, samples: [ean] },
        { key: 'Puissance', field: 'samplingPowerKva' },
        { key: 'Couleur', field: null, samples: ['rouge'] },
        { key: 'Statut', field: 'status', isAside: true },
      ],
    })
    const told = await send({
      file,
      fields: { mapping: JSON.stringify({ ean: 'Point', samplingPowerKva: null }) },
    })
    expect(told.body.preview).toMatchObject({ missing: [], counts: { refused: 1 } })
    expect(
      told.body.preview.fields.find(({ field }: { field: string }) => field === 'samplingPowerKva'),
    ).toMatchObject({
      label: 'Puissance de prélèvement (kVA)',
      column: null,
    })
  })

  it('answers its report as a file, with every row and every reason', async () => {
    const rows = [home(), home({ EAN: another(), Tarif: 'Gratuit' })]
    const csv = await send({ file: csvOf(rows), query: '?format=csv' })
    expect(csv.headers['content-disposition']).toBe('attachment; filename="rapport-import.csv"')
    const lines = csv.text.split('\r\n')
    expect(lines[0]).toBe('\uFEFFLigne;EAN;Adresse;Résultat;Ce qui change;Raisons;Points à vérifier')
    expect(lines[1]).toMatch(new RegExp(`^2;"=""${ean}""";"Rue de la Gare 12, 4000 Liège";Nouveau;`))
    expect(csv.text).toContain('Refusé;;"Tarif : Nous ne connaissons pas cette valeur.')
    const xlsx = await send({ file: csvOf(rows), query: '?format=xlsx' })
    expect(xlsx.text.slice(0, 2)).toBe('PK')
  })

  it('leaves no file behind, whatever becomes of it', async () => {
    // A folder of its own, because other tests receive files at the same time.
    const folder = await mkdtemp(join(tmpdir(), 'optimce-test-'))
    vi.stubEnv('TMPDIR', folder)
    await preview([home()])
    await send({ file: Buffer.from('%PDF-1.7') })
    expect(await readdir(folder)).toEqual([])
    vi.unstubAllEnvs()
    await rmdir(folder)
  })
})

describe('what cannot be imported is refused with the reason:', () => {
  it.each([
    ['no file', {}, 422, 'file-missing'],
    ['a document that is no table', { file: Buffer.from('%PDF-1.7 …') }, 422, 'file-pdf'],
    ['titles and nothing under them', { file: 'EAN;Rue\r\n' }, 422, 'no-rows'],
    ['a workbook that is damaged', { file: Buffer.from('PK\x03\x04 and no more') }, 422, 'file-damaged'],
  ] as const)('%s', async (_, sent, status, code) => {
    const answer = await send(sent)
    expect([
      answer.status,
      answer.body.code === 'invalid-input' ? answer.body.errors[0].code : answer.body.code,
    ]).toEqual([status, code])
  })

  it('more rows than one import takes', async () => {
    const file = `EAN\r\n${'541499999000000012\r\n'.repeat(25_200)}`
    expect(await send({ file })).toMatchObject({ status: 422, body: { code: 'too-many-rows' } })
  })

  it('a form that is wrong, with everything about it at once', async () => {
    const answer = await send({ file: 'EAN\r\n1\r\n', fields: { mapping: '{"colour":"EAN"}' } })
    expect(answer.body.errors).toMatchObject([{ path: 'mapping', code: 'unknown-field' }])
    const other = await send({ fields: { mapping: 'no json', commit: 'perhaps' } })
    expect(other.body.errors.map(({ path }: { path: string }) => path)).toEqual([
      'mapping',
      'commit',
      'files',
    ])
  })

  it('what nobody has seen', async () => {
    expect(await send({ file: csvOf([home()]), fields: { commit: 'true' } })).toMatchObject({
      status: 422,
      body: { code: 'preview-needed' },
    })
  })

  it('a file in which there is nothing to do', async () => {
    await importAll([home()])
    const { fingerprint, counts } = await preview([home()])
    expect(counts).toMatchObject({ unchanged: 1 })
    expect(await commit([home()], fingerprint)).toMatchObject({
      status: 422,
      body: { code: 'nothing-to-import' },
    })
  })

  it('refused rows that nobody said to leave out', async () => {
    const rows = [home(), home({ EAN: another(), Tarif: '?' })]
    const { fingerprint } = await preview(rows)
    expect(await commit(rows, fingerprint)).toMatchObject({ status: 422, body: { code: 'rows-refused' } })
    expect(await found(ean)).toEqual([])
    expect(await commit(rows, fingerprint, { leaveOut: 'true' })).toMatchObject({
      status: 200,
      body: { committed: { created: 1, changed: 0, newMembers: 0 } },
    })
    expect(await found(ean)).toHaveLength(1)
  })
})

describe('the template', () => {
  it('has the titles of the user’s language, and reads back as it was written', async () => {
    const csv = await house.asManager('/meters/import/template.csv', { headers: { 'accept-language': 'de' } })
    expect(csv.headers['content-disposition']).toBe('attachment; filename="vorlage-zaehler.csv"')
    expect(csv.text).toMatch(/^\uFEFFEAN;Zählernummer;Straße;/)
    const xlsx = await house.asManager('/meters/import/template.xlsx')
    expect(await send({ file: xlsx.bytes, name: 'template.xlsx' })).toMatchObject({
      status: 422,
      body: { code: 'no-rows' },
    })
  })
})
