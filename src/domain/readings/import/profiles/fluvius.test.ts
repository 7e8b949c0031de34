import { describe, expect, it } from 'vitest'
import { errorsOf, readRows, sheetOf, valuesOf } from '../../testing/read-rows.ts'

const a = '541449012345678901'

describe('Fluvius', () => {
  const header =
    'Van (datum);Van (tijdstip);Tot (datum);Tot (tijdstip);EAN-code;Meter;Metertype;Register;Volume;Eenheid;Validatiestatus;Omschrijving'
  const file = (lines: string[]) => sheetOf([header, ...lines].map((line) => line.split(';')))
  const row = (
    from: string,
    until: string,
    register: string,
    volume: string,
    status = 'Uitgelezen',
    unit = 'kWh',
  ) =>
    `04-05-2026;${from}:00;04-05-2026;${until}:00;="${a}";1SAG1;Digitale meter;${register};${volume};${unit};${status};`

  it('sums day and night, ignores what is no active energy, and tells zero from missing', () => {
    const reading = readRows(
      file([
        row('00:00', '00:15', 'Afname Nacht', '0,200'),
        row('00:00', '00:15', 'Afname Dag', '0,000'),
        row('00:00', '00:15', 'Afname Inductief', '0,300', 'Uitgelezen', 'kVArh'),
        row('00:15', '00:30', 'Afname Nacht', '0,100', 'Geschat'),
        row('00:30', '00:45', 'Afname Nacht', '', 'Geen verbruik'),
        row('00:45', '01:00', 'Afname Nacht', '', ''),
        // of day and night only one counts: beside a zero, the empty one may be it
        row('01:00', '01:15', 'Afname Nacht', '', ''),
        row('01:00', '01:15', 'Afname Dag', '0,000'),
        row('01:15', '01:30', 'Afname Nacht', '0,100'),
        row('01:15', '01:30', 'Afname Dag', '', ''),
        row('01:30', '01:45', 'Afname Nacht', '0,100', 'In behandeling'),
      ]),
    )
    const [{ gross, quality }] = reading.series[0]!.days as [(typeof reading.series)[0]['days'][0]]
    expect([...gross.slice(0, 7)]).toEqual([200_000, 100_000, 0, Number.NaN, Number.NaN, 100_000, 100_000])
    expect([...quality!.slice(0, 3)]).toEqual([0, 1, 0])
    expect(reading.findings.errors).toEqual([])
    expect(reading.findings.notes.map(({ code, value }) => [code, value])).toEqual([
      ['register-ignored', 'Afname Inductief'],
      ['status-unknown', 'In behandeling'],
    ])
  })

  it('refuses rows that are not of 15 minutes, but for the wall clock on the days of its change', () => {
    const hours = readRows(
      file(['00', '01', '02', '03'].map((hour, i) => row(`${hour}:00`, `0${i + 1}:00`, 'Afname Dag', '1'))),
    )
    expect(hours.findings.errorCounts).toMatchObject({ 'step-not-quarter': 5 })
    expect(hours.series).toEqual([])
  })

  it('never counts a register that is the whole beside its parts', () => {
    const reading = readRows(
      file([row('00:00', '00:15', 'Afname Dag', '0,200'), row('00:00', '00:15', 'Afname Actief', '0,300')]),
    )
    expect(errorsOf(reading)).toEqual([[3, 'H', 'Afname Actief', 'registers-overlap']])
    expect(valuesOf(reading)).toEqual([[200_000]])
  })
})
