import { describe, expect, it } from 'vitest'
import { notOwn } from './own-record.ts'

describe('a plain member, of its own record,', () => {
  it('fills in everything while it waits for a manager', () => {
    expect(notOwn('pending', { name: 'Peeters', firstName: 'Anne', enterpriseNumber: null })).toEqual([])
  })

  it.each(['active', 'inactive'] as const)('once it is %s, changes no name and no number', (status) => {
    expect(notOwn(status, { phone: '04 222 33 44', iban: null, homeAddress: null })).toEqual([])
    expect(notOwn(status, { name: 'Peeters', phone: null, enterpriseNumber: '0202239951' })).toEqual([
      { path: 'name', code: 'managers-only' },
      { path: 'enterpriseNumber', code: 'managers-only' },
    ])
  })
})
