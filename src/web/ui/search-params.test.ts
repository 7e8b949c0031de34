import { describe, expect, it } from 'vitest'
import { count, flag, id, oneOf, params, text } from './search-params.ts'

const read = params({
  sort: oneOf(['ean', '-ean']),
  size: oneOf([25, 50]),
  day: text((value) => value.length === 10),
  q: text(),
  of: id,
  add: flag,
  page: count,
})
const uuid = '01900000-0000-7000-8000-000000000000'

describe('the parameters of an address', () => {
  it('are read as they are meant', () => {
    const search = { sort: '-ean', size: 50, day: '2026-01-01', q: '', of: uuid, add: false, page: 1 }
    expect(read(search)).toEqual(search)
  })

  it('are left out when they are wrong, and so is what nobody knows', () => {
    const wrong = {
      sort: 'colour',
      size: '50',
      day: '1',
      q: 7,
      of: `${uuid}0`,
      add: 'true',
      page: 0,
      other: 1,
    }
    expect(read(wrong)).toEqual({})
    expect(read({ page: 1.5, of: 12 })).toEqual({})
    expect(read({})).toEqual({})
  })
})
