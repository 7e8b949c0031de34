import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problemsOf } from '../words/problem.ts'
import { masked } from './member-audit.ts'
import { memberDoubts } from './member-doubts.ts'
import { fullMember, memberChange, memberRecord } from './member-record.schema.ts'

const marie = { kind: 'individual' as const, name: 'Dupont', firstName: 'Marie' }
const bakery = { kind: 'company' as const, name: 'Boulangerie' }
const address = { street: 'Rue Neuve', houseNumber: '1', box: null, postalCode: '4000', city: 'Liège' }
const wrong = (schema: typeof memberRecord | typeof memberChange, value: unknown) => {
  const { error } = schema.safeParse(value)
  return error ? problemsOf(error).map(({ path, code }) => `${path}: ${code}`) : []
}

describe('the record of a member', () => {
  it('needs names only: what else is unknown is null', () => {
    expect(memberRecord.parse(marie)).toMatchObject({ ...marie, email: null, iban: null, homeAddress: null })
    expect(wrong(memberRecord, bakery)).toEqual([])
  })

  it('of a company has its number, when the whole form asks', () =>
    expect([wrong(fullMember, bakery), wrong(fullMember, marie)]).toEqual([
      ['enterpriseNumber: required'],
      [],
    ]))

  it('keeps numbers as they are, however they were typed', () => {
    const typed = {
      ...marie,
      nationalNumber: '85.07.30-033.28',
      iban: 'be68 5390 0754 7034',
      phone: ' 04  1234567 ',
    }
    expect(memberRecord.parse(typed)).toMatchObject({
      ...{ nationalNumber: '85073003328', iban: 'BE68539007547034', phone: '04 1234567' },
    })
  })

  it('says everything that is wrong at once, each at its field', () => {
    const bad = {
      ...{
        kind: 'company',
        name: ' ',
        firstName: 'Marie',
        email: 'x@',
        phone: 'none',
        nationalNumber: '123',
      },
      ...{ enterpriseNumber: '0202239950', size: 'huge', representative: { name: '', email: 'y' } },
      ...{ homeAddress: { ...address, postalCode: '40' }, iban: 'BE68' },
    }
    expect(wrong(memberRecord, bad).sort()).toEqual([
      'email: email',
      'enterpriseNumber: enterprise-number',
      'firstName: company-has-no-first-name',
      'homeAddress.postalCode: postal-code',
      'iban: iban',
      'name: required',
      'nationalNumber: national-number-length',
      'phone: phone',
      'representative.email: email',
      'representative.name: required',
      'size: choose-one',
    ])
  })

  it('has nothing of the other kind', () => {
    expect(wrong(memberRecord, { ...marie, enterpriseNumber: '0202239951', vatLiable: false })).toEqual([
      'enterpriseNumber: only-company',
      'vatLiable: only-company',
    ])
    expect(wrong(memberRecord, { ...bakery, nationalNumber: '85073003328', socialTariff: true })).toEqual([
      'nationalNumber: only-individual',
      'socialTariff: only-individual',
    ])
  })
})

describe('a change of a member', () => {
  const fields = {
    ...{ name: 'X', firstName: 'Y', email: 'a@example.be', phone: null, iban: '', nationalNumber: null },
    ...{ homeAddress: address, billingAddress: null, representative: null, socialTariff: false },
  }
  it('is about what was sent and about nothing else, whichever fields these are', () =>
    fc.assert(
      fc.property(fc.subarray(Object.keys(fields) as (keyof typeof fields)[]), (sent) => {
        const change = memberChange.parse(Object.fromEntries(sent.map((field) => [field, fields[field]])))
        expect(Object.keys(change).sort()).toEqual(sent.toSorted())
      }),
    ))

  it('clears with null or nothing typed, but never a name', () => {
    expect(memberChange.parse({ iban: '', phone: null, firstName: ' ' })).toEqual({
      ...{ iban: null, phone: null, firstName: null },
    })
    expect(wrong(memberChange, { name: ' ' })).toEqual(['name: required'])
    expect(wrong(memberChange, { name: null })).toEqual(['name: required'])
  })
})

describe('the doubts about a member', () => {
  const known = { email: 'a@example.be', representative: {}, homeAddress: address, iban: 'BE68539007547034' }
  it('are what is missing, of its kind', () => {
    const nothing = {
      email: null,
      enterpriseNumber: null,
      representative: null,
      homeAddress: null,
      iban: null,
    }
    expect(memberDoubts({ kind: 'individual', ...nothing, nationalNumberFits: null })).toEqual([
      ...['no-email', 'no-home-address', 'no-iban'],
    ])
    expect(memberDoubts({ kind: 'company', ...nothing, nationalNumberFits: null })).toEqual([
      ...['no-email', 'no-enterprise-number', 'no-representative', 'no-home-address', 'no-iban'],
    ])
  })
  it('are none when all is known, and a register number whose check digits do not fit is one', () => {
    const whole = { kind: 'individual' as const, ...known, enterpriseNumber: null }
    expect(memberDoubts({ ...whole, nationalNumberFits: true })).toEqual([])
    expect(memberDoubts({ ...whole, nationalNumberFits: false })).toEqual(['national-number-check'])
  })
})

it('what the audit keeps has no register number and no whole IBAN, and clears stay seen', () => {
  expect(masked({ nationalNumber: '85073003328', iban: 'BE68539007547034' })).toEqual({
    ...{ nationalNumber: '••.••.••-•••.••', iban: 'BE•• •••• 7034' },
  })
  expect(masked({ nationalNumber: null, iban: null })).toEqual({ nationalNumber: null, iban: null })
})
