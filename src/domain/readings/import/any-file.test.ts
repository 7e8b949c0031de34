import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cell, Row } from '../../tables/cell.ts'
import { packDay } from '../packed-day.ts'
import { sampleOf, sheetOf } from '../testing/read-rows.ts'
import { FileReader } from './read-file.ts'
import { recognise } from './recognise.ts'

const ean = '541449012345678901'
const headers: Record<string, Cell[][]> = {
  resa: [
    ['', 'Prélèvement', 'Injection'],
    ['', ean, ean],
    ['', 'A+', 'A-'],
  ],
  ores: [
    [
      ...['EAN', 'Timestamp', 'Itération', 'Prélèvement brut', 'Prélèvement couvert par le partage'],
      ...['Surplus de production'],
    ],
  ],
  fluvius: [
    [
      ...['Van (datum)', 'Van (tijdstip)', 'Tot (datum)', 'Tot (tijdstip)', 'EAN-code', 'Register', 'Volume'],
      ...['Eenheid', 'Validatiestatus'],
    ],
  ],
  sibelga: [['EAN', 'Mois', 'Tariff', 'Volume Partagé', 'Volume Complémentaire', 'Gridfee total']],
  long: [['ean', 'timestamp', 'direction', 'kwh', 'shared_kwh', 'quality']],
}

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    ...[
      ean,
      `="${ean}"`,
      541449012345678900,
      '2026-10-25 02:15',
      '29/03/2026 02:15',
      '01:45:00',
      '25-10-2026',
    ],
    ...['offtake', 'Afname Dag', 'Afname Actief', 'Injectie Nacht', 'kWh', 'kVArh', 'Geschat', 'Total', 'TH'],
    ...[
      '0,125',
      '-1',
      '1 234,5',
      '',
      '-',
      '1e5',
      0.125,
      -0.5,
      1e300,
      Number.NaN,
      true,
      null,
      '1',
      '2',
      'mars 2026',
    ],
    ...[{ serial: 46_320.09375 }, { serial: -1 }, { serial: 1e9 }, '#REF!', '="', '\u00a0'],
  ),
  fc.string(),
  fc.double(),
)
const rows = fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 30 })

describe('whatever stands in a file', () => {
  it.each(Object.keys(headers))(
    'of the layout %s, it is read into days that can be stored, or told',
    (layout) => {
      fc.assert(
        fc.property(rows, (cells) => {
          const file: Row[] = sheetOf([...headers[layout]!, ...cells], 'Brut')
          for (const recognition of recognise(sampleOf(file))) {
            const reader = new FileReader('file', recognition)
            reader.feed(file)
            const { series, months, findings } = reader.finish()
            for (const { ean: read, days } of series) {
              expect(read).toMatch(/^\d{18}$/)
              for (const { gross, shared } of days) {
                packDay(gross)
                if (shared) packDay(shared)
              }
            }
            for (const month of months) expect(month.month).toMatch(/^20\d\d-\d\d$/)
            expect(JSON.parse(JSON.stringify(findings))).toEqual(findings)
          }
        }),
        { numRuns: 300 },
      )
    },
  )

  it('memory stays within bounds: what would not fit is refused', { timeout: 20_000 }, () => {
    const [header] = headers.long!
    const first = sheetOf([header!, [ean, '2026-01-01 00:00', 'offtake', '1', '1']])
    const reader = new FileReader('file', recognise(sampleOf(first))[0]!)
    for (let row = 2; row < 110_000; row += 1000)
      reader.feed(
        Array.from({ length: 1000 }, (_, i) => ({
          sheet: '',
          number: row + i,
          cells: [String(541449000000000000n + BigInt(row + i)), '2026-01-01 00:15', 'offtake', '1', '1'],
        })),
      )
    const { series, findings } = reader.finish()
    expect(series).toEqual([])
    expect(findings.errorCounts).toEqual({ 'too-much-in-file': 1 })
  })
})
