import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../tables/cell.ts'
import { slotLabels } from '../../slot-labels.ts'
import { errorsOf, readRows, sheetOf, valuesOf } from '../../testing/read-rows.ts'

const a = '541449012345678901'

describe('ORES', () => {
  const header = ['EAN', 'Timestamp', 'Itération', 'Coefficient', 'Prélèvement brut']
  const consumption = [
    ...header,
    'Production mise à disposition par le partage',
    'Prélèvement couvert par le partage',
  ]
  const rows = (list: Cell[][]) => sheetOf([[...consumption, 'Surplus de production'], ...list])

  it('takes gross offtake once and sums what is covered over the iterations', () => {
    const reading = readRows(
      rows([
        [a, '2026-05-04 00:00', '1', '0,5', '0,400', '1', '0,1', '0'],
        [a, '2026-05-04 00:00', '2', '0,5', '0,400', '1', '0,05', '0'],
        [a, '2026-05-04 00:15', '1', '0,5', '0,300', '1', '0', '0'],
        [a, '2026-05-04 00:15', '2', '0,5', '0,310', '1', '0', '0'],
      ]),
    )
    expect(reading.recognition.layout.profile).toBe('ores-consumption')
    expect(valuesOf(reading)).toEqual([[400_000, 300_000]])
    expect(valuesOf(reading, 'shared')).toEqual([[150_000, 0]])
    expect(errorsOf(reading)).toEqual([[5, 'E', '0,310', 'gross-contradicts']])
  })

  it('sees a row of the same iteration twice', () => {
    const reading = readRows(
      rows([
        [a, '2026-05-04 00:00', '1', '', '0,400', '', '0,1', ''],
        [a, '2026-05-04 00:00', '1', '', '0,400', '', '0,1', ''],
        [a, '2026-05-04 00:00', '2', '', '0,400', '', '0,1', ''],
      ]),
    )
    expect(valuesOf(reading, 'shared')).toEqual([[200_000]])
    expect(reading.findings.doubts.map(({ code, count }) => [code, count])).toEqual([['slot-repeated', 1]])
  })

  it('is read in whatever order its rows are, both hours of October included', () => {
    const walls = slotLabels('2026-10-25', 1).map((label) => label.slice(0, 16).replace('T', ' '))
    const row = (label: string, slot: number, iteration: number): Cell[] => [
      ...[a, label, String(iteration), '', `0,${100 + slot}`, '', iteration === 1 ? '0,01' : '0,02', ''],
    ]
    const byTime = walls.flatMap((label, slot) => [row(label, slot, 1), row(label, slot, 2)])
    const byIteration = [1, 2].flatMap((iteration) => walls.map((label, slot) => row(label, slot, iteration)))
    // The second iteration has few rows: which hour they are of is told by the rows beside them.
    const sparse = walls.flatMap((label, slot) =>
      slot === 9 || slot === 14 ? [row(label, slot, 1), row(label, slot, 2)] : [row(label, slot, 1)],
    )
    const expected = walls.map((_, slot) => (100 + slot) * 1000)
    for (const list of [byTime, byIteration, sparse])
      expect(valuesOf(readRows(rows(list)))).toEqual([expected])
    const shared = readRows(rows(sparse)).series[0]!.days[0]!.shared!
    expect([shared[9], shared[13], shared[14], shared[10]]).toEqual([30_000, 10_000, 30_000, 10_000])
  })

  it('refuses what it cannot read, row by row, and counts what it does not list', () => {
    const bad = Array.from({ length: 120 }, (): Cell[] => [
      '5,41449E+17',
      '2026-05-04 00:00',
      '1',
      '',
      '1',
      '',
      '0',
      '',
    ])
    const reading = readRows(
      rows([
        ...bad,
        [a, '4/5/26 00:00', '1', '', '1', '', '0', ''],
        ['', '2026-05-04 00:00', '1', '', '1', '', '0', ''],
        ['Total', '', '', '', '120', '', '0', ''],
        [...consumption, 'Surplus de production'],
        [a, '2026-05-04 00:15', '1', '', '1', '', '0', ''],
      ]),
    )
    expect(reading.findings.errorCounts).toEqual({
      'ean-lost-digits': 120,
      'time-two-digit-year': 1,
      'ean-missing': 1,
    })
    expect(reading.findings.errors).toHaveLength(52)
    expect(reading.findings.notes.map(({ code, value }) => [code, value])).toEqual([
      ['total-ignored', 'Total'],
      ['row-ignored', 'EAN'],
    ])
    expect(valuesOf(reading)).toEqual([[1e6]])
  })

  it('has thousands where the rest of the file says that a dot is none of decimals', () => {
    const reading = readRows(
      rows([
        [a, '2026-05-04 00:00', '1', '', '1.234', '', '0,5', ''],
        [a, '2026-05-04 00:15', '1', '', '1.234,75', '', '0,5', ''],
      ]),
    )
    expect(valuesOf(reading)).toEqual([[1_234_000_000, 1_234_750_000]])
  })
})
