import { describe, expect, it } from 'vitest'
import { home, readTable } from './testing/tables.ts'

const read = (title: string, ...cells: Parameters<typeof one>[1][]) => cells.map((cell) => one(title, cell))
const one = (title: string, cell: string | number | { serial: number }) => {
  const [row] = readTable([{ EAN: '541499999000000012', [title]: cell }])
  const problem = row!.problems[0]
  const { ean: _, ...values } = row!.values
  return problem ? problem.code : Object.values(values)[0]
}

describe('a row of a file', () => {
  it('says what its filled cells say, and nothing where they are empty', () => {
    const [row] = readTable([{ ...home, Boîte: '  ', Description: '' }])
    expect(row).toMatchObject({
      number: 2,
      problems: [],
      values: { ean: '541499999000000012', samplingPowerKva: 9.2, rate: 'single', from: '2024-01-01' },
    })
    expect(row!.values).not.toHaveProperty('box')
    expect(row!.values).not.toHaveProperty('description')
  })

  it('is no row when it is empty', () => {
    expect(readTable([{ EAN: null, Rue: ' ' }])).toEqual([])
  })

  it('may write an EAN in groups or as spreadsheets wrap it', () => {
    for (const ean of [
      '5414 9999 9000 0000 12',
      '="541499999000000012"',
      "'541499999000000012",
      '541499-999000-000012',
    ])
      expect(readTable([{ EAN: ean }])[0]!.values.ean).toBe('541499999000000012')
    expect(readTable([{ EAN: '54149999900000001' }])[0]!.problems).toEqual([
      { field: 'ean', code: 'ean-length', value: '54149999900000001' },
    ])
  })

  it('may write numbers with comma, dot or unit, and keeps thousandths as the database does', () => {
    expect(read('Puissance', '9,2', '9.2', 9.2, '9,2 kVA', '0.0005', 9.199999999)).toEqual([
      9.2, 9.2, 9.2, 9.2, 0.001, 9.2,
    ])
    expect(read('Ampérage (A)', '40 A', '40', 'forty')).toEqual([40, 40, 'number'])
  })

  it('reads the decimal sign of a column from the cells in which it is certain', () => {
    const [row] = readTable([
      { EAN: '541499999000000012', Puissance: '1.250' },
      { EAN: '1', Puissance: '1.250,5' },
    ])
    expect(row!.values.samplingPowerKva).toBe(1250)
  })

  it('may write a day in many ways, but not one that can be misread', () => {
    expect(read('Date d’activation', '01/02/2024', '2024-02-01', { serial: 45323 }, '1.2.2024')).toEqual(
      Array(4).fill('2024-02-01'),
    )
    expect(read('Date d’activation', '01/02/24', '31/02/2024')).toEqual(['date-two-digit-year', 'date'])
  })

  it('does not take for a house number what a spreadsheet has made a date', () => {
    expect(read('Numéro', '12-14', 12, { serial: 41986 })).toEqual(['12-14', '12', 'cell-is-date'])
  })

  it('knows a code, or its label in any of the four languages', () => {
    expect(read('Tarif', 'dual', 'Bi-horaire', 'TWEEVOUDIG', 'Zweitarif', 'Dual-hourly', 'cheap')).toEqual([
      ...Array(5).fill('dual'),
      'code-unknown',
    ])
    expect(read('GRD', 'resa', 'RESA', 'Fluviuz')).toEqual(['resa', 'resa', 'code-unknown'])
  })

  it('has no characters that a text cannot have', () => {
    expect(read('Rue', 'Rue\u0000 de\nla  Gare')).toEqual(['Rue de la Gare'])
  })
})
