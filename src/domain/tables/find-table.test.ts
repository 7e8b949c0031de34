import { describe, expect, it } from 'vitest'
import type { Cell, Row } from './cell.ts'
import { findTable } from './find-table.ts'

const synonyms = { code: ['code', 'EAN'], name: ['name'], power: ['power'] }
const sheet = (name: string, ...rows: (Cell[] | null)[]): Row[] =>
  rows.flatMap((cells, i) => (cells ? [{ sheet: name, number: i + 1, cells }] : []))

describe('the table in a file', () => {
  it('begins under the row that holds the most titles, whatever stands above it', () => {
    const found = findTable(
      sheet('', ['Our meters'], null, ['EAN', 'Power (kVA)', 'Colour'], ['1', 9, 'red']),
      synonyms,
    )
    expect(found).toMatchObject({
      places: { code: 0, power: 1 },
      missing: ['name'],
      rows: [{ number: 4 }],
      columns: [
        { key: 'EAN', letter: 'A', samples: ['1'] },
        { key: 'Power (kVA)', letter: 'B', samples: ['9'] },
        { key: 'Colour', letter: 'C', samples: ['red'] },
      ],
    })
  })

  it('is in the sheet that holds the most titles; the others are named', () => {
    const rows = [...sheet('Notes', ['code'], ['x']), ...sheet('Meters', ['code', 'name'], ['1', 'a'])]
    expect(findTable(rows, synonyms)).toMatchObject({
      sheet: 'Meters',
      otherSheets: ['Notes'],
      rows: [{ cells: ['1', 'a'] }],
    })
  })

  it('is known by what a person decided, also where a column has no title or two have the same', () => {
    const rows = sheet('', ['A1', 'x', 'x'], ['1', 'a', 'b', 7])
    const found = findTable(rows, synonyms, { code: 'A1', name: '#C', power: '#D' })
    expect(found!.columns.map(({ key }) => key)).toEqual(['A1', '#B', '#C', '#D'])
    expect(found!.places).toEqual({ code: 0, name: 2, power: 3 })
  })

  it('is looked at from its first row when no title is known, so that a person can say what is what', () => {
    expect(findTable(sheet('', ['a', 'b'], ['1', '2']), synonyms)).toMatchObject({
      places: {},
      rows: [{ number: 2 }],
    })
  })

  it('is none when there is no row below the titles', () => {
    expect(findTable([], synonyms)).toBeNull()
    expect(findTable(sheet('', ['code', 'name']), synonyms)).toBeNull()
  })
})
