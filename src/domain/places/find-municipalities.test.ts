import { describe, expect, test } from 'vitest'
import { findMunicipalities, municipalityName } from './find-municipalities.ts'
import { isMunicipality } from './municipality.ts'

const names = (typed: string, language = 'fr') => findMunicipalities(typed, language).map(({ name }) => name)

describe('a municipality is found', () => {
  test('by the beginning of its name', () => {
    expect(names('Anderl')).toEqual(['Anderlecht', 'Anderlues'])
  })

  test.each([
    ['Luik', 'Liège'],
    ['lüttich', 'Liège'],
    ['LIEGE', 'Liège'],
    ['brussels', 'Bruxelles'],
    ['bastenach', 'Bastogne'],
    ['dornick', 'Tournai'],
    ['sankt v', 'Saint-Vith'],
    ['4720', 'La Calamine'],
    ['1070', 'Anderlecht'],
  ])('in any language, accents and case aside, or by its postal code: %s is %s', (typed, name) => {
    expect(names(typed)[0]).toBe(name)
  })

  test('by a later word of its name, after those that begin so', () => {
    const found = names('Saint')
    expect(found[0]).toMatch(/^Saint/)
    expect(names('Calamine')).toEqual(['La Calamine'])
  })

  test('under its name in the user’s language, or as people there call it', () => {
    expect(names('Luik', 'nl')).toEqual(['Luik'])
    expect(names('Kelmis', 'de')).toEqual(['Kelmis'])
    expect(names('Gent', 'en')[0]).toBe('Gent')
    expect(municipalityName('62063', 'nl')).toBe('Luik')
    expect(municipalityName('99999', 'nl')).toBe('99999')
  })

  test('and everything found is one', () => {
    const found = findMunicipalities('', 'en', 1000)
    expect(found).toHaveLength(565)
    expect(found.every(({ nis }) => isMunicipality(nis))).toBe(true)
  })
})
