import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { home } from '../../../domain/meters/import/testing/tables.ts'
import { readRows } from '../../adapters/sheets/read-rows.ts'
import { memberBody, meterBody } from '../../testing/examples.ts'
import { importing } from '../../testing/imports.ts'
import { openMemberImports } from '../../testing/member-imports.ts'

const { house, send, preview, commit, importAll, everybody, undo } = await openMemberImports()
afterAll(() => house.close())

const make = async (body: object) => (await house.asManager('/members', { body: memberBody(body) })).body
const read = async (id: string) => (await house.asManager(`/members/${id}`)).body
const found = async (q: string) => (await house.asManager(`/members?q=${q}`)).body.items
let serial = 0
/** Somebody whom nobody here has met. */
const stranger = (more: Record<string, string> = {}) => ({ Nom: `Neuf ${++serial}`, Prénom: 'Ada', ...more })

let marie: { id: string; number: number }
beforeAll(async () => {
  const home = { street: 'Rue Haute', houseNumber: '1', box: '2', postalCode: '4000', city: 'Liège' }
  const known = { name: 'Dupont', firstName: 'Marie', email: 'marie@example.be', homeAddress: home }
  marie = await make({ ...known, nationalNumber: '85.07.30-033.28', iban: 'BE68539007547034' })
  await make({ name: 'Claes', firstName: 'Luc', email: null })
  await make({ name: 'Claes', firstName: 'Luc', email: null })
  await make({
    kind: 'company',
    name: 'Ferme',
    firstName: null,
    enterpriseNumber: '0202239951',
    vatLiable: true,
  })
})

describe('an import of members', () => {
  it('makes some, changes others by e-mail and number, and is undone exactly, register numbers untouched', async () => {
    const before = await everybody()
    const rows: Record<string, string>[] = [
      stranger({ IBAN: 'BE68 5390 0754 7034', 'N° de membre': '77' }),
      { Nom: 'Dupont', Prénom: 'Marie', 'E-mail': 'MARIE@example.be', Téléphone: '04 123 45 67' },
      { 'N° de membre': '4', Nom: 'La Ferme', Taille: 'Petite' },
    ]
    const done = await importAll(rows)
    expect(done).toMatchObject({ created: 1, changed: 2, newMembers: 0 })
    expect(await read(marie.id)).toMatchObject({
      ...{ phone: '04 123 45 67', email: 'MARIE@example.be', number: marie.number, version: 2 },
      ...{ nationalNumber: '••.••.••-•••.••', iban: 'BE68539007547034', homeAddress: { box: '2' } },
    })
    expect(await found('La%20Ferme')).toMatchObject([{ displayName: 'La Ferme' }])
    const [set] = await house.owner('select before::text from change_set_items where thing_id = $1', [
      marie.id,
    ])
    expect(set.before).not.toMatch(/8507|national/i)
    expect((await undo(done.changeSetId)).status).toBe(200)
    expect(await everybody()).toEqual(before)
  })

  it('leaves one line in the audit for the whole, without the data of anybody', async () => {
    const lines = () => house.owner('select action, after::text from audit_lines order by id')
    const before = (await lines()).length
    await importAll([stranger({ IBAN: 'BE68539007547034' }), stranger()])
    const [line, ...more] = (await lines()).slice(before)
    expect(more).toEqual([])
    expect(line.action).toBe('change-set.applied')
    expect(line.after).toContain('membres.csv')
    expect(line.after).not.toContain('BE68')
  })

  it('of what the list exports changes nothing, namesakes and people without an address included', async () => {
    for (const format of ['csv', 'xlsx']) {
      const file = await house.asManager(`/members/export.${format}`, {
        headers: { 'accept-language': 'fr' },
      })
      const { counts, rows } = await preview(file.bytes)
      expect(counts).toEqual({ new: 0, changed: 0, unchanged: rows.total, refused: 0 })
      expect(rows.total).toBe((await everybody()).length)
    }
  })

  it('takes the people out of a file of meters, whose import then finds them as holders', async () => {
    const holder = {
      Titulaire: 'Both',
      'Prénom du titulaire': 'Bea',
      'E-mail du titulaire': 'bea@example.be',
    }
    const rows = [{ ...home, EAN: '541449000000000798', ...holder, IBAN: 'BE68539007547034' }]
    expect(await importAll(rows)).toMatchObject({ created: 1 })
    const meters = importing(house, 'meters')
    expect(await meters.importAll(rows)).toMatchObject({ created: 1, newMembers: 0 })
    const [meter] = (await house.asManager('/meters?q=541449000000000798')).body.items
    expect(await read(meter.holder.id)).toMatchObject({ email: 'bea@example.be', iban: 'BE68539007547034' })
  })

  it('sets a column of register numbers aside and says so', async () => {
    const { columns } = await preview([stranger({ NISS: '85073003328' })])
    expect(columns.at(-1)).toMatchObject({ title: 'NISS', field: 'nationalNumber', isAside: true })
  })

  it('lists every bad cell with its row, its column and a sentence in the language of whoever asks', async () => {
    const file = [stranger(), stranger({ IBAN: 'BE00', Téléphone: '1' })]
    const { counts, rows } = await preview(file)
    expect(counts).toMatchObject({ new: 1, refused: 1 })
    expect(rows.items[1]).toMatchObject({
      row: 3,
      problems: [
        { label: 'Téléphone', column: 'D', value: '1', code: 'phone' },
        { label: 'IBAN', column: 'C', value: 'BE00', message: expect.stringContaining('IBAN') },
      ],
    })
    const german = await send({ file: 'Name;Vorname\r\nClaes;Luc\r\n', headers: { 'accept-language': 'de' } })
    expect(german.body.preview.rows.items[0].problems[0].message).toMatch(/^Mehrere Mitglieder/)
    const report = await send({ file: 'Nom;Prénom\r\nClaes;Luc\r\n', query: '?format=csv' })
    expect(report.text).toContain('Plusieurs membres portent ce nom')
  })

  it('is refused when somebody was changed after the preview, and nothing is written', async () => {
    const rows = [{ 'N° de membre': String(marie.number), Téléphone: '02 123 45 67' }, stranger()]
    const { fingerprint } = await preview(rows)
    await house.asManager(`/members/${marie.id}`, { method: 'PATCH', body: { phone: '03 123 45 67' } })
    const before = await everybody()
    expect(await commit(rows, fingerprint)).toMatchObject({ status: 409, body: { code: 'preview-outdated' } })
    expect(await everybody()).toEqual(before)
  })

  it('with refused rows is carried out only when it was said that they are left out', async () => {
    const rows = [stranger(), { Nom: 'Claes', Prénom: 'Luc' }]
    const { fingerprint } = await preview(rows)
    expect(await commit(rows, fingerprint)).toMatchObject({ status: 422, body: { code: 'rows-refused' } })
    const done = await commit(rows, fingerprint, { leaveOut: 'true' })
    expect(done.body.committed).toMatchObject({ created: 1, changed: 0 })
  })

  it('sent twice is carried out once, and of two at once the second is told', async () => {
    const rows = [stranger()]
    const { fingerprint } = await preview(rows)
    const headers = { 'idempotency-key': `members-${serial}` }
    const [one, two] = await Promise.all([1, 2].map(() => commit(rows, fingerprint, {}, headers)))
    expect([one!.status, two!.status]).toEqual([200, 200])
    expect(one!.body).toEqual(two!.body)
    const others = [stranger()]
    const { fingerprint: next } = await preview(others)
    const answers = await Promise.all([1, 2].map(() => commit(others, next)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  it('that breaks off half-way leaves nothing behind', async () => {
    const rows = [stranger(), { 'N° de membre': String(marie.number), Téléphone: '09 123 45 67' }]
    const { fingerprint } = await preview(rows)
    const broken = `create function break_off() returns trigger language plpgsql as $$ begin raise 'broken'; end $$`
    await house.owner(broken)
    await house.owner(
      'create trigger break_off before insert on audit_lines for each row execute function break_off()',
    )
    const before = await everybody()
    expect((await commit(rows, fingerprint)).status).toBe(500)
    await house.owner('drop function break_off cascade')
    expect(await everybody()).toEqual(before)
    expect((await commit(rows, fingerprint)).status).toBe(200)
  })

  it('renames the holder in the list of meters, and the undo takes the name back', async () => {
    const anne = await make({ name: 'Renard', firstName: 'Anne', email: 'anne@example.be' })
    const ean = '541449000000000774'
    await house.asManager('/meters', { body: meterBody({ ean, holderId: anne.id }) })
    const holder = async () => (await house.asManager(`/meters?q=${ean}`)).body.items[0].holder.name
    const done = await importAll([{ 'N° de membre': String(anne.number), Nom: 'Lefèvre' }])
    expect(await holder()).toBe('Anne Lefèvre')
    await undo(done.changeSetId)
    expect(await holder()).toBe('Anne Renard')
  })

  it('tells whoever stands for a member that it was changed', async () => {
    const zoe = await make({ name: 'Told', firstName: 'Zoé', email: null })
    await house.link('south', zoe.id)
    await importAll([{ 'N° de membre': String(zoe.number), Téléphone: '04 111 11 11' }])
    const told = await house.owner(`select filled from notifications where kind = 'member-updated'`)
    expect(told.map(({ filled }) => filled.member)).toContain('Zoé Told')
  })
})

describe('a member’s number', () => {
  it('is given in turn, by the form and by files, and never twice', async () => {
    const next = (await make({ name: 'Next' })).number
    const last = await make({ name: 'Last' })
    expect(last.number).toBe(next + 1)
    await house.asManager(`/members/${last.id}`, { method: 'DELETE' })
    expect((await make({ name: 'After' })).number).toBe(next + 2)
    await importAll([stranger({ 'N° de membre': String(next + 500) })])
    expect((await make({ name: 'Far' })).number).toBe(next + 501)
    const north = await house.call('north-manager', `${house.north.path}/members`, { body: memberBody() })
    expect(north.body.number).toBe(1)
  })
})

describe('the template for members', () => {
  it('has the titles of the user’s language and explains them', async () => {
    const csv = await house.asManager('/members/import/template.csv', {
      headers: { 'accept-language': 'fr' },
    })
    expect(csv.text).toContain('N° de membre;Type;Nom;Prénom')
    const empty = await send({ file: csv.bytes })
    expect(empty).toMatchObject({ status: 422, body: { errors: [{ path: 'files', code: 'no-rows' }] } })
    const xlsx = await house.asManager('/members/import/template.xlsx', {
      headers: { 'accept-language': 'nl' },
    })
    const sheets = new Map<string, unknown[]>()
    const file = join(await mkdtemp(join(tmpdir(), 'template-')), 'a.xlsx')
    await writeFile(file, xlsx.bytes)
    for await (const rows of readRows(file))
      for (const { sheet, cells } of rows) sheets.set(sheet, [...(sheets.get(sheet) ?? []), cells])
    await rm(dirname(file), { recursive: true })
    expect([...sheets.keys()]).toEqual(['Leden', 'Uitleg'])
    expect(sheets.get('Uitleg')).toContainEqual([
      'Soort',
      'nee',
      expect.any(String),
      'Particulier · Onderneming',
    ])
  })
})
