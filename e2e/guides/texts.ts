import { readdirSync, readFileSync } from 'node:fs'
import type { Language } from '../../src/domain/words/words.ts'
import { flat, type Messages } from '../../src/web/flat-words.ts'

const read = (path: string) =>
  flat(JSON.parse(readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8')))

const locales = readdirSync(new URL('../../src/web/locales/', import.meta.url))

/** Every text of the app, and of its guides, in a language. */
export const textsOf = (language: Language): Messages => ({
  ...read(`domain/words/${language}.json`),
  ...read(`domain/words/audit.${language}.json`),
  ...read(`domain/words/members.${language}.json`),
  ...read(`domain/words/auth.${language}.json`),
  ...read(`domain/words/legal.${language}.json`),
  ...read(`domain/words/sharing.${language}.json`),
  ...read(`domain/words/keys.${language}.json`),
  ...read(`domain/words/documents.${language}.json`),
  ...read(`domain/words/people.${language}.json`),
  ...Object.assign(
    {},
    ...locales
      .filter((file) => file === `${language}.json` || file.endsWith(`.${language}.json`))
      .map((file) => read(`web/locales/${file}`)),
  ),
})
