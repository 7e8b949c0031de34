import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { energyUnits, mwhOf, noEnergy, unitIn } from './energy-cell.ts'

describe('energy in a cell', () => {
  it.each([
    ['0,125', 125_000],
    ['0.125', 125_000],
    ['0', 0],
    ['12', 12_000_000],
    ['0,1', 100_000],
    ['0,1234565', 123_457],
    ['0,1234564', 123_456],
    ['23,39882797', 23_398_828],
    ['1 234,5', 1_234_500_000],
    ['1\u00a0234,500', 1_234_500_000],
    ['1\u202f234,500', 1_234_500_000],
    ['1.234,5', 1_234_500_000],
    ['1,234.5', 1_234_500_000],
    [' 0,125 ', 125_000],
    ['="0,125"', 125_000],
    ['5E-05', 50],
    ['1,25E-01', 125_000],
    [',5', 500_000],
    ['-0,000', 0],
    ['+0,5', 500_000],
    ['100000', 100_000_000_000],
    [0.125, 125_000],
    [0.1 + 0.2, 300_000],
    [1e-9, 0],
    [-1e-9, 0],
    [5, 5_000_000],
  ])('%s kWh is %d mWh', (cell, mwh) => expect(mwhOf(cell, 'kWh')).toBe(mwh))

  it.each([null, undefined, '', ' ', '-', '–', '\u00a0'])('%s is missing, which is not zero', (cell) =>
    expect(mwhOf(cell, 'kWh')).toBeNaN(),
  )

  it.each([
    ['abc', noEnergy.notANumber],
    ['#N/A', noEnergy.notANumber],
    ['0,125 kWh', noEnergy.notANumber],
    ['1,2,3', noEnergy.notANumber],
    ['12 34', noEnergy.notANumber],
    ['5,', noEnergy.notANumber],
    [true, noEnergy.notANumber],
    [{ serial: 0.125 }, noEnergy.notANumber],
    [Number.POSITIVE_INFINITY, noEnergy.notANumber],
    ['-0,125', noEnergy.negative],
    ['−0,125', noEnergy.negative],
    [-0.125, noEnergy.negative],
    ['100000,000001', noEnergy.tooHigh],
    ['99999999999999999999', noEnergy.tooHigh],
    [100_001, noEnergy.tooHigh],
  ])('%s is none', (cell, answer) => expect(mwhOf(cell, 'kWh')).toBe(answer))

  it('is the same in every unit', () => {
    expect(mwhOf('125', 'Wh')).toBe(125_000)
    expect(mwhOf('0,000125', 'MWh')).toBe(125_000)
    expect(mwhOf(0.000125, 'MWh')).toBe(125_000)
    expect(mwhOf('0,0004', 'Wh')).toBe(0)
  })

  it('has one decimal sign where the file has shown which', () => {
    expect(mwhOf('1.234', 'kWh', ',')).toBe(1_234_000_000)
    expect(mwhOf('1.234', 'kWh', '.')).toBe(1_234_000)
    expect(mwhOf('1.234', 'kWh')).toBe(1_234_000)
    expect(mwhOf('1,234', 'kWh', '.')).toBe(1_234_000_000)
  })

  it('comes back to the mWh from what any DSO writes', () => {
    const mwh = fc.integer({ min: 0, max: 100_000_000_000 })
    fc.assert(
      fc.property(mwh, fc.constantFrom(...energyUnits), fc.constantFrom(',', '.'), (value, unit, sign) => {
        const power = { Wh: 3, kWh: 6, MWh: 9 }[unit]
        const digits = String(value).padStart(power + 1, '0')
        const text = `${digits.slice(0, -power)}${sign}${digits.slice(-power)}`
        expect(mwhOf(text, unit, sign)).toBe(value)
        expect(mwhOf(Number(text.replace(',', '.')), unit)).toBe(value)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the unit in a header', () => {
  it.each([
    ['Prélèvement (kWh)', 'kWh'],
    ['shared_kwh', 'kWh'],
    ['Energie [MWh]', 'MWh'],
    ['Volume en Wh', 'Wh'],
    ['A+ kWh', 'kWh'],
    ['A+', null],
    ['Prélèvement', null],
    ['kVArh', 'other'],
    ['Puissance (kW)', 'other'],
    ['m³', 'other'],
    ['m3', 'other'],
  ])('%s speaks of %s', (header, unit) => expect(unitIn(header)).toBe(unit))
})
