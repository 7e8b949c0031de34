import { describe, expect, it } from 'vitest'
import { localitiesOf } from '../places/places.ts'
import { connectionKva, type Doubtable, meterDoubts } from './doubts.ts'

const meter: Doubtable = {
  ean: '541499999000000012',
  address: { city: 'Liège' },
  phases: 'single',
  configuration: { samplingPowerKva: 5, amperageA: 40 },
}
const doubts = (change: Partial<Doubtable>, postalCode = '4000') =>
  meterDoubts({ ...meter, ...change }, localitiesOf(postalCode))
const power = (phases: 'single' | 'three', samplingPowerKva: number, amperageA: number) =>
  doubts({ phases, configuration: { samplingPowerKva, amperageA } })

describe('a meter', () => {
  it('without anything odd is not doubted', () => expect(doubts({})).toEqual([]))

  it('is doubted for its EAN, and saved all the same', () =>
    expect(doubts({ ean: '541449123456789012' })).toEqual(['ean-check-digit']))

  it('is doubted for a power more than a fifth above what amperage and phases carry', () => {
    expect(connectionKva('single', 40)).toBeCloseTo(9.2)
    expect(connectionKva('three', 25)).toBeCloseTo(17.32)
    expect(power('single', 11.04, 40)).toEqual([])
    expect(power('single', 11.05, 40)).toEqual(['power-above-amperage'])
    expect(power('three', 20.78, 25)).toEqual([])
    expect(power('three', 20.79, 25)).toEqual(['power-above-amperage'])
  })

  it('is not doubted for its power when the amperage is not known', () =>
    expect(power('single', 100, 0)).toEqual([]))

  it('is doubted for a city that is not of its postal code, however it is written', () => {
    for (const city of ['Liège', 'liege', ' LIÈGE ', 'Rocourt'])
      expect(doubts({ address: { city } })).toEqual([])
    expect(doubts({ address: { city: 'Namur' } })).toEqual(['city-not-of-postal-code'])
    expect(doubts({ address: { city: 'Jupille sur Meuse' } }, '4020')).toEqual([])
  })

  it('may be in Brussels in either language', () => {
    for (const city of ['Bruxelles', 'Brussel']) expect(doubts({ address: { city } }, '1000')).toEqual([])
    for (const city of ['Laeken', 'Laken', 'Brussel'])
      expect(doubts({ address: { city } }, '1020')).toEqual([])
  })

  it('is not doubted for the city of a postal code that nobody knows', () =>
    expect(doubts({ address: { city: 'Ville' } }, '9999')).toEqual([]))
})
