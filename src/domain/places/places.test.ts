import { describe, expect, it } from 'vitest'
import municipalities from './municipalities.json' with { type: 'json' }
import { coordinatesOf, localitiesOf, localityOf, regionOf } from './places.ts'
import { localityKey } from './plain-name.ts'

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

  it('is found whichever way its name is written, and drawn under its own', () => {
    expect(localityOf('4020', 'JUPILLE sur meuse')).toMatchObject({ name: 'Jupille-Sur-Meuse' })
    expect(localityKey('4020', 'Jupille-sur-Meuse')).toBe(localityKey('4020', ' JUPILLE sur meuse'))
    expect(localityKey('4000', 'Liège')).toBe('4000 liege')
  })

  it('named as its municipality, or in the other language, is drawn where its postal code is', () => {
    expect(localityOf('4031', 'Liège')).toEqual({ name: 'Liège', ...coordinatesOf('4031') })
    expect(localityOf('1020', 'laken')).toEqual({ name: 'Laken', ...coordinatesOf('1020', 'Laeken') })
  })

  it('that is none of its postal code is not guessed', () => {
    expect([localityOf('4000', 'Namur'), localityOf('4002', 'Liège')]).toEqual([null, null])
  })
})
