import { describe, expect, it } from 'vitest'
import { held, meterOf, only, pv } from './testing/people.ts'
import { type Community, changes, home, importTable, reasons, verdicts } from './testing/tables.ts'

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
