import { describe, expect, it } from 'vitest'
import type { MeterState } from '../meter-state.ts'
import {
  type Community,
  changes,
  home,
  importTable,
  nobody,
  reasons,
  type Typed,
  verdicts,
} from './testing/tables.ts'

const marie = { id: 'marie', name: 'Dupont', firstName: 'Marie', email: 'marie@example.be' }
const luc = { id: 'luc', name: 'Claes', firstName: 'Luc', email: null }
const twin = { id: 'twin', name: 'Claes', firstName: 'Luc', email: 'luc2@example.be' }
const farm = { id: 'farm', name: 'Ferme du Val', firstName: null, email: null }

const with_ = (members: Community['members'], typed: readonly Typed[] = []) =>
  importTable(typed, { ...nobody, members }).after
/** Marie’s home, a photovoltaic one, with a box. */
const pv = {
  ...home,
  Boîte: '3',
  'Filière de production': 'Photovoltaïque',
  'Puissance totale de production (kVA)': '4,6',
  'Statut d’injection': 'Autoproducteur propriétaire',
}
const held = with_([marie, luc], [{ ...pv, Titulaire: 'Dupont', 'Prénom du titulaire': 'Marie' }])
const meterOf = ({ meters }: Community) => meters[0] as MeterState
const only = (typed: Typed): Typed => ({ EAN: home.EAN!, ...typed })

describe('a meter that the community does not know', () => {
  it('is new, with everything its row says', () => {
    const outcome = importTable([home])
    expect(verdicts(outcome)).toEqual(['new'])
    expect(meterOf(outcome.after)).toMatchObject({
      ean: '541499999000000012',
      meterNumber: 'M-1',
      address: { street: 'Rue de la Gare', houseNumber: '12', box: null, postalCode: '4000', city: 'Liège' },
      phases: 'single',
      configurations: [
        {
          from: '2024-01-01',
          until: null,
          samplingPowerKva: 9.2,
          amperageA: 40,
          productionChain: 'none',
          generatingCapacityKva: 0,
          injectionStatus: 'none',
          dso: 'resa',
          rate: 'single',
          clientType: 'residential',
        },
      ],
      holders: [],
    })
  })

  it('is refused with everything that is missing or wrong, at once', () => {
    const { rows, after } = importTable([
      {
        ...home,
        Rue: null,
        'Code postal': 'B-4000',
        'Date d’activation': '31/02/2024',
        Tarif: 'cheap',
        'Ampérage (A)': 'lots',
        'Filière de production': 'PV',
      },
    ])
    expect(reasons(rows[0])).toEqual({
      street: 'required',
      postalCode: 'postal-code',
      from: 'date',
      rate: 'code-unknown',
      amperageA: 'number',
      generatingCapacityKva: 'required',
      injectionStatus: 'required',
    })
    expect(after.meters).toEqual([])
  })

  it('is refused with the reason when a spreadsheet has lost the last digits of its EAN', () => {
    expect(reasons(importTable([{ ...home, EAN: Number('541449123456789012') }]).rows[0])).toEqual({
      ean: 'cell-lost-digits',
    })
    expect(reasons(importTable([{ ...home, EAN: '5,41449E+17' }]).rows[0])).toEqual({
      ean: 'cell-lost-digits',
    })
  })

  it('is doubted when its EAN ends in the zeros that a spreadsheet leaves', () => {
    const [row] = importTable([{ ...home, EAN: '541449123456789000' }]).rows
    expect(row).toMatchObject({ verdict: 'new', doubts: [{ code: 'ean-digits-lost' }] })
  })

  it('is doubted for a wrong check digit, or refused where the community is strict', () => {
    const wrong = { ...home, EAN: '541449123456789012' }
    expect(importTable([wrong]).rows[0]).toMatchObject({
      verdict: 'new',
      doubts: [{ code: 'ean-check-digit' }],
    })
    expect(reasons(importTable([wrong], { ...nobody, strictEan: true }).rows[0])).toEqual({
      ean: 'ean-check-digit',
    })
  })

  it('may have a history: one row for each configuration, in any order, the rest of the facts carried on', () => {
    const later = only({ 'Date d’activation': '01/03/2025', Tarif: 'Bi-horaire' })
    const outcome = importTable([later, home])
    expect(verdicts(outcome)).toEqual(['new', 'new'])
    expect(meterOf(outcome.after).configurations).toMatchObject([
      { from: '2025-03-01', until: null, rate: 'dual', samplingPowerKva: 9.2 },
      { from: '2024-01-01', until: '2025-03-01', rate: 'single' },
    ])
  })

  it('waits as a whole when one row of its history is refused', () => {
    const { rows, after } = importTable([
      home,
      only({ 'Date d’activation': '31/02/2025', Tarif: 'Bi-horaire' }),
    ])
    expect(reasons(rows[0])).toEqual({ row: 'row-of-refused' })
    expect(rows[0]!.problems[0]!.params).toEqual({ row: 3 })
    expect(reasons(rows[1])).toEqual({ from: 'date' })
    expect(after.meters).toEqual([])
  })

  it('is refused when its rows disagree about what stays, each row naming the other', () => {
    const { rows } = importTable([home, only({ 'Date d’activation': '01/03/2025', Ville: 'Gent' })])
    expect(rows.map(({ problems }) => problems)).toEqual([
      [{ field: 'city', code: 'row-contradicts', params: { row: 3 } }],
      [{ field: 'city', code: 'row-contradicts', params: { row: 2 } }],
    ])
  })

  it('is refused when two rows say different things of one day, so that neither silently wins', () => {
    const { rows } = importTable([home, { ...home, Tarif: 'Bi-horaire' }])
    expect(rows.map(reasons)).toEqual([{ rate: 'row-contradicts' }, { rate: 'row-contradicts' }])
  })

  it('may stand twice with the same data: the second row changes nothing and says so', () => {
    const outcome = importTable([home, home])
    expect(verdicts(outcome)).toEqual(['new', 'unchanged'])
    expect(outcome.rows[1]!.doubts).toEqual([{ code: 'row-repeats', params: { row: 2 } }])
    expect(outcome.after.meters).toHaveLength(1)
  })
})

describe('a meter that is there already', () => {
  it('is unchanged when the file says what is so', () => {
    const outcome = importTable([{ ...pv, Titulaire: 'Dupont', 'Prénom du titulaire': 'Marie' }], held)
    expect(verdicts(outcome)).toEqual(['unchanged'])
    expect(outcome.after.meters[0]).toBe(held.meters[0])
  })

  it('loses nothing to an empty cell or a missing column: neither box, nor description, nor holder, nor production', () => {
    const emptied = Object.fromEntries(Object.keys(pv).map((title) => [title, null]))
    for (const typed of [
      only({}),
      { ...emptied, EAN: home.EAN! },
      { ...emptied, EAN: home.EAN!, Titulaire: '', 'Date d’activation': '01/01/2024' },
    ])
      expect(importTable([typed], held)).toMatchObject({
        rows: [{ verdict: 'unchanged' }],
        after: { meters: [held.meters[0]] },
      })
  })

  it('keeps its holder and its box when its configuration changes', () => {
    const outcome = importTable(
      [only({ 'Date d’activation': '01/03/2026', 'Puissance de prélèvement (kVA)': '12' })],
      held,
    )
    expect(changes(outcome.rows[0])).toEqual([['samplingPowerKva', 9.2, 12, '2026-03-01', null]])
    expect(outcome.rows[0]!.notes).toEqual([
      { code: 'configuration-cut', params: { from: '2024-01-01', last: '2026-02-28' } },
    ])
    expect(meterOf(outcome.after)).toMatchObject({
      address: { box: '3' },
      holders: [{ memberId: 'marie', from: '2024-01-01', until: null }],
      configurations: [
        {
          from: '2026-03-01',
          until: null,
          samplingPowerKva: 12,
          productionChain: 'photovoltaic',
          generatingCapacityKva: 4.6,
        },
        { from: '2024-01-01', until: '2026-03-01', samplingPowerKva: 9.2 },
      ],
    })
  })

  it('is refused when its data differ and no day is given', () => {
    expect(reasons(importTable([only({ Tarif: 'Bi-horaire' })], held).rows[0])).toEqual({
      from: 'date-needed',
    })
  })

  it('is corrected, and says so, when the data of a configuration that begins on that very day differ', () => {
    const outcome = importTable([only({ 'Date d’activation': '01/01/2024', Tarif: 'Bi-horaire' })], held)
    expect(outcome.rows[0]).toMatchObject({
      verdict: 'changed',
      changes: [{ field: 'rate', was: 'single', is: 'dual', from: '2024-01-01' }],
      notes: [{ code: 'configuration-corrected' }],
    })
    expect(meterOf(outcome.after).configurations).toHaveLength(1)
  })

  it('needs all of its data on a day on which no configuration runs', () => {
    const early = importTable(
      [only({ 'Date d’activation': '01/01/2020', Tarif: 'Simple', 'Ampérage (A)': '40' })],
      held,
    )
    expect(reasons(early.rows[0])).toMatchObject({ samplingPowerKva: 'needed-then', dso: 'needed-then' })
    const whole = importTable([{ ...home, 'Date d’activation': '01/01/2020' }], held)
    expect(meterOf(whole.after).configurations.map(({ from, until }) => [from, until])).toEqual([
      ['2020-01-01', '2024-01-01'],
      ['2024-01-01', null],
    ])
  })

  it('has its identity put right, and the preview says what it was', () => {
    const outcome = importTable([only({ Rue: 'Rue du Moulin', 'N° du compteur': 'M-2' })], held)
    expect(changes(outcome.rows[0])).toEqual([
      ['meterNumber', 'M-1', 'M-2', null, null],
      ['street', 'Rue de la Gare', 'Rue du Moulin', null, null],
    ])
    expect(meterOf(outcome.after)).toMatchObject({
      meterNumber: 'M-2',
      address: { street: 'Rue du Moulin', box: '3' },
    })
  })

  it('has the number of its present device corrected, not that of the first one', () => {
    const replaced: Community = {
      ...held,
      meters: [{ ...meterOf(held), replacements: [{ id: 'r', from: '2025-01-01', meterNumber: 'M-9' }] }],
    }
    const outcome = importTable([only({ 'N° du compteur': 'M-10' })], replaced)
    expect(changes(outcome.rows[0])).toEqual([['meterNumber', 'M-9', 'M-10', null, null]])
    expect(meterOf(outcome.after)).toMatchObject({
      meterNumber: 'M-1',
      replacements: [{ meterNumber: 'M-10' }],
    })
  })

  it('produces nothing any more when the file says so, and the preview shows what goes with it', () => {
    const outcome = importTable(
      [only({ 'Date d’activation': '01/03/2026', 'Filière de production': 'Aucune' })],
      held,
    )
    expect(changes(outcome.rows[0])).toEqual([
      ['productionChain', 'photovoltaic', 'none', '2026-03-01', null],
      ['generatingCapacityKva', 4.6, 0, '2026-03-01', null],
      ['injectionStatus', 'self-producer-owner', 'none', '2026-03-01', null],
    ])
  })

  it('must say how much it produces when it begins to', () => {
    const consumer = importTable([home]).after
    const { rows } = importTable(
      [only({ 'Date d’activation': '01/03/2026', 'Filière de production': 'PV' })],
      consumer,
    )
    expect(reasons(rows[0])).toEqual({ generatingCapacityKva: 'required', injectionStatus: 'required' })
  })
})

describe('the holder', () => {
  const named = (typed: Typed) => only({ Titulaire: 'Claes', 'Prénom du titulaire': 'Luc', ...typed })

  it('is found by e-mail, by name in either order, accents and case aside', () => {
    for (const typed of [
      { 'E-mail du titulaire': 'MARIE@example.be' },
      { Titulaire: 'Marie Dupont' },
      { Titulaire: 'DUPONT MARIE' },
      { Titulaire: 'dupônt', 'Prénom du titulaire': 'marie' },
    ])
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
