import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchColumns } from './match-columns.ts'

const synonyms = {
  ean: ['EAN', 'Code EAN', 'EAN-code'],
  meterNumber: ['N° du compteur', 'Meter no.', 'meterNumber'],
  power: ['Puissance de prélèvement (kVA)', 'Withdrawal power'],
  city: ['Ville', 'City', 'Plaats'],
}

describe('headers find their fields', () => {
  it('without regard to accents, case, spaces, punctuation and what stands in brackets', () => {
    const headers = ['code_ean', 'Nº du  Compteur', 'PUISSANCE DE PRELEVEMENT', null, 'Remarque', 'plaats ']
    expect(matchColumns(headers, synonyms)).toEqual({
      columns: { ean: 0, meterNumber: 1, power: 2, city: 5 },
      missing: [],
      unmatched: [{ column: 4, header: 'Remarque' }],
    })
  })

  it('the exact one before the one that only looks alike', () => {
    expect(matchColumns(['Ville (facturation)', 'Ville'], synonyms).columns).toEqual({ city: 1 })
  })

  it('the first of two, the other one is told', () => {
    const found = matchColumns(['EAN', 'EAN-code'], synonyms)
    expect(found.columns).toEqual({ ean: 0 })
    expect(found.unmatched).toEqual([{ column: 1, header: 'EAN-code' }])
    expect(found.missing).toEqual(['meterNumber', 'power', 'city'])
  })

  it('what the user chose comes first, also that a field has none', () => {
    const found = matchColumns(['EAN', 'Ville', 'Commune'], synonyms, { city: 2, ean: null })
    expect(found.columns).toEqual({ city: 2 })
    expect(found.unmatched.map(({ column }) => column)).toEqual([0, 1])
  })

  it('no header belongs to two fields, whatever the headers and choices', () => {
    const header = fc.constantFrom('EAN', 'Code EAN', 'Ville', 'City', 'Meter no', 'x', '', null)
    fc.assert(
      fc.property(
        fc.array(header),
        fc.dictionary(fc.constantFrom('ean', 'city', 'power'), fc.option(fc.nat(9))),
        (headers, chosen) => {
          const { columns, missing, unmatched } = matchColumns(headers, synonyms, chosen)
          const used = Object.values(columns)
          expect(new Set(used).size).toBe(used.length)
          expect(used.length + missing.length).toBe(4)
          for (const { column } of unmatched) expect(used).not.toContain(column)
        },
      ),
    )
  })
})
