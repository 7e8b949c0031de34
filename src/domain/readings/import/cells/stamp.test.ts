import { describe, expect, it } from 'vitest'
import { serialOfDay } from '../../../tables/cell.ts'
import { StampReader } from './stamp.ts'

const reader = new StampReader()
/** Minutes since 1970 of a wall clock or of UTC, written as ISO. */
const at = (text: string) => Date.parse(`${text}Z`) / 60_000
const local = (text: string) => ({ minutes: at(text), local: true })
const utc = (text: string) => ({ minutes: at(text), local: false })

describe('a label of time', () => {
  it.each([
    ['29/03/2026 01:45', local('2026-03-29T01:45')],
    ['9/3/2026 1:45', local('2026-03-09T01:45')],
    ['29-03-2026 01:45:00', local('2026-03-29T01:45')],
    ['29.03.2026 01:45', local('2026-03-29T01:45')],
    ['2026-03-29 01:45', local('2026-03-29T01:45')],
    ['2026-03-29T01:45:00', local('2026-03-29T01:45')],
    ['2026-03-29T01:45:00.000', local('2026-03-29T01:45')],
    ['2026/03/29 01:45', local('2026-03-29T01:45')],
    ['\u00a029/03/2026 01:45 ', local('2026-03-29T01:45')],
    ['="29/03/2026 01:45"', local('2026-03-29T01:45')],
    // Excel leaves the time of midnight away, others call it 24:00 of the day before
    ['29/03/2026', local('2026-03-29T00:00')],
    ['28/03/2026 24:00', local('2026-03-29T00:00')],
    ['2026-03-29T01:45:00Z', utc('2026-03-29T01:45')],
    ['2026-03-29T03:45:00+02:00', utc('2026-03-29T01:45')],
    ['2026-03-29 00:45+0100', utc('2026-03-28T23:45')],
    ['29/03/2026 01:45 UTC', utc('2026-03-29T01:45')],
    ['46110,0729166667', local('2026-03-29T01:45')],
    ['46110.07291667', local('2026-03-29T01:45')],
  ])('%s is read', (text, stamp) => expect(reader.read(text)).toEqual(stamp))

  it.each([
    ['1/2/26 00:15', 'time-two-digit-year'],
    ['01/02/26', 'time-two-digit-year'],
    ['03/25/2026 00:15', 'time-unreadable'],
    ['29/02/2026 00:15', 'time-unreadable'],
    ['2026-03-29 1:45 PM', 'time-unreadable'],
    ['24:15', 'time-unreadable'],
    ['28/03/2026 24:15', 'time-unreadable'],
    ['hier', 'time-unreadable'],
    ['12', 'time-unreadable'],
    ['01/03/1926 00:15', 'time-unreadable'],
    ['29/03/2026 01:50', 'time-not-quarter'],
    ['29/03/2026 01:45:10', 'time-not-quarter'],
    ['', 'time-missing'],
    ['  ', 'time-missing'],
  ])('%s is refused as %s', (text, code) => expect(reader.read(text)).toBe(code))

  it('may be a date of a workbook, or a number that was one', () => {
    const serial = serialOfDay('2026-03-29') + 7 / 96
    expect(reader.read({ serial })).toEqual(local('2026-03-29T01:45'))
    expect(reader.read(serial)).toEqual(local('2026-03-29T01:45'))
    expect(reader.read({ serial: serial + 2 / 86_400 })).toEqual(local('2026-03-29T01:45'))
    expect(reader.read({ serial: serial + 60 / 86_400 })).toBe('time-not-quarter')
    expect(reader.read({ serial: 3 })).toBe('time-unreadable')
    expect(reader.read(true)).toBe('time-unreadable')
    expect(reader.read(null)).toBe('time-missing')
  })

  it('stays on its quarter when a spreadsheet has added up quarters for a month', () => {
    let serial = serialOfDay('2026-01-01')
    for (let slot = 0; slot < 31 * 96; slot++) {
      expect(reader.read({ serial })).toEqual({ minutes: at('2026-01-01T00:00') + slot * 15, local: true })
      serial += 1 / 96
    }
  })

  it('may stand in two columns', () => {
    expect(reader.read('29-03-2026', '01:45:00')).toEqual(local('2026-03-29T01:45'))
    expect(reader.read({ serial: serialOfDay('2026-03-29') }, { serial: 7 / 96 })).toEqual(
      local('2026-03-29T01:45'),
    )
    expect(reader.read({ serial: serialOfDay('2026-03-29') }, '01:45')).toEqual(local('2026-03-29T01:45'))
    expect(reader.read('29-03-2026', { serial: 7 / 96 })).toEqual(local('2026-03-29T01:45'))
    expect(reader.read('29-03-2026', null)).toBe('time-missing')
    expect(reader.read('29-03-2026', 'midi')).toBe('time-unreadable')
    expect(reader.read('29-03-2026', true)).toBe('time-unreadable')
    expect(reader.read('29-03-2026', '01:50')).toBe('time-not-quarter')
  })
})
