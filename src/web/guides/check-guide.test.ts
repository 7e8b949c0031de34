import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages } from '../../domain/words/words.ts'
import { flat } from '../flat-words.ts'
import { beginningOf, faultsOf, labelsNamed } from './check-guide.ts'
import { createAMeter } from './create-a-meter.guide.ts'
import { guides } from './guides.ts'

const read = (path: string) =>
  flat(JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')))
const textsOf = (language: string) => ({
  ...read(`domain/words/${language}.json`),
  ...read(`web/locales/${language}.json`),
  ...read(`web/locales/meter-forms.${language}.json`),
  ...read(`web/locales/members.${language}.json`),
  ...read(`web/locales/guides.${language}.json`),
})

describe('a guide and its texts', () => {
  for (const language of languages)
    for (const guide of guides)
      test(`${guide.id} has every text in ${language}, and names only labels of the app`, () => {
        expect(faultsOf(guide, textsOf(language))).toEqual([])
      })

  test('every language has the same texts about guides', () => {
    const keys = languages.map((language) => Object.keys(read(`web/locales/guides.${language}.json`)).sort())
    for (const others of keys) expect(others).toEqual(keys[0])
  })

  test('a text of every guide stands in the locale file, and nothing there is without a guide', () => {
    const ids = guides.map(({ id }) => id)
    const strays = Object.keys(read('web/locales/guides.en.json')).filter(
      (key) => key.startsWith('guide.') && !ids.some((id) => key.startsWith(`guide.${id}.`)),
    )
    expect(strays).toEqual([])
  })
})

describe('the check of guides', () => {
  test('a renamed label is found', () => {
    const renamed = { ...textsOf('fr'), 'meters.add': 'Encoder' }
    // Everything that is still called so, such as the button of another list, must go as well.
    const faults = faultsOf(
      createAMeter,
      Object.fromEntries(Object.entries(renamed).filter(([, text]) => text !== 'Ajouter')),
    )
    expect(faults).toContain('guide.create-a-meter.add.text names “Ajouter”, which is no text of the app')
  })

  test('a text that a language lacks is found', () => {
    const { 'guide.create-a-meter.member.text': _, ...rest } = textsOf('de')
    expect(faultsOf(createAMeter, rest)).toContain('no text for guide.create-a-meter.member.text')
  })

  test('a control without a text is found', () => {
    const { 'meterForm.label.dso': _, ...rest } = textsOf('nl')
    expect(faultsOf(createAMeter, rest)).toContain('no text for meterForm.label.dso')
  })
})

test('labels are read from the quotation marks of all four languages', () => {
  expect(labelsNamed('Cliquez sur «\u00a0Ajouter\u00a0», puis « Valider ».')).toEqual(['Ajouter', 'Valider'])
  expect(labelsNamed('Kies “Toevoegen”, of niets.')).toEqual(['Toevoegen'])
  expect(labelsNamed('Wählen Sie „Zähler“ und „Weiter“.')).toEqual(['Zähler', 'Weiter'])
  expect(labelsNamed('Nothing is named here.')).toEqual([])
})

test('a name counts up to its first placeholder', () => {
  expect(beginningOf({ a: 'Active community: {name}. Switch' }, 'a')).toBe('Active community:')
})
