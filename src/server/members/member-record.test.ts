import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memberBody, meterBody } from '../testing/examples.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const home = { street: 'Rue Neuve', houseNumber: '1', box: null, postalCode: '4000', city: 'Liège' }
const everything = memberBody({
  ...{ phone: '04 123 45 67', nationalNumber: '85.07.30-033.28', socialTariff: true },
  representative: { name: 'Luc', email: 'luc@example.be', phone: null },
  ...{ homeAddress: home, billingAddress: { ...home, box: '3' } },
  ...{ iban: 'be68 5390 0754 7034', accountHolder: 'É. Lambert' },
})
const masked = '••.••.••-•••.••'
const create = async (body: object = everything) => (await house.asManager('/members', { body })).body
const get = async (id: string) => (await house.asManager(`/members/${id}`)).body
const patch = (id: string, body: object, version?: number) =>
  house.asManager(`/members/${id}`, {
    method: 'PATCH',
    body,
    ...(version === undefined ? {} : { headers: { 'if-match': `"${version}"` } }),
  })
const lines = (id: string) =>
  house.owner('select action, before, after from audit_lines where entity_id = $1 order by at, id', [id])

describe('everything about a member', () => {
  it('is kept, numbers in their plain form and the register number masked', async () => {
    const member = await create()
    expect(member).toMatchObject({
      ...{ phone: '04 123 45 67', nationalNumber: masked, socialTariff: true },
      representative: { name: 'Luc', email: 'luc@example.be', phone: null },
      ...{ homeAddress: home, billingAddress: { ...home, box: '3' } },
      ...{ iban: 'BE68539007547034', accountHolder: 'É. Lambert', version: 1, doubts: [] },
    })
    expect(await get(member.id)).toEqual(member)
  })

  it('of a company is its number, and whoever knows less may say so later', async () => {
    const company = { kind: 'company', name: 'Boulangerie', firstName: null, email: null }
    const known = { ...company, enterpriseNumber: 'BE 0202.239.951', vatLiable: false, size: 'small' }
    expect(await create(known)).toMatchObject({
      ...{ enterpriseNumber: '0202239951', vatLiable: false, size: 'small' },
      doubts: ['no-email', 'no-representative', 'no-home-address', 'no-iban'],
    })
    expect((await create(company)).doubts).toContain('no-enterprise-number')
  })

  it('is refused at every wrong field at once', async () => {
    const body = { ...everything, iban: 'BE69539007547034', phone: 'x', size: 'small' }
    const answer = await house.asManager('/members', { body })
    expect(answer.body.errors.map(({ path, code }: Record<string, string>) => [path, code])).toEqual(
      expect.arrayContaining([
        ['iban', 'iban'],
        ['phone', 'phone'],
        ['size', 'only-company'],
      ]),
    )
  })
})

describe('the register number', () => {
  it('stands in the database sealed, and in no line of the audit', async () => {
    const { id } = await create()
    await patch(id, { nationalNumber: '85073003329' })
    expect((await get(id)).doubts).toEqual(['national-number-check'])
    await patch(id, { nationalNumber: null })
    const [row] = await house.owner(
      'select national_number, national_number_fits from members where id = $1',
      [id],
    )
    expect(row).toEqual({ national_number: null, national_number_fits: null })
    await patch(id, { nationalNumber: '85073003328' })
    const [sealed] = await house.owner('select national_number from members where id = $1', [id])
    expect(sealed.national_number.toString('latin1')).not.toContain('85073003')
    const all = await house.owner('select before, after from audit_lines')
    expect(JSON.stringify(all)).not.toMatch(/85\.?07\.?30|BE68539007547034/)
  })

  it('is told in full to who asks, and every time leaves a line', async () => {
    const { id } = await create()
    const tell = () => house.asManager(`/members/${id}/national-number`, { method: 'POST' })
    expect((await tell()).body).toEqual({ nationalNumber: '85073003328' })
    await tell()
    expect((await lines(id)).map(({ action }) => action)).toEqual([
      ...['member.created', 'member.national-number-read', 'member.national-number-read'],
    ])
  })

  it('that is not there is not told: 404, and no line', async () => {
    const { id } = await create(memberBody())
    const answer = await house.asManager(`/members/${id}/national-number`, { method: 'POST' })
    expect(answer).toMatchObject({ status: 404, body: { code: 'not-found' } })
    expect(await lines(id)).toHaveLength(1)
  })

  it('sealed for one member does not open as another’s', async () => {
    const [one, other] = [await create(), await create()]
    await house.owner(
      'update members set national_number = (select national_number from members where id = $1) where id = $2',
      [one.id, other.id],
    )
    const answer = await house.asManager(`/members/${other.id}/national-number`, { method: 'POST' })
    expect(answer.status).toBe(500)
    expect(answer.text).not.toContain('85073003328')
  })
})

describe('a change', () => {
  it('touches what was sent and nothing else, and leaves one line of it', async () => {
    const before = await create()
    const answer = await patch(before.id, { phone: '0471 23 45 67', iban: null })
    expect(answer.headers.etag).toBe('"2"')
    const { phone: _, iban: __, ...untouched } = before
    expect(answer.body).toEqual({
      ...untouched,
      ...{ phone: '0471 23 45 67', iban: null, version: 2, doubts: ['no-iban'] },
    })
    expect((await lines(before.id)).at(-1)).toEqual({
      action: 'member.changed',
      before: { phone: '04 123 45 67', iban: 'BE•• •••• 7034' },
      after: { phone: '0471 23 45 67', iban: null },
    })
  })

  it('that changes nothing makes neither a version nor a line', async () => {
    const { id } = await create()
    const same = { phone: '04 123 45 67', homeAddress: home, nationalNumber: '85073003328' }
    expect((await patch(id, same)).body.version).toBe(1)
    expect(await lines(id)).toHaveLength(1)
  })

  it('of a version that is no longer the present one is refused with 412', async () => {
    const { id } = await create()
    expect((await patch(id, { phone: '0471 00 00 00' }, 1)).status).toBe(200)
    expect(await patch(id, { phone: '0471 11 11 11' }, 1)).toMatchObject({
      ...{ status: 412, body: { code: 'member-changed-meanwhile' } },
    })
    expect((await get(id)).phone).toBe('0471 00 00 00')
  })

  it('cannot give a member what its kind has not, nor take its name away', async () => {
    const { id } = await create()
    const errors = async (body: object) =>
      (await patch(id, body)).body.errors.map(({ path, code }: Record<string, string>) => [path, code])
    expect(await errors({ vatLiable: true })).toEqual([['vatLiable', 'only-company']])
    expect(await errors({ firstName: null })).toEqual([['firstName', 'required']])
    expect(await errors({ name: '' })).toEqual([['name', 'required']])
    expect(await errors({ kind: 'company' })).toEqual([['kind', 'unknown-field']])
  })

  it('of a name is found by the new one, also in the list of meters', async () => {
    const { id } = await create(memberBody({ name: 'Ancien' }))
    await house.asManager('/meters', { body: meterBody({ holderId: id, ean: '541449000000000091' }) })
    await patch(id, { name: 'Nouveau' })
    const found = async (path: string) => (await house.asManager(path)).body.total
    expect([await found('/members?q=nouveau'), await found('/members?q=ancien')]).toEqual([1, 0])
    expect([await found('/meters?q=nouveau'), await found('/meters?q=ancien')]).toEqual([1, 0])
  })
})

describe('the status', () => {
  const put = (id: string, status: string) =>
    house.asManager(`/members/${id}/status`, { method: 'PUT', body: { status } })
  const remove = (id: string) => house.asManager(`/members/${id}`, { method: 'DELETE' })

  it('changes, with a line; the same again is no change', async () => {
    const { id } = await create(memberBody())
    expect((await put(id, 'inactive')).body).toMatchObject({ status: 'inactive', version: 2 })
    expect((await put(id, 'inactive')).body.version).toBe(2)
    expect((await put(id, 'active')).body.status).toBe('active')
    expect((await lines(id)).slice(1)).toEqual([
      { action: 'member.status-changed', before: { status: 'active' }, after: { status: 'inactive' } },
      { action: 'member.status-changed', before: { status: 'inactive' }, after: { status: 'active' } },
    ])
  })

  it('of who holds an active meter cannot become inactive, nor can the member be deleted: 409 with the meters', async () => {
    const { id } = await create(memberBody())
    const body = meterBody({ holderId: id, ean: '541449000000000092' })
    const meter = (await house.asManager('/meters', { body })).body
    const meters = [{ id: meter.id, ean: meter.ean, reason: 'meter-held-today' }]
    for (const refused of [await put(id, 'inactive'), await remove(id)])
      expect(refused).toMatchObject({
        status: 409,
        body: { code: 'member-holds-active-meters', meters, total: 1 },
      })
    expect((await get(id)).status).toBe('active')

    await house.asManager(`/meters/${meter.id}/deactivations`, { body: { from: '2026-06-01' } })
    expect((await put(id, 'inactive')).status).toBe(200)
    expect(await remove(id)).toMatchObject({
      status: 409,
      body: { code: 'member-has-meter-history', meters: [{ reason: 'meter-in-history' }] },
    })
  })

  it('lets a member go who never has a meter; the line keeps who it was', async () => {
    const { id } = await create()
    expect((await remove(id)).status).toBe(204)
    expect((await house.asManager(`/members/${id}`)).status).toBe(404)
    const line = (await lines(id)).at(-1)
    expect(line).toMatchObject({
      action: 'member.deleted',
      before: { name: 'Lambert', nationalNumber: masked, iban: 'BE•• •••• 7034' },
    })
  })
})

it('the history says who did what, newest first, in pages', async () => {
  const { id } = await create(memberBody())
  await patch(id, { phone: '0471 23 45 67' })
  const { body } = await house.asManager(`/members/${id}/history?pageSize=1`)
  expect(body).toMatchObject({
    ...{ total: 2, page: 1, pageSize: 1 },
    items: [
      {
        ...{ actor: 'south manager', action: 'member.changed' },
        ...{ before: { phone: null }, after: { phone: '0471 23 45 67' } },
      },
    ],
  })
})

it('a plain member reads neither its register number nor its history through the routes of managers', async () => {
  const { id } = await create()
  await house.link('south', id)
  for (const [method, path] of [
    ['POST', `/members/${id}/national-number`],
    ['GET', `/members/${id}/history`],
  ] as const)
    expect((await house.asMember(path, { method })).status).toBe(403)
})
