import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../tables/cell.ts'
import { slotLabels } from '../../slot-labels.ts'
import { errorsOf, readRows, sampleOf, sheetOf, valuesOf } from '../../testing/read-rows.ts'
import { recognise } from '../recognise.ts'

const [a, b] = ['541449012345678901', '541449012345678902']
const four = ['00:00', '00:15', '00:30', '00:45']

const resaSheet = (name: string, labels: Cell[], values: Cell[][], header: Cell[][] = resaHeader) =>
  sheetOf([...header, ...labels.map((label, i) => [label, ...values[i]!])], name)
const resaHeader: Cell[][] = [
  ['', 'Prélèvement', 'Injection'],
  ['', a, b],
  ['', 'A+', 'A-'],
  ['Date', '', ''],
]
const labels = four.map((time) => `04/05/2026 ${time}`)
describe('a RESA workbook', () => {
  const gross = resaSheet(
    'Brut Rep',
    labels,
    four.map(() => [1, 2]),
  )

  it('says of each bad cell where it is and why, and takes the others', () => {
    const bad = resaSheet('Brut Rep', labels, [
      [1, 'n/a'],
      [-1, 2],
      [200_000, 2],
      [1, 2],
    ])
    const reading = readRows(bad)
    expect(errorsOf(reading)).toEqual([
      [5, 'C', 'n/a', 'not-a-number'],
      [6, 'B', '-1', 'negative-energy'],
      [7, 'B', '200000', 'energy-too-high'],
    ])
    expect(valuesOf(reading)).toEqual([
      [1e6, 1e6],
      [2e6, 2e6, 2e6],
    ])
  })

  it('refuses columns that cannot be a meter’s, and says so', () => {
    const header: Cell[][] = [
      [
        '',
        'Prélèvement',
        'Injection',
        'Prélèvement',
        'Total',
        'Prélèvement',
        'Prélèvement (kVArh)',
        '',
        'Injection',
      ],
      ['', a, b, 541449012345678900, 'Tous', '54144901234567890', b, a, a],
      ['', 'A+', 'A-', 'A+', 'A+', 'A+', '', '', 'A+'],
      ['', '', '', '', '', '', '', '', ''],
    ]
    const reading = readRows(
      resaSheet(
        'Brut Rep',
        labels,
        four.map(() => [1, 2, 3, 4, 5, 6, 7, 8]),
        header,
      ),
    )
    expect(errorsOf(reading).map(([row, column, , code]) => [row, column, code])).toEqual([
      [2, 'D', 'ean-lost-digits'],
      [2, 'F', 'ean-not-18-digits'],
      [2, 'G', 'unit-not-energy'],
      [2, 'H', 'direction-unknown'],
      [2, 'I', 'direction-contradicts'],
    ])
    expect(reading.findings.notes).toEqual([{ code: 'total-ignored', value: 'Total', count: 1 }])
    expect(reading.series.map(({ ean }) => ean)).toEqual([a, b])
  })

  it('says where gross is not shared and residual, and where more is shared than there is', () => {
    const shared = resaSheet('Partagé Rep', labels, [
      [0.5, 3],
      [0.5, 1],
      [0.5, 1],
      [0.5, 1],
    ])
    const net = resaSheet('Net Rep', labels, [
      [0.5, 0],
      [0.497, 1],
      [0.498, 1],
      [0.5, 1],
    ])
    const { findings, series } = readRows([...net, ...shared, ...gross])
    expect(findings.doubts).toEqual([
      { ean: a, direction: 'offtake', code: 'gross-not-sum', count: 1, day: '2026-05-04', slot: 1 },
      { ean: b, direction: 'injection', code: 'shared-above-gross', count: 1, day: '2026-05-04', slot: 0 },
      { ean: b, direction: 'injection', code: 'gross-not-sum', count: 1, day: '2026-05-04', slot: 0 },
    ])
    expect(series[1]!.days[0]!.shared![0]).toBe(3e6)
  })

  it('has what one sheet leaves out from the two others', () => {
    const shared = resaSheet(
      'Partagé Rep',
      labels,
      four.map(() => [0.25, 0.5]),
    )
    const net = resaSheet(
      'Net Rep',
      labels,
      four.map(() => [0.75, 1.5]),
    )
    expect(readRows([...shared, ...net]).series).toEqual(readRows([...gross, ...shared]).series)
    expect(readRows([...gross, ...net]).series).toEqual(readRows([...gross, ...shared]).series)
  })

  it('leaves other sheets aside and says so; without a known sheet it is not guessed', () => {
    const others = sheetOf([['Légende'], ['Ce fichier…']], 'Info')
    expect(readRows([...gross, ...others]).findings.notes).toEqual([
      { code: 'sheet-ignored', value: 'Info', count: 1 },
    ])
    const renamed = ['Feuil1', 'Feuil2', 'Feuil3'].flatMap((name) =>
      gross.map((row) => ({ ...row, sheet: name })),
    )
    expect(recognise(sampleOf(renamed))).toEqual([])
  })

  it('refuses a value in the hour that March does not have, and does not guess the hour that October has twice', () => {
    const march = ['01:45', '02:00', '02:15', '03:00'].map((time) => `29/03/2026 ${time}`)
    const spring = readRows(
      resaSheet('Brut Rep', march, [
        [1, 1],
        [1, 1],
        ['', ''],
        [1, 1],
      ]),
    )
    expect(errorsOf(spring)).toEqual([[6, 'A', '29/03/2026 02:00', 'hour-does-not-exist']])
    expect(valuesOf(spring)).toEqual([
      [1e6, 1e6],
      [1e6, 1e6],
    ])
    const walls = slotLabels('2026-10-24', 1).map((label) => `25/10/2026 ${label.slice(11, 16)}`)
    const autumn = readRows(
      resaSheet(
        'Brut Rep',
        walls,
        walls.map(() => [1, 2]),
      ),
    )
    expect(valuesOf(autumn).map((list) => list.length)).toEqual([92, 92])
    expect(autumn.findings.doubts.map(({ code, day, slot }) => [code, day, slot])).toEqual([
      ['repeated-hour-once', '2026-10-25', 8],
      ['repeated-hour-once', '2026-10-25', 8],
    ])
  })

  it('reports a slot that comes twice: the same value is harmless, another one is not taken', () => {
    const twice = readRows(
      resaSheet(
        'Brut Rep',
        [...labels, labels[0]!],
        [
          [1, 2],
          [1, 2],
          [1, 2],
          [1, 2],
          [1, 5],
        ],
      ),
    )
    expect(errorsOf(twice)).toEqual([[9, 'C', '5', 'slot-contradicts']])
    expect(twice.findings.doubts.map(({ ean, code }) => [ean, code])).toEqual([[a, 'slot-repeated']])
    expect(valuesOf(twice)[1]).toEqual([2e6, 2e6, 2e6, 2e6])
  })
})
