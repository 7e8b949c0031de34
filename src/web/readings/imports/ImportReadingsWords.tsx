import type { Words } from '../../flat-words.ts'
import { moreWords } from '../../more-words.tsx'

/** What the screens say, and the names that the domain gives to layouts and verdicts. */
const both = (...parts: Promise<{ default: Words }>[]) =>
  Promise.all(parts).then((words) => ({ default: Object.assign({}, ...words.map((part) => part.default)) }))

/** The texts of an import of readings. */
export const ImportReadingsWords = moreWords({
  fr: () =>
    both(import('../../../domain/words/import.fr.json'), import('../../locales/readings-import.fr.json')),
  nl: () =>
    both(import('../../../domain/words/import.nl.json'), import('../../locales/readings-import.nl.json')),
  de: () =>
    both(import('../../../domain/words/import.de.json'), import('../../locales/readings-import.de.json')),
  en: () =>
    both(import('../../../domain/words/import.en.json'), import('../../locales/readings-import.en.json')),
})
