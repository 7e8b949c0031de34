import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memberBody, meterBody } from '../testing/examples.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'

let house: TestHouse
const ids: Record<string, string> = {}

const people = [
  memberBody({ name: 'Émond', firstName: 'Zoé', email: 'zoe@example.be' }),
  memberBody({ name: 'Emond', firstName: 'Anne', email: null }),
  memberBody({ kind: 'company', name: 'Œuvres & Cie', firstName: null, email: 'info@oeuvres.be' }),
  memberBody({ name: 'Ümit', firstName: 'Ali', email: 'ali_100@example.be' }),
]

beforeAll(async () => {
  house = await openTestHouse()
  for (const body of people) ids[body.name] = (await house.asManager('/members', { body })).body.id
  const held = { holderId: ids.Ümit!, ean: '541449000000000001' }
  await house.asManager('/meters', { body: meterBody(held) })
  await house.asManager('/meters', {
    body: meterBody({ ...held, ean: '541449000000000002', configuration: { from: '2026-12-01' } }),
  })
  await house.call('north-manager', `${house.north.path}/members`, { body: memberBody({ name: 'Nord' }) })
})
afterAll(() => house.close())

const list = async (query: string) => (await house.asManager(`/members?${query}`)).body
const names = async (query: string) => (await list(query)).items.map(({ name }: { name: string }) => name)
const found = (q: string) => names(`q=${encodeURIComponent(q)}`)

describe('a member', () => {
  it('is answered as shown, and found under its Location', async () => {
    const answer = await house.asManager('/members', { body: memberBody({ name: ' Lambert ', email: '' }) })
    expect(answer.status).toBe(201)
    expect(answer.headers.location).toBe(`${house.south.path}/members/${answer.body.id}`)
    expect(answer.body).toEqual({
      id: expect.any(String),
      kind: 'individual',
      name: 'Lambert',
      firstName: 'Élise',
      displayName: 'Élise Lambert',
      email: null,
      status: 'active',
      joinedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      meterCount: 0,
      // after the four of the beginning
      number: people.length + 1,
      version: 1,
      ...{ phone: null, nationalNumber: null, socialTariff: null },
      ...{ enterpriseNumber: null, vatLiable: null, size: null, representative: null },
      ...{ homeAddress: null, billingAddress: null, iban: null, accountHolder: null },
      doubts: ['no-email', 'no-home-address', 'no-iban'],
      user: null,
    })
    expect((await house.call('south-admin', String(answer.headers.location))).body).toEqual(answer.body)
    await house.owner('delete from members where id = $1', [answer.body.id])
  })

  it('counts the meters it holds today, not those it will hold', async () => {
    expect((await house.asManager(`/members/${ids.Ümit}`)).body.meterCount).toBe(1)
    const { items } = await list('q=umit')
    expect(items).toMatchObject([{ id: ids.Ümit, meterCount: 1 }])
  })

  it('has a first name exactly when it is a person, and a whole e-mail address or none', async () => {
    const errors = async (body: object) =>
      (await house.asManager('/members', { body })).body.errors.map(
        ({ path, code }: { path: string; code: string }) => [path, code],
      )
    expect(await errors(memberBody({ firstName: null }))).toEqual([['firstName', 'required']])
    expect(await errors(memberBody({ kind: 'company' }))).toEqual([
      ['firstName', 'company-has-no-first-name'],
    ])
    expect(await errors(memberBody({ email: 'x@' }))).toEqual([['email', 'email']])
    expect(await errors({ kind: 'individual' })).toEqual([
      ['name', 'required'],
      ['firstName', 'required'],
    ])
    expect(await errors({})).toEqual([
      ['kind', 'choose-one'],
      ['name', 'required'],
    ])
  })
})

describe('the list of members', () => {
  it('is searched by every word of name and e-mail, accents, case and order aside', async () => {
    expect(await found('EMOND zo')).toEqual(['Émond'])
    expect(await found('anne emond')).toEqual(['Emond'])
    expect(await found('oeuvres')).toEqual(['Œuvres & Cie'])
    expect(await found('@example.be')).toEqual(['Émond', 'Ümit'])
    expect([await found('i_100'), await found('i%100'), await found('nord')]).toEqual([['Ümit'], [], []])
  })

  it('is sorted both ways, accents aside, what is blank always last', async () => {
    const first = async (sort: string) =>
      (await list(`sort=${sort}`)).items.map((m: { displayName: string }) => m.displayName)
    const byName = ['Anne Emond', 'Zoé Émond', 'Œuvres & Cie', 'Ali Ümit']
    expect([await first('name'), await first('-name')]).toEqual([byName, byName.toReversed()])
    expect(await first('email')).toEqual(['Ali Ümit', 'Œuvres & Cie', 'Zoé Émond', 'Anne Emond'])
    expect(await first('-email')).toEqual(['Zoé Émond', 'Œuvres & Cie', 'Ali Ümit', 'Anne Emond'])
  })

  it('is narrowed to a kind, a status, and those who hold a meter today or none', async () => {
    expect(await names('kind=company')).toEqual(['Œuvres & Cie'])
    expect(await names('hasMeters=yes')).toEqual(['Ümit'])
    expect(await names('hasMeters=no&kind=individual')).toEqual(['Emond', 'Émond'])
    await house.asManager(`/members/${ids.Emond}/status`, { method: 'PUT', body: { status: 'pending' } })
    expect(await names('status=pending')).toEqual(['Emond'])
    expect((await list('status=inactive')).total).toBe(0)
    await house.asManager(`/members/${ids.Emond}/status`, { method: 'PUT', body: { status: 'active' } })
  })

  it('is sorted by when they joined', async () => {
    expect(await names('sort=joinedOn')).toEqual(['Émond', 'Emond', 'Œuvres & Cie', 'Ümit'])
    expect(await names('sort=-joinedOn')).toEqual(['Ümit', 'Œuvres & Cie', 'Emond', 'Émond'])
  })

  it('comes in pages, and counts all', async () => {
    const { items, ...rest } = await list('pageSize=3&page=2')
    expect([items.length, rest]).toEqual([1, { total: 4, page: 2, pageSize: 3 }])
  })
})

describe('the list as a file', () => {
  const exported = async (query = '', language = 'fr') => {
    const { text } = await house.asManager(`/members/export.csv${query}`, {
      headers: { 'accept-language': language },
    })
    return text.replace('\uFEFF', '').trim().split('\r\n')
  }

  it('has all that the filter finds, in the order of the list, in the language of who asks', async () => {
    const [titles, ...rows] = await exported('?sort=-name&q=emond')
    expect(titles).toMatch(/^N° de membre;Type;Nom;Prénom;E-mail;Téléphone;N° d’entreprise/)
    expect(rows.map((row) => row.split(';').slice(0, 5).join(';'))).toEqual([
      '1;Particulier;Émond;Zoé;zoe@example.be',
      '2;Particulier;Emond;Anne;',
    ])
    expect((await exported('', 'en'))[0]).toMatch(/^Member no.,Kind,Name,First name/)
  })

  it('has whatever is known of a member but its register number', async () => {
    const address = { street: 'Rue Neuve', houseNumber: '12A', box: '3', postalCode: '4000', city: 'Liège' }
    const body = {
      ...memberBody({ name: 'Thys', firstName: 'Lou', email: null }),
      ...{
        nationalNumber: '85073003328',
        socialTariff: true,
        homeAddress: address,
        iban: 'BE68539007547034',
      },
      representative: { name: 'Nora Thys', email: 'nora@example.be', phone: null },
    }
    await house.asManager('/members', { body })
    const [, row] = await exported('?q=thys')
    expect(row).toContain('Particulier;Thys;Lou;;;;;;Oui;Rue Neuve;12A;3;4000;Liège;')
    expect(row).toContain(';BE68539007547034;;Nora Thys;nora@example.be;;Actif;')
    expect((await house.asManager('/members/export.csv')).text).not.toMatch(/85[ .]?07[ .]?30/)
  })

  it('executes nothing in a spreadsheet, and leaves a line of who took it', async () => {
    await house.asManager('/members', {
      body: memberBody({ name: '=HYPERLINK("x")', firstName: 'Eve', email: null }),
    })
    expect((await exported('?q=hyperlink'))[1]).not.toMatch(/;=|;"=/)
    const [line] = await house.owner('select action, after from audit_lines order by id desc limit 1')
    expect(line).toMatchObject({
      action: 'members.exported',
      after: { count: 1, filter: { q: 'hyperlink' } },
    })
  })
})
