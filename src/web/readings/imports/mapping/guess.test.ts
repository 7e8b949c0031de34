import { expect, test } from 'vitest'
import { recognise } from '../../../../domain/readings/import/recognise.ts'
import { givenOf } from './draft.ts'
import { guess } from './guess.ts'

const ean = '541449012345678901'
const sheet = (...rows: string[][]) => ({
  sheet: '',
  rows: rows.map((cells, i) => ({ sheet: '', number: i + 1, cells })),
})
/** What the server would find with a description, of the very rows that were shown. */
const found = (sample: ReturnType<typeof sheet>, change: Partial<ReturnType<typeof guess>> = {}) => {
  const { given, problems } = givenOf({ ...guess([sample], 0, 'fichier.csv'), ...change }, [sample])
  expect(problems).toEqual([])
  return recognise([sample], [given!.mapping])[0]?.layout
}

test('a table of one meter per row explains itself: only what no header says is left to tell', () => {
  const sample = sheet(
    ['Quand', 'Point', 'Sens', 'Énergie (Wh)', 'État'],
    ['04/05/2026 00:15', ean, 'A-', '1 250,5', 'Estimé'],
    ['04/05/2026 00:30', ean, 'A+', '0', ''],
  )
  const draft = guess([sample], 0, 'Mon fichier 2026-05.csv')
  expect(draft).toMatchObject({
    ...{ name: 'Mon fichier 2026-05', shape: 'long', headerRow: 1, day: 0, time: null, ean: 1, flow: 2 },
    ...{ quality: 4, values: [{ column: 3, measure: 'gross', unit: 'Wh' }] },
  })
  expect(found(sample)?.profile).toBe('mapped')
})

test('day and time may stand apart, and without a title of its own a column is known by its letters', () => {
  const sample = sheet(['04/05/2026', '00:15', ean, '1,5'])
  const draft = guess([sample], 0, 'a.csv')
  expect(draft).toMatchObject({ headerRow: 0, day: 0, time: 1, ean: 2 })
  const values = [{ ...draft.values[0]!, direction: 'injection' as const }]
  const { given } = givenOf({ ...draft, values }, [sample])
  expect(given?.mapping).toMatchObject({ ean: { header: null, letters: 'C' } })
  expect(found(sample, { values })?.profile).toBe('mapped')
})

test('two columns of the same title are told apart by their letters', () => {
  const sample = sheet(['Date', 'kWh', 'kWh'], ['04/05/2026 00:15', '1', '2'])
  const draft = guess([sample], 0, 'a.csv')
  const columns = draft.columns.map((one, i) => ({
    ...one,
    ean,
    direction: (['offtake', 'injection'] as const)[i]!,
  }))
  const { given } = givenOf({ ...draft, columns }, [sample])
  expect(given?.mapping).toMatchObject({
    shape: 'wide',
    columns: [{ column: { header: 'kWh', letters: 'B' } }, { column: { header: null, letters: 'C' } }],
  })
})

test('with the EANs in the titles nobody types one', () => {
  const sample = sheet(['Moment', `Compteur ${ean}`], ['04/05/2026 00:15', '1,5'])
  const draft = guess([sample], 0, 'a.csv')
  expect(draft).toMatchObject({ shape: 'wide', isInHeaders: true })
  const headers = { ...draft.headers, direction: 'offtake' as const }
  expect(found(sample, { headers })?.profile).toBe('mapped')
})

test('whatever is still missing or wrong is named by its field, all at once', () => {
  const sample = sheet(['Un', 'Deux'], ['a', 'b'])
  const draft = guess([sample], 0, '.csv')
  const paths = (change: Partial<typeof draft>) =>
    givenOf({ ...draft, ...change }, [sample]).problems.map(({ path }) => path)
  expect(paths({})).toEqual(['day', 'columns.0.column', 'columns.0.ean', 'columns.0.direction', 'name'])
  expect(paths({ shape: 'long', name: 'Un' })).toEqual([
    'day',
    'ean',
    'values.0.column',
    'values.0.direction',
  ])
  const [first] = draft.columns
  const whole = { ...first!, column: 1, direction: 'offtake' as const, ean: '541449 012345 678901' }
  expect(paths({ name: 'Un', day: 0, columns: [whole] })).toEqual([])
  expect(paths({ name: 'Un', day: 0, columns: [{ ...whole, ean: '5414' }] })).toEqual(['columns.0.ean'])
  expect(paths({ name: 'x'.repeat(101), day: 0, columns: [whole] })).toEqual(['name'])
})
