import { readFileSync } from 'node:fs'
import type { Language } from '../../src/domain/words/words.ts'
import { flat, type Messages } from '../../src/web/flat-words.ts'

const read = (path: string) =>
  flat(JSON.parse(readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8')))

/** Every text that a guide in this language speaks of. */
export const textsOf = (language: Language): Messages => ({
  ...read(`domain/words/${language}.json`),
  ...read(`web/locales/${language}.json`),
  ...read(`web/locales/guides.${language}.json`),
})
