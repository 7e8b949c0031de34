import { describe, expect, it } from 'vitest'
import { codeFinder } from '../../tables/known-codes.ts'
import { matchColumns } from '../../tables/match-columns.ts'
import de from '../../words/import.de.json' with { type: 'json' }
import en from '../../words/import.en.json' with { type: 'json' }
import fr from '../../words/import.fr.json' with { type: 'json' }
import nl from '../../words/import.nl.json' with { type: 'json' }
import { labelsOf } from './code-labels.ts'
import { type CodeColumn, codesOf, columnNames, followingColumns, meterColumns } from './columns.ts'

const words = { fr, nl, de, en }

describe('the columns of a table of meters', () => {
  it.each(Object.entries(words))('are all found by their titles in %s', (_, { column, otherColumn }) => {
    const titles = [...Object.values(column), ...Object.values(otherColumn)]
    const { columns, missing, unmatched } = matchColumns(titles, columnNames)
    expect(missing).toEqual([])
    expect(unmatched).toEqual([])
    expect(Object.entries(columns)).toEqual(
      [...meterColumns, ...followingColumns].map((name, i) => [name, i]),
    )
  })

  it('are found under every title that people give them, each title meaning one column only', () => {
    for (const [column, titles] of Object.entries(columnNames))
      for (const title of titles)
        expect(Object.keys(matchColumns([title], columnNames).columns), title).toEqual([column])
  })

  it.each([
    ['PUISSANCE [kVA]', 'samplingPowerKva'],
    ['  ean   code ', 'ean'],
    ['N°du compteur', 'meterNumber'],
    ['no_compteur', 'meterNumber'],
    ['Postcode', 'postalCode'],
    ['E-mail', 'holderEmail'],
  ])('knows %s', (title, column) => {
    expect(matchColumns([title], columnNames).columns).toEqual({ [column]: 0 })
  })
})

describe('the codes', () => {
  const columns = Object.keys(codesOf) as CodeColumn[]

  it.each(columns)('of %s are each known under names that mean no other', (column) => {
    const seen = new Map<string, string>()
    for (const [code, keys] of labelsOf(column))
      for (const key of keys) {
        expect(seen.get(key) ?? code, key).toBe(code)
        seen.set(key, code)
      }
  })

  it.each([
    ['phases', 'TRIPHASÉ', 'three'],
    ['phases', '3N400V', null],
    ['rate', 'exclusive-night', 'exclusive-night'],
    ['rate', 'Tweevoudig', 'dual'],
    ['productionChain', 'Fossiele warmtekrachtkoppeling', 'fossil-chp'],
    ['injectionStatus', 'Eigenerzeuger Nutzungsrecht', 'self-producer-right-of-use'],
    ['holderKind', 'Entreprise', 'company'],
  ] as const)('of %s: %s is %s', (column, text, code) => {
    expect(codeFinder(labelsOf(column))(text)).toBe(code)
  })
})
