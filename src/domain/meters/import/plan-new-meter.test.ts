import { describe, expect, it } from 'vitest'
import { meterOf, only } from './testing/people.ts'
import { home, importTable, nobody, reasons, verdicts } from './testing/tables.ts'

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
    expect(rows.map(({ problems }) => problems)).toMatchObject([
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
