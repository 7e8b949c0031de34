import { describe, expect, it } from 'vitest'
import type { WholeMember } from '../../../domain/members/member-record.schema.ts'
import { checkedChange, checkedNew, emptyRecord, followed, stepOf, typedOf } from './record-values.ts'

const marie = { ...emptyRecord, name: 'Dupont', firstName: 'Marie' }
const address = { street: 'Rue Neuve', houseNumber: '1', box: null, postalCode: '4000', city: 'Liège' }
const stored: WholeMember = {
  ...{ id: '01900000-0000-7000-8000-000000000001', kind: 'individual', name: 'Dupont', firstName: 'Marie' },
  ...{ displayName: 'Marie Dupont', email: 'marie@example.be', status: 'active', joinedOn: '2026-01-01' },
  ...{ meterCount: 0, number: 7, version: 3, phone: '04 123 45 67', nationalNumber: '••.••.••-•••.••' },
  ...{ socialTariff: null, enterpriseNumber: null, vatLiable: null, size: null },
  representative: { name: 'Luc', email: null, phone: null },
  ...{ homeAddress: address, billingAddress: null, iban: 'BE68539007547034', accountHolder: null },
  ...{ doubts: [], user: null },
}
const was = typedOf(stored)
const paths = (values: typeof marie) => checkedNew(values).problems.map(({ path }) => path)

describe('a new member', () => {
  it('needs its names, and a company its number', () => {
    expect(paths(emptyRecord)).toEqual(['firstName', 'name'])
    expect(paths({ ...emptyRecord, kind: 'company' })).toEqual(['name', 'enterpriseNumber'])
    expect(checkedNew(marie).request).toMatchObject({ name: 'Dupont', homeAddress: null, iban: null })
  })

  it('with a part of an address is asked for the rest; bills elsewhere need a whole one', () => {
    expect(paths({ ...marie, 'homeAddress.street': 'Rue Neuve' })).toEqual([
      ...['homeAddress.houseNumber', 'homeAddress.postalCode', 'homeAddress.city'],
    ])
    expect(paths({ ...marie, billsElsewhere: 'yes' })).toHaveLength(4)
  })

  it('under guardianship has a guardian with a name', () =>
    expect(paths({ ...marie, guardianship: 'yes' })).toEqual(['representative.name']))

  it('that became a company in the form sends nothing of the person typed before', () => {
    const typed = { ...marie, kind: 'company', nationalNumber: '1', socialTariff: 'yes' }
    const { request } = checkedNew({ ...typed, enterpriseNumber: '0202.239.951' })
    expect(request).toMatchObject({ firstName: null, nationalNumber: null, socialTariff: null })
  })

  it('has its problems in the order of the steps', () => {
    const bad = { ...emptyRecord, iban: 'BE1', 'homeAddress.postalCode': 'x', phone: '?' }
    const steps = paths(bad).map(stepOf)
    expect(steps).toEqual(steps.toSorted())
    expect(new Set(steps)).toEqual(new Set([1, 2, 3]))
  })
})

describe('a change of a member', () => {
  it('is nothing while nothing was touched: the mask is no number', () =>
    expect(checkedChange(was, was)).toEqual({ problems: [], request: {} }))

  it('of the telephone is the telephone alone', () =>
    expect(checkedChange({ ...was, phone: '0471 23 45 67' }, was).request).toEqual({
      phone: '0471 23 45 67',
    }))

  it('that empties a field clears it, also the register number', () => {
    const emptied = { ...was, iban: '', nationalNumber: '', guardianship: '' }
    expect(checkedChange(emptied, was).request).toEqual({
      ...{ iban: null, nationalNumber: null, representative: null },
    })
  })

  it('of one part of an address is the whole address', () =>
    expect(checkedChange({ ...was, 'homeAddress.box': '3' }, was).request).toEqual({
      homeAddress: { ...address, box: '3' },
    }))

  it('with half of a mask left is no number, and says so', () =>
    expect(checkedChange({ ...was, nationalNumber: '85.07.••' }, was).problems).toEqual([
      { path: 'nationalNumber', code: 'national-number-length' },
    ]))
})

describe('a member that somebody else changed meanwhile', () => {
  const theirs = { ...was, phone: '0470 11 22 33', email: 'm.dupont@example.be', iban: '' }

  it('keeps what was typed here, takes over what was not touched, and says what is different', () => {
    const typed = { ...was, phone: '04 999 99 99', accountHolder: 'Luc Dupont' }
    const { values, changed } = followed(typed, was, theirs)
    expect(values).toEqual({ ...theirs, phone: '04 999 99 99', accountHolder: 'Luc Dupont' })
    expect(changed).toEqual([
      { field: 'email', was: 'marie@example.be', theirs: 'm.dupont@example.be', yours: null },
      { field: 'phone', was: '04 123 45 67', theirs: '0470 11 22 33', yours: '04 999 99 99' },
      { field: 'iban', was: 'BE68 5390 0754 7034', theirs: '', yours: null },
    ])
    expect(checkedChange(values, theirs).request).toEqual({
      phone: '04 999 99 99',
      accountHolder: 'Luc Dupont',
    })
  })

  it('in the same way as was typed here has nothing left to be saved', () => {
    const { values, changed } = followed(theirs, was, theirs)
    expect(changed.every(({ yours }) => yours === null)).toBe(true)
    expect(checkedChange(values, theirs).request).toEqual({})
  })
})
