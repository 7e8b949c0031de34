import { describe, expect, it } from 'vitest'
import { matchColumns } from '../../tables/match-columns.ts'
import { serverWords } from '../../words/server-words.ts'
import { languages } from '../../words/words.ts'
import { asideMemberColumns, memberColumnNames, memberColumns } from './columns.ts'
import type { MemberState } from './member-state.ts'
import {
  changes,
  company,
  doubts,
  importTable,
  person,
  reasons,
  type Typed,
  verdicts,
} from './testing/tables.ts'

const marie = person(1, { email: 'marie@example.be' })
const farm = company(2, { enterpriseNumber: '0202239951' })
const jean = { Nom: 'Petit', Prénom: 'Jean' }

describe('the columns of a table of members', () => {
  it.each(languages)('are all found by their titles in %s', (language) => {
    const { memberColumn, otherMemberColumn } = serverWords[language]
    const titles = [...Object.values(memberColumn!), ...Object.values(otherMemberColumn!)]
    const { columns, unmatched } = matchColumns(titles, memberColumnNames)
    expect(unmatched).toEqual([])
    expect(Object.entries(columns)).toEqual(
      [...memberColumns, ...asideMemberColumns].map((name, i) => [name, i]),
    )
  })

  it('are found under every title that people give them, each title meaning one column only', () => {
    for (const [column, titles] of Object.entries(memberColumnNames))
      for (const title of titles)
        expect(Object.keys(matchColumns([title], memberColumnNames).columns), title).toEqual([column])
  })
})

describe('a row means', () => {
  it('the member with its number, whatever else it says', () => {
    const moved = importTable([{ 'N° de membre': '1', Nom: 'Durand', 'E-mail': 'md@example.be' }], [marie])
    expect(verdicts(moved)).toEqual(['changed'])
    expect(moved.after).toEqual([{ ...marie, name: 'Durand', email: 'md@example.be' }])
  })

  it('a new member when nobody has its number, which it then keeps', () => {
    const { after } = importTable(
      [
        { ...jean, 'N° de membre': 40 },
        { Nom: 'Claes', Prénom: 'An' },
      ],
      [marie],
    )
    expect(after.map(({ number }) => number)).toEqual([1, 40, 41])
  })

  it('whoever has its e-mail and its name, case and accents aside', () => {
    const said = { Nom: 'DUPONT', Prénom: 'márie', 'E-mail': 'MARIE@example.be', Téléphone: '04 123 45 67' }
    const outcome = importTable([said], [marie])
    expect(changes(outcome)).toContainEqual(['phone', null, '04 123 45 67'])
    expect(outcome.after).toHaveLength(1)
  })

  it('whoever of a couple with one e-mail has its name', () => {
    const luc = person(3, { firstName: 'Luc', email: marie.email })
    const said = { Nom: 'Dupont', Prénom: 'Luc', 'E-mail': marie.email, IBAN: 'BE68539007547034' }
    expect(importTable([said], [marie, luc]).after).toEqual([marie, { ...luc, iban: 'BE68539007547034' }])
  })

  it('the company with its enterprise number, which may have another name by now', () => {
    const said = { Nom: 'La Ferme', 'N° d’entreprise': 'BE 0202.239.951' }
    expect(importTable([said], [farm]).after).toEqual([{ ...farm, name: 'La Ferme' }])
  })

  it('whoever is called so when nothing speaks against it', () => {
    const known = person(1)
    const said = { Nom: 'Dupont', Prénom: 'Marie', 'E-mail': 'marie@example.be' }
    expect(importTable([said], [known]).after).toEqual([{ ...known, email: 'marie@example.be' }])
  })
})

describe('nobody is guessed: refused, with the way to tell them apart, is', () => {
  const twin = person(5, { email: null })
  it.each<[string, Typed, MemberState[], object]>([
    ['a name that two have', { Nom: 'Dupont', Prénom: 'Marie' }, [marie, twin], { name: 'member-ambiguous' }],
    [
      'an e-mail that two have, without a name',
      { 'E-mail': 'marie@example.be', IBAN: 'BE68539007547034' },
      [marie, person(3, { firstName: 'Luc', email: marie.email })],
      { email: 'member-email-ambiguous' },
    ],
    [
      'the e-mail of somebody else',
      { ...jean, 'E-mail': 'marie@example.be' },
      [marie],
      { email: 'member-email-of-other' },
    ],
    [
      'a name with another e-mail',
      { Nom: 'Dupont', Prénom: 'Marie', 'E-mail': 'other@example.be' },
      [marie],
      { email: 'member-name-other-email' },
    ],
    [
      'a number with the enterprise number of another',
      { 'N° de membre': '7', Nom: 'X', 'N° d’entreprise': '0202239951' },
      [farm],
      { enterpriseNumber: 'member-enterprise-of-other' },
    ],
    [
      'a company’s name with another enterprise number',
      { Nom: 'Ferme du Val', 'N° d’entreprise': '0403170701' },
      [farm],
      { enterpriseNumber: 'member-other-enterprise' },
    ],
    [
      'a person who becomes a company',
      { 'N° de membre': '1', Type: 'Entreprise' },
      [marie],
      { kind: 'member-kind-stays' },
    ],
    ['a name that may be of both kinds', { Nom: 'Soleil' }, [], { kind: 'member-kind-needed' }],
    [
      'a row that names nobody',
      { IBAN: 'BE68539007547034', Nom: '' },
      [marie],
      { name: 'member-nobody-named' },
    ],
  ])('%s', (_, said, members, expected) => {
    const outcome = importTable([said], members)
    expect(reasons(outcome)).toEqual(expected)
    expect(outcome.after).toEqual(members)
  })

  it('and a namesake with a number of its own is told, not refused', () => {
    const said = { 'N° de membre': 9, Nom: 'Dupont', Prénom: 'Marie', 'E-mail': 'other@example.be' }
    const outcome = importTable([said], [marie])
    expect([verdicts(outcome), doubts(outcome)]).toEqual([['new'], ['member-namesake']])
    const shared = importTable([{ ...jean, 'N° de membre': 9, 'E-mail': 'marie@example.be' }], [marie])
    expect(doubts(shared)).toEqual(['member-email-shared'])
  })
})

describe('a row of a member', () => {
  it('erases nothing where it says nothing, and completes an address', () => {
    const homeAddress = { street: 'Rue Haute', houseNumber: '1', box: '2', postalCode: '4000', city: 'Liège' }
    const known = { ...marie, homeAddress, phone: '04 123 45 67' }
    const said = { 'N° de membre': '1', Rue: 'Rue Neuve', Téléphone: '', Numéro: '' }
    const outcome = importTable([said], [known])
    expect(outcome.after).toEqual([{ ...known, homeAddress: { ...homeAddress, street: 'Rue Neuve' } }])
    expect(doubts(outcome)).toEqual(['member-box-kept'])
  })

  it('is told everything that is wrong with it at once, where it stands', () => {
    const wrong = {
      ...jean,
      IBAN: 'BE00',
      Téléphone: '1',
      'E-mail': 'x',
      Rue: 'Rue Neuve',
      'Tarif social': 'peut-être',
    }
    expect(reasons(importTable([wrong]))).toEqual({
      ...{ email: 'email', phone: 'phone', socialTariff: 'yes-or-no', iban: 'iban' },
      ...{ houseNumber: 'required', postalCode: 'required', city: 'required' },
    })
    expect(reasons(importTable([{ ...jean, 'Assujetti à la TVA': 'oui' }]))).toEqual({
      vatLiable: 'only-company',
    })
  })

  it('is told what is wrong with its cells even when nobody knows whom it means', () => {
    const wrong = { Nom: 'Soleil', IBAN: 'BE00', 'E-mail': 'marie@example.be' }
    expect(reasons(importTable([wrong]))).toEqual({ kind: 'member-kind-needed', iban: 'iban' })
    expect(reasons(importTable([wrong], [marie]))).toEqual({ email: 'member-email-of-other', iban: 'iban' })
  })

  it('is doubted when a spreadsheet has eaten the first zero of its telephone', () => {
    expect(doubts(importTable([{ ...jean, GSM: 470123456 }]))).toEqual(['member-phone-lost-zero'])
  })

  it('may be repeated, but what contradicts it takes both away', () => {
    expect(verdicts(importTable([jean, jean]))).toEqual(['new', 'unchanged'])
    const against = importTable([
      { ...jean, Téléphone: '04 123 45 67' },
      { ...jean, Téléphone: '02 123 45 67' },
      jean,
    ])
    expect(verdicts(against)).toEqual(['refused', 'refused', 'refused'])
    expect(against.rows.map(({ problems }) => problems[0]!.params)).toEqual([
      { row: 3 },
      { row: 2 },
      { row: 2 },
    ])
    expect(against.after).toEqual([])
  })
})
