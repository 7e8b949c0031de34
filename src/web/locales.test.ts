import { readdirSync, readFileSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { flat } from './flat-words.ts'

const folder = new URL('./locales/', import.meta.url)
const files = readdirSync(folder)
const textsOf = (file: string) => flat(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
/** `fr.json` of all texts, `find.fr.json` of those about finding. */
const kinds = [...new Set(files.map((file) => file.replace(/(fr|nl|de|en)\.json$/, '')))]

for (const kind of kinds)
  test(`the texts of ${kind || 'the app'} are the same in all languages, in one order, each of them readable`, () => {
    const french = Object.keys(textsOf(`${kind}fr.json`))
    for (const language of ['fr', 'nl', 'de', 'en']) {
      const texts = textsOf(`${kind}${language}.json`)
      expect(Object.keys(texts)).toEqual(french)
      for (const [key, text] of Object.entries(texts)) {
        expect(text.trim(), `${language} ${key}`).not.toBe('')
        expect(text, `${language} ${key}: a straight apostrophe would be swallowed`).not.toMatch(/'/)
        expect(() => new IntlMessageFormat(text, language), `${language} ${key}`).not.toThrow()
      }
    }
  })
