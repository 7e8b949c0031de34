import { describe, expect, it } from 'vitest'
import { qualityCode } from '../../packed-day.ts'
import { eanIn } from './ean-cell.ts'
import { flowIn, flowOf, isTotal, statusOf } from './flows.ts'
import { monthIn, namedDay } from './months.ts'

describe('what a row is about', () => {
  it.each([
    ['Afname Dag', 'offtake', 'gross', 'day'],
    ['AFNAME NACHT', 'offtake', 'gross', 'night'],
    ['Afname Actief', 'offtake', 'gross', 'all'],
    ['Injectie Dag', 'injection', 'gross', 'day'],
    ['offtake', 'offtake', 'gross', 'all'],
    ['A+', 'offtake', 'gross', 'all'],
    ['A-', 'injection', 'gross', 'all'],
    ['Prélèvement', 'offtake', 'gross', 'all'],
    ['Entnahme', 'offtake', 'gross', 'all'],
    ['Einspeisung', 'injection', 'gross', 'all'],
    ['Volume Partagé', 'offtake', 'shared', 'all'],
    ['Volume Complémentaire', 'offtake', 'residual', 'all'],
    ['Injection Partagée', 'injection', 'shared', 'all'],
    ['Gedeelde injectie', 'injection', 'shared', 'all'],
  ])('%s', (text, direction, measure, part) => expect(flowOf(text)).toEqual({ direction, measure, part }))

  it.each(['Afname Inductief', 'Injectie Capacitief', 'Piekvermogen', '', 'Afname Reactief'])(
    '%s is none of ours',
    (text) => expect(flowOf(text)).toBeNull(),
  )

  it('is found in a header among other words', () => {
    expect(flowIn('541449012345678901 A+')).toEqual({ direction: 'offtake', measure: null })
    expect(flowIn('Injection partagée (kWh)')).toEqual({ direction: 'injection', measure: 'shared' })
    expect(flowIn('Prélèvement brut')).toEqual({ direction: 'offtake', measure: 'gross' })
    expect(flowIn('A+ et A-').direction).toBeNull()
  })
})

describe('how a value came to be', () => {
  it.each([
    ['Uitgelezen', qualityCode.measured],
    ['Gevalideerd', qualityCode.measured],
    ['GESCHAT', qualityCode.estimated],
    ['estimé', qualityCode.estimated],
    ['geschätzt', qualityCode.estimated],
    ['Corrigé', qualityCode.corrected],
    ['', qualityCode.measured],
  ])('%s', (text, code) => expect(statusOf(text)).toEqual({ code, zero: false }))

  it('is a measured zero where nothing was used', () =>
    expect(statusOf('Geen verbruik')).toEqual({ code: qualityCode.measured, zero: true }))

  it('is not known of other words', () => expect(statusOf('In behandeling')).toBeNull())
})

describe('the EAN in a cell', () => {
  it.each([
    '541449012345678901',
    '="541449012345678901"',
    ' 541449 012345 678901 ',
    "'541449012345678901",
    'EAN 541449012345678901',
    'EAN-code: 541449012345678901',
  ])('%s', (text) => expect(eanIn(text).ean).toBe('541449012345678901'))

  it.each([
    [541449012345678900, 'ean-lost-digits'],
    ['5,41449E+17', 'ean-lost-digits'],
    ['54144901234567890', 'ean-not-18-digits'],
    ['Compteur PV', 'ean-not-18-digits'],
    [null, 'ean-missing'],
    ['', 'ean-missing'],
    [{ serial: 46_000 }, 'ean-not-18-digits'],
  ])('%s is refused', (cell, code) => expect(eanIn(cell)).toEqual({ ean: null, code }))
})

describe('words of tables', () => {
  it('tell totals from meters', () => {
    for (const text of ['Tous', 'TOTAL', 'Totaal', 'Total A+', 'Gesamt']) expect(isTotal(text)).toBe(true)
    for (const text of ['541449012345678901', 'Prélèvement', 'totalisateur', ''])
      expect(isTotal(text)).toBe(false)
  })

  it.each([
    ['2026-03', '2026-03'],
    ['03/2026', '2026-03'],
    ['3/2026', '2026-03'],
    ['Mars 2026', '2026-03'],
    ['maart 2026', '2026-03'],
    ['März 2026', '2026-03'],
    ['août 2025', '2025-08'],
    ['Volumes_et_tarifs_mensuels_APR2025', '2025-04'],
    ['Volumes 202504', '2025-04'],
    ['juin-25', '2025-06'],
    ['juil. 2025', '2025-07'],
    ['Volumes et tarifs', null],
    ['13/2026', null],
  ])('%s is of the month %s', (text, month) => expect(monthIn(text)).toBe(month))

  it('name a day with two digits of a year only where the month has its name', () => {
    expect(namedDay('1-avr-25')).toBe('2025-04-01')
    expect(namedDay('1 mei 2025')).toBe('2025-05-01')
    expect(namedDay('1/4/25')).toBeNull()
    expect(namedDay('31-avr-25')).toBeNull()
  })
})
