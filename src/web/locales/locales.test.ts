import { readdirSync, readFileSync } from 'node:fs'
import IntlMessageFormat from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { languages } from '../../domain/words/words.ts'
import { flat } from '../flat-words.ts'

const folder = new URL('./', import.meta.url)
const read = (name: string) => flat(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
/** '' are the texts that everybody needs, `bulk` those of one part. */
const parts = [
  ...new Set(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.replace(/\.?(fr|nl|de|en)\.json$/, '')),
  ),
]

/** The names of what is put into a text. */
function gaps(text: string): string[] {
  const found = new Set<string>()
  const walk = (nodes: ReturnType<IntlMessageFormat['getAst']>) => {
    for (const node of nodes) {
      if ('value' in node && node.type !== 0) found.add(String(node.value))
      if ('options' in node) for (const option of Object.values(node.options)) walk(option.value)
    }
  }
  walk(new IntlMessageFormat(text, 'fr').getAst())
  return [...found].sort()
}

describe.each(parts)('the texts of the app, part “%s”', (part) => {
  const texts = Object.fromEntries(
    languages.map((language) => [language, read(`${part && `${part}.`}${language}.json`)]),
  )

  test('are there in every language, in the same order, with the same gaps to fill', () => {
    const said = (language: string) =>
      Object.entries(texts[language]!).map(([key, text]) => [key, gaps(text)])
    for (const language of languages) expect(said(language)).toEqual(said('fr'))
  })

  test('carry no straight apostrophe, which would swallow what follows, and are never empty', () => {
    for (const language of languages)
      for (const [key, text] of Object.entries(texts[language]!))
        expect(text, `${language} ${key}`).not.toMatch(/^\s*$|'/)
  })
})
