import { describe, expect, it } from 'vitest'
import { farm, held, luc, marie, meterOf, only, twin } from './testing/people.ts'
import { changes, home, importTable, nobody, reasons, type Typed } from './testing/tables.ts'

describe('the holder', () => {
  const named = (typed: Typed) => only({ Titulaire: 'Claes', 'Prénom du titulaire': 'Luc', ...typed })

  it('is found by e-mail, by name in either order, accents and case aside', () => {
    const ways: Typed[] = [
      { 'E-mail du titulaire': 'MARIE@example.be' },
      { Titulaire: 'Marie Dupont' },
      { Titulaire: 'DUPONT MARIE' },
      { Titulaire: 'dupônt', 'Prénom du titulaire': 'marie' },
    ]
    for (const typed of ways)
      expect(importTable([only(typed)], held).rows[0]).toMatchObject({ verdict: 'unchanged' })
  })

  it('changes from the day that is given, and who held the meter before keeps the days before', () => {
    const outcome = importTable([named({ 'Titulaire à partir du': '01/03/2026' })], held)
    expect(changes(outcome.rows[0])).toEqual([
      ['holderName', 'Marie Dupont', 'Luc Claes', '2026-03-01', null],
    ])
    expect(outcome.rows[0]!.notes).toEqual([
      { code: 'holder-cut', params: { name: 'Marie Dupont', last: '2026-02-28' } },
    ])
    expect(meterOf(outcome.after).holders).toMatchObject([
      { memberId: 'luc', from: '2026-03-01', until: null },
      { memberId: 'marie', from: '2024-01-01', until: '2026-03-01' },
    ])
  })

  it('is not changed without a day', () => {
    expect(reasons(importTable([named({})], held).rows[0])).toEqual({ holderFrom: 'holder-date-needed' })
  })

  it('who is replaced on the day he began is named', () => {
    const outcome = importTable([named({ 'Date d’activation': '01/01/2024' })], held)
    expect(outcome.rows[0]!.notes).toEqual([{ code: 'holder-replaced', params: { name: 'Marie Dupont' } }])
  })

  it('of today stays when the file repeats the day of the activation, although somebody else held the meter then', () => {
    const moved = importTable([named({ 'Titulaire à partir du': '01/03/2026' })], held).after
    expect(importTable([named({ 'Date d’activation': '01/01/2024' })], moved).rows[0]).toMatchObject({
      verdict: 'unchanged',
    })
  })

  it('of the past is not replaced by a file that only means today’s', () => {
    const moved = importTable([named({ 'Titulaire à partir du': '01/03/2026' })], held).after
    const { rows } = importTable(
      [
        only({
          'Date d’activation': '01/01/2024',
          Titulaire: 'Ferme du Val',
          'Type de titulaire': 'Entreprise',
        }),
      ],
      moved,
    )
    expect(reasons(rows[0])).toEqual({ holderFrom: 'holder-later' })
    expect(rows[0]!.problems[0]!.params).toEqual({ name: 'Luc Claes', from: '2026-03-01' })
  })

  it('who is unknown becomes a member, once for all the meters', () => {
    const typed = { ...home, Titulaire: 'Lefèvre', 'Prénom du titulaire': 'Anne' }
    const outcome = importTable([
      typed,
      { ...typed, EAN: '541499999000000029', 'E-mail du titulaire': 'anne@example.be' },
    ])
    expect(outcome.made).toMatchObject([
      { kind: 'individual', name: 'Lefèvre', firstName: 'Anne', email: 'anne@example.be' },
    ])
    expect(outcome.after.meters.map(({ holders }) => holders[0]!.memberId)).toEqual([
      outcome.made[0]!.id,
      outcome.made[0]!.id,
    ])
    expect(outcome.rows.map(({ notes }) => notes[0])).toEqual(
      Array(2).fill({ code: 'member-new', params: { name: 'Anne Lefèvre' } }),
    )
  })

  it('who is unknown is not made for a row that is refused', () => {
    const outcome = importTable([
      { ...home, Tarif: '?', Titulaire: 'Lefèvre', 'Prénom du titulaire': 'Anne' },
    ])
    expect(outcome).toMatchObject({ made: [], rows: [{ verdict: 'refused' }] })
  })

  it.each([
    ['several have the name', [luc, twin], { Titulaire: 'Luc Claes' }, 'holderName', 'holder-ambiguous'],
    [
      'several have the e-mail',
      [marie, { ...luc, email: 'marie@example.be' }],
      { 'E-mail du titulaire': 'marie@example.be' },
      'holderEmail',
      'holder-email-ambiguous',
    ],
    [
      'the e-mail is somebody else’s',
      [marie],
      { Titulaire: 'Claes', 'Prénom du titulaire': 'Luc', 'E-mail du titulaire': 'marie@example.be' },
      'holderEmail',
      'holder-email-of-other',
    ],
    [
      'the name is known with another e-mail',
      [marie],
      { Titulaire: 'Marie Dupont', 'E-mail du titulaire': 'other@example.be' },
      'holderEmail',
      'holder-name-other-email',
    ],
    [
      'only an unknown e-mail is given',
      [],
      { 'E-mail du titulaire': 'who@example.be' },
      'holderName',
      'holder-name-missing',
    ],
    [
      'it is unknown and may be a person or a company',
      [],
      { Titulaire: 'Marie Dupont' },
      'holderName',
      'holder-kind-needed',
    ],
    [
      'the e-mail is none',
      [],
      { Titulaire: 'Dupont', 'Prénom du titulaire': 'Marie', 'E-mail du titulaire': 'n/a' },
      'holderEmail',
      'email',
    ],
    [
      'a company has a first name',
      [],
      { Titulaire: 'Ferme', 'Prénom du titulaire': 'Marie', 'Type de titulaire': 'Entreprise' },
      'holderFirstName',
      'company-has-no-first-name',
    ],
    [
      'only a first name is given',
      [],
      { 'Prénom du titulaire': 'Marie' },
      'holderName',
      'holder-name-needed',
    ],
  ] as const)('is refused when %s', (_, members, typed, field, code) => {
    const { rows } = importTable([{ ...home, ...typed }], { ...nobody, members: [...members] })
    expect(reasons(rows[0])).toEqual({ [field]: code })
  })

  it('who has two namesakes is told apart by the e-mail; a company is found by its name', () => {
    const community = { ...nobody, members: [luc, twin, farm] }
    expect(
      importTable([{ ...home, Titulaire: 'Luc Claes', 'E-mail du titulaire': 'luc2@example.be' }], community)
        .after.meters[0]!.holders[0]!.memberId,
    ).toBe('twin')
    expect(
      importTable([{ ...home, Titulaire: 'ferme du val' }], community).after.meters[0]!.holders[0]!.memberId,
    ).toBe('farm')
  })

  describe('whose name several have', () => {
    const community = { ...nobody, members: [marie, luc, twin] }
    const heldBy = (typed: Typed, from = '01/01/2024') =>
      importTable([{ ...home, 'Date d’activation': from, ...typed }], community).after
    const twins = () => heldBy({ 'E-mail du titulaire': 'luc2@example.be' })

    it('is the one who holds the meter already', () => {
      const ways: Typed[] = [
        {},
        { 'Date d’activation': '01/03/2026' },
        { 'Titulaire à partir du': '01/03/2026' },
      ]
      for (const typed of ways)
        expect(importTable([named(typed)], twins()).rows[0]).toMatchObject({
          verdict: 'unchanged',
          doubts: [],
        })
    })

    it('is the one who held the meter on the day that is given, although a namesake holds it now', () => {
      const day = { 'Titulaire à partir du': '01/03/2026' }
      const moved = importTable([only({ 'E-mail du titulaire': 'marie@example.be', ...day })], twins()).after
      expect(importTable([named({ 'Titulaire à partir du': '01/02/2026' })], moved).rows[0]).toMatchObject({
        verdict: 'unchanged',
      })
      expect(reasons(importTable([named(day)], moved).rows[0])).toEqual({ holderName: 'holder-ambiguous' })
    })

    it('is found for the days before, when he holds the meter later', () => {
      const { rows, after } = importTable([named({ 'Titulaire à partir du': '01/06/2023' })], twins())
      expect(rows[0]).toMatchObject({ verdict: 'changed' })
      expect(new Set(meterOf(after).holders.map(({ memberId }) => memberId))).toEqual(new Set(['twin']))
    })

    it('is the one who holds the meter, also when they share an e-mail', () => {
      const father = { ...luc, email: 'claes@example.be' }
      const son = { ...twin, email: 'claes@example.be' }
      const both = { 'E-mail du titulaire': 'claes@example.be' }
      const meters = twins().meters
      const family = { ...nobody, meters, members: [father, son] }
      expect(importTable([named(both)], family).rows[0]).toMatchObject({ verdict: 'unchanged' })
      expect(importTable([only(both)], family).rows[0]).toMatchObject({ verdict: 'unchanged' })
    })

    it('contradicts another row that names somebody else for the same day, whichever comes first', () => {
      const day = { 'Titulaire à partir du': '01/03/2026' }
      const rows = [named(day), only({ 'E-mail du titulaire': 'marie@example.be', ...day })]
      for (const typed of [rows, rows.toReversed()])
        expect(importTable(typed, twins()).rows.map((row) => row.problems[0]?.code)).toEqual([
          'row-contradicts-holder',
          'row-contradicts-holder',
        ])
    })

    it('is nobody, and the row refused, when somebody else holds the meter', () => {
      const { after } = importTable([only({ 'E-mail du titulaire': 'marie@example.be' })], {
        ...twins(),
        meters: [{ ...meterOf(twins()), holders: [] }],
      })
      const day = { 'Titulaire à partir du': '01/03/2026' }
      expect(reasons(importTable([named(day)], after).rows[0])).toEqual({ holderName: 'holder-ambiguous' })
    })
  })

  it('keeps the e-mail we know, and the row says that the one in the file is not taken over', () => {
    const { rows } = importTable(
      [{ ...home, Titulaire: 'Luc Claes', 'E-mail du titulaire': 'luc@example.be' }],
      { ...nobody, members: [luc] },
    )
    expect(rows[0]).toMatchObject({
      verdict: 'new',
      doubts: [{ code: 'holder-email-kept', params: { name: 'Luc Claes' } }],
    })
  })
})
