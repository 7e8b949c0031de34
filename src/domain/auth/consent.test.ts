import { expect, it } from 'vitest'
import { isLocalDay } from '../time/is-local-day.ts'
import { serverWords } from '../words/server-words.ts'
import { consent, legalTexts, legalVersions, textsDue } from './consent.ts'

it('a text is due until its present version was agreed to, whatever was before', () => {
  expect(textsDue([])).toEqual(['terms', 'privacy'])
  expect(
    textsDue([
      { text: 'terms', version: legalVersions.terms },
      { text: 'privacy', version: '2020-01-01' },
    ]),
  ).toEqual(['privacy'])
})

it('no other version than the present one can be agreed to, and no text is left out', () => {
  expect(consent.safeParse(legalVersions).success).toBe(true)
  for (const wrong of [{}, { ...legalVersions, terms: '2020-01-01' }, { terms: legalVersions.terms }])
    expect(consent.safeParse(wrong).error?.issues[0]?.message).toBe('consent-needed')
})

it('every version is a day, and every refusal has its sentence', () => {
  for (const text of legalTexts) expect(isLocalDay(legalVersions[text])).toBe(true)
  expect(serverWords.fr.error).toHaveProperty('consent-needed')
})
