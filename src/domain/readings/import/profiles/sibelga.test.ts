import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../tables/cell.ts'
import { errorsOf, readRows, sheetOf } from '../../testing/read-rows.ts'

const [a, b] = ['541449012345678901', '541449012345678902']

describe('Sibelga', () => {
  const header = [
    'EAN',
    'Tariff',
    'Volume Partagé',
    'Volume Complémentaire',
    'Injection Partagée',
    'Gridfee total',
  ]

  it('tells months by meter and tariff, with the grid fee', () => {
    const reading = readRows(
      sheetOf([
        ['Volumes et tarifs mensuels — avril 2025'],
        header,
        [a, 'TH', 10.5, 20, '', 1.234],
        [b, 'HI', '23,39882797', '18,5', '', '2,50 €'],
        [b, 'LOW', 1, 2, 3, 0],
        ['Total', '', 1, 2, 3, 4],
        [a, 'TH', 1, 1, 1, 1],
        [a, 'XX', 1, 1, 1, 1],
      ]),
    )
    expect(reading.months).toEqual([
      {
        ean: a,
        month: '2025-04',
        tariff: 'total',
        offtakeShared: 10_500_000,
        offtakeResidual: 20_000_000,
        injectionShared: null,
        injectionResidual: null,
        gridFeeCents: 123,
      },
      {
        ean: b,
        month: '2025-04',
        tariff: 'day',
        offtakeShared: 23_398_828,
        offtakeResidual: 18_500_000,
        injectionShared: null,
        injectionResidual: null,
        gridFeeCents: 250,
      },
      {
        ean: b,
        month: '2025-04',
        tariff: 'night',
        offtakeShared: 1_000_000,
        offtakeResidual: 2_000_000,
        injectionShared: 3_000_000,
        injectionResidual: null,
        gridFeeCents: 0,
      },
    ])
    expect(errorsOf(reading)).toEqual([
      [7, 'A', a, 'line-twice'],
      [8, 'B', 'XX', 'tariff-unknown'],
    ])
    expect(reading.findings.notes).toEqual([{ code: 'total-ignored', value: 'Total', count: 1 }])
  })

  it('has its month in the rows or above them, or the user is told that it is unknown', () => {
    const dated = (from: Cell, until: Cell) =>
      readRows(
        sheetOf([
          ['FromDate (Inclu)', 'ToDate (Exclu)', ...header],
          [from, until, a, 'TH', 1, 1, '', 1],
        ]),
      )
    for (const [from, until] of [
      ['1-avr-25', '1-mai-25'],
      ['01/04/2025', '30/04/2025'],
      [{ serial: 45_748 }, { serial: 45_778 }],
    ] as const)
      expect(dated(from, until).months[0]?.month).toBe('2025-04')
    expect(errorsOf(dated('15/04/2025', '15/05/2025'))).toEqual([[2, 'A', '15/04/2025', 'month-unknown']])
    const none = readRows(sheetOf([header, [a, 'TH', 1, 1, '', 1]]))
    expect(errorsOf(none)).toEqual([[2, 'A', a, 'month-unknown']])
  })
})
