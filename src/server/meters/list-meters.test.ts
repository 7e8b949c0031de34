import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memberBody, meterBody } from '../testing/examples.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'

let house: TestHouse
const ids: Record<string, string> = {}

const rows = [
  {
    name: 'a',
    ean: '541449000000000111',
    number: 'M-9',
    street: 'Rue Haute',
    no: '104',
    city: 'Liège',
    from: '2026-01-01',
    holder: 'Œuvre',
  },
  {
    name: 'b',
    ean: '541449000000000222',
    number: 'M-10',
    street: 'Rue Haute',
    no: '12A',
    city: 'Liège',
    from: '2026-12-01',
    holder: 'Ábel',
  },
  {
    name: 'c',
    ean: '541449000000000333',
    number: '12-345',
    street: 'Élan Vital',
    no: '1',
    city: 'Herstal',
    from: '2025-01-01',
    holder: null,
  },
  {
    name: 'd',
    ean: '541449000000000444',
    number: 'Z_1%',
    street: 'Avenue Zoé',
    no: '7-9',
    city: 'Seraing',
    from: '2025-01-01',
    holder: 'Zola',
  },
]

beforeAll(async () => {
  house = await openTestHouse()
  for (const row of rows) {
    const member = memberBody({ kind: 'company', name: row.holder ?? '', firstName: null })
    const holderId = row.holder ? (await house.asManager('/members', { body: member })).body.id : null
    const address = { street: row.street, houseNumber: row.no, box: null, city: row.city }
    const body = meterBody({
      ean: row.ean,
      meterNumber: row.number,
      address,
      holderId,
      configuration: { from: row.from },
    })
    ids[row.name] = (await house.asManager('/meters', { body })).body.id
  }
  await house.call('north-manager', `${house.north.path}/meters`, { body: meterBody() })
  await house.owner(
    `update meter_configurations set period = '[2025-01-01,2026-03-01)' where meter_id = $1`,
    [ids.d],
  )
  await house.owner(
    `update meter_list set changes_on = '2026-03-01', data_until = '2026-02-28' where meter_id = $1`,
    [ids.d],
  )
  await house.owner(`update meter_list set data_until = '2026-06-14' where meter_id = $1`, [ids.a])
})
afterAll(() => house.close())

const list = async (query: string) => (await house.asManager(`/meters?${query}`)).body
const found = async (q: string) => {
  const { items } = await list(`q=${encodeURIComponent(q)}&sort=ean`)
  const names = Object.entries(ids)
  return items.map(({ id }: { id: string }) => names.find(([, known]) => known === id)![0]).join('')
}
const order = async (sort: string) => {
  const { items } = await list(`sort=${sort}`)
  return items.map(({ ean }: { ean: string }) => rows.find((row) => row.ean === ean)!.name).join('')
}

describe('the search finds a meter', () => {
  it('by its EAN: whole, in part, in groups, with dots or dashes', async () => {
    for (const q of [
      '541449000000000222',
      '0222',
      '541449 000000 000222',
      ' 541449-000000.000222 ',
      '000000 0002',
    ])
      expect([q, await found(q)]).toEqual([q, 'b'])
    expect(await found('541449 000000')).toBe('abcd')
  })

  it('by its number, typed with or without its separators', async () => {
    expect([await found('m-10'), await found('12-345'), await found('12345'), await found('12 345')]).toEqual(
      [...['b', 'c', 'c', 'c']],
    )
  })

  it('by street and city, without accents and in any case', async () => {
    expect([
      await found('elan'),
      await found('LIEGE'),
      await found('liège haute 12a'),
      await found('zoe'),
    ]).toEqual([...['c', 'ab', 'b', 'd']])
  })

  it('by its holder of today, ligatures aside', async () => {
    expect([await found('oeuvre'), await found('œuvre'), await found('abel'), await found('zola')]).toEqual([
      ...['a', 'a', 'b', 'd'],
    ])
  })

  it('only when every word is there, and takes % _ and \\ for what they are', async () => {
    expect([
      await found('haute zola'),
      await found('z_1%'),
      await found('%'),
      await found('_1'),
      await found('\\'),
    ]).toEqual([...['', 'd', 'd', 'd', '']])
    expect(await found("'; drop table meters; --")).toBe('')
  })

  it('of this community only', async () => {
    expect(await list('q=541449123456789012')).toMatchObject({ total: 0, items: [] })
  })
})

describe('each sort goes both ways', () => {
  const orders = {
    address: ['dcba', 'abcd'],
    ean: ['abcd', 'dcba'],
    meterNumber: ['cabd', 'dbac'],
    status: ['acdb', 'bdca'],
    holder: ['badc', 'dabc'],
    operation: ['abcd', 'dcba'],
    dataUntil: ['dabc', 'adcb'],
  }
  for (const [column, [up, down]] of Object.entries(orders))
    it(`by ${column}, what is blank always last`, async () => {
      expect([await order(column), await order(`-${column}`)]).toEqual([up, down])
    })
})

describe('the page', () => {
  it('holds as many as asked, and counts all', async () => {
    const pages = [await list('sort=ean&pageSize=3'), await list('sort=ean&pageSize=3&page=2')]
    expect(pages.map(({ items, ...rest }) => [items.length, rest])).toEqual([
      [3, { total: 4, page: 1, pageSize: 3 }],
      [1, { total: 4, page: 2, pageSize: 3 }],
    ])
    expect(pages[1].items[0].ean).toBe('541449000000000444')
  })

  it('is empty behind the end, and the count stays', async () => {
    expect(await list('page=99&q=haute')).toMatchObject({ items: [], total: 2 })
  })

  it('is filtered by status', async () => {
    const names = async (status: string) =>
      (await list(`sort=ean&status=${status}`)).items.map(({ ean }: { ean: string }) => ean.at(-1))
    expect([await names('active'), await names('planned'), await names('inactive')]).toEqual([
      ['1', '3'],
      ['2'],
      ['4'],
    ])
    expect(await list('status=planned&q=haute')).toMatchObject({ total: 1 })
  })

  it('is filtered by holder, with or without a search', async () => {
    const holderOf = async (q: string) => (await list(`q=${q}`)).items[0].holder.id
    const holder = await holderOf('541449000000000111')
    expect(await list(`holderId=${holder}`)).toMatchObject({ total: 1, items: [{ id: ids.a }] })
    expect(await list(`holderId=${holder}&q=avenue`)).toMatchObject({ total: 0, items: [] })
    expect((await house.asManager('/meters?holderId=me')).status).toBe(422)
  })

  it('refuses what it does not know, each at its field', async () => {
    const answer = await house.asManager('/meters?page=0&pageSize=101&sort=colour&status=x')
    expect(answer.status).toBe(422)
    expect(answer.body.errors.map(({ path }: { path: string }) => path)).toEqual([
      'status',
      'sort',
      'page',
      'pageSize',
    ])
  })
})
