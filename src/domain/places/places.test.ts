import { describe, expect, it } from 'vitest'
import municipalities from './municipalities.json' with { type: 'json' }
import { coordinatesOf, localitiesOf, regionOf } from './places.ts'

describe('a postal code', () => {
  it('offers its localities and its municipality, each once', () => {
    expect(localitiesOf('4000')).toEqual(['Glain', 'Liège', 'Rocourt'])
    expect(localitiesOf('4031')).toEqual(['Angleur', 'Liège'])
    expect(localitiesOf('2000')).toEqual(['Antwerpen'])
  })

  it('of Brussels offers both languages', () => {
    expect(localitiesOf('1000')).toEqual(expect.arrayContaining(['Bruxelles', 'Brussel']))
    expect(localitiesOf('1020')).toEqual(expect.arrayContaining(['Laeken', 'Laken']))
  })

  it('that does not exist offers nothing', () => expect(localitiesOf('4002')).toEqual([]))

  it('lies in the region of its municipality', () => {
    for (const { region, postalCodes } of municipalities)
      for (const code of postalCodes) expect(regionOf(code), code).toBe(region)
  })

  it('is four digits, the first not a zero', () => {
    for (const none of ['', '0999', '40000', '4OOO']) expect(regionOf(none)).toBeNull()
  })
})

describe('a locality', () => {
  it('lies where it is', () => {
    const { lat, lng } = coordinatesOf('4000', 'Liège')
    expect(lat).toBeCloseTo(50.645, 2)
    expect(lng).toBeCloseTo(5.573, 2)
  })

  it('nobody knows lies where its postal code does, or in the middle of Belgium', () => {
    expect(coordinatesOf('4031', 'Kinkempois')).toEqual(coordinatesOf('4031', 'Angleur'))
    expect(coordinatesOf('4002').lat).toBeCloseTo(50.64, 2)
  })
})
