import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../tables/cell.ts'
import { errorsOf, readRows, sampleOf, sheetOf, valuesOf } from '../../testing/read-rows.ts'
import { recognise } from '../recognise.ts'

const [a, b] = ['541449012345678901', '541449012345678902']
const four = ['00:00', '00:15', '00:30', '00:45']

describe('our own layouts', () => {
  it('hold directions, shared energy and quality in any of our languages', () => {
    const reading = readRows(
      sheetOf([
        ['Mes relevés'],
        ['Code EAN', 'Horodatage', 'Sens', 'Énergie (Wh)', 'Partagé (Wh)', 'Qualité'],
        [a, '2026-05-04T00:00:00+02:00', 'Prélèvement', '100', '40', 'estimé'],
        [a, '2026-05-04T00:00:00+02:00', 'Injection', '7', '', 'mesuré'],
        [a, '2026-05-03T22:15:00Z', 'A+', '50', '', 'manquant'],
        [a, '2026-05-04T00:30:00+02:00', 'quelque part', '50', '', ''],
      ]),
    )
    expect(reading.recognition.layout.profile).toBe('plain-long')
    expect(valuesOf(reading)).toEqual([[100_000], [7000]])
    expect(valuesOf(reading, 'shared')).toEqual([[40_000], []])
    expect(reading.series[0]!.days[0]!.quality![0]).toBe(1)
    expect(errorsOf(reading)).toEqual([[6, 'C', 'quelque part', 'direction-unknown']])
  })

  it('of hours or days give no series', () => {
    const hourly = ['00:00', '01:00', '02:00', '03:00'].map((time): Cell[] => [
      a,
      `2026-05-04 ${time}`,
      'offtake',
      '1',
    ])
    const reading = readRows(sheetOf([['ean', 'timestamp', 'direction', 'kwh'], ...hourly]))
    expect(reading.series).toEqual([])
    expect(reading.findings.errorCounts).toEqual({ 'step-not-quarter': 1 })
  })

  it('may be wide, with direction, unit and shared energy in the headers', () => {
    const reading = readRows(
      sheetOf([
        ['Datum', 'Uur', `${a} afname (Wh)`, `${a} gedeeld afname (Wh)`, `="${b}" injectie`],
        ...four.map((time) => ['04-05-2026', time, '100', '40', '0,5']),
      ]),
    )
    expect(reading.recognition.layout.profile).toBe('plain-wide')
    expect(valuesOf(reading)[0]).toEqual([100_000, 100_000, 100_000, 100_000])
    expect(valuesOf(reading, 'shared')[0]).toEqual([40_000, 40_000, 40_000, 40_000])
  })

  it('without a single value say so', () => {
    const reading = readRows(
      sheetOf([
        ['ean', 'timestamp', 'direction', 'kwh'],
        [a, '2026-05-04 00:00', 'offtake', ''],
      ]),
    )
    expect(reading.findings.errorCounts).toEqual({ 'nothing-in-file': 1 })
  })
})

describe('a file of another sort', () => {
  it.each<[string, Cell[][]]>([
    ['empty', []],
    [
      'a list of members',
      [
        ['Nom', 'E-mail'],
        ['Dupont', 'marie@example.org'],
      ],
    ],
    [
      'without labels of time',
      [
        ['ean', 'kwh'],
        [a, '1'],
      ],
    ],
    ['a web page', [['<html><body>'], ['</body></html>']]],
  ])('is not recognised: %s', (_, cells) => expect(recognise(sampleOf(sheetOf(cells)))).toEqual([]))
})
