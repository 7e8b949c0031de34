import { expect, test } from 'vitest'
import { type Draft, givenOf } from './draft.ts'
import { draftOf } from './draft-of.ts'
import { guess } from './guess.ts'

const ean = '541449012345678901'
const sheet = (name: string, ...rows: string[][]) => ({
  sheet: name,
  rows: rows.map((cells, i) => ({ number: i + 1, cells })),
})
const long = [
  sheet('Notes', ['rien']),
  sheet('Mai', ['Date', 'Heure', 'Point', '', 'Qualité'], ['04/05/2026', '00:15', ean, '1,5', 'Estimé']),
]
const wide = [sheet('', ['Quand', 'Toit'], ['04/05/2026 00:15', '1,5'])]
const inHeaders = [sheet('', ['Quand', ean], ['04/05/2026 00:15', '1,5'])]
const value = { measure: 'shared', direction: 'injection', unit: 'Wh' } as const
const headers = { direction: 'injection', measure: 'residual', unit: 'MWh' } as const

test.each<[string, ReturnType<typeof sheet>[], number, Partial<Draft>]>([
  [
    'one meter per row, on the second sheet',
    ...[long, 1, { marks: 'end' as const, values: [{ column: 3, ...value }] }],
  ],
  ['one meter per column', wide, 0, { clock: 'utc', columns: [{ column: 1, ean, ...value }] }],
  ['meters in the titles', inHeaders, 0, { isInHeaders: true, headers }],
] as [string, ReturnType<typeof sheet>[], number, Partial<Draft>][])(
  'what was said of a table of %s stands in the form again, and says the same when nothing is changed',
  (_, sheets, at, said) => {
    const { given } = givenOf({ ...guess(sheets, at, 'Onduleur.csv'), ...said }, sheets)
    expect(given).not.toBeNull()
    const again = draftOf(given!, sheets)
    expect(again).toMatchObject(said)
    expect(givenOf(again, sheets).given).toEqual(given)
  },
)

test('a column that the file has no more is to be chosen anew', () => {
  const { given } = givenOf({ ...guess(long, 1, 'a.csv'), values: [{ column: 3, ...value }] }, long)
  const other = [long[0]!, sheet('Mai', ['Jour', 'Heure', 'Point'], ['04/05/2026', '00:15', ean])]
  expect(draftOf(given!, other)).toMatchObject({ day: null, time: 1, ean: 2, values: [{ column: null }] })
})
