import { moreWords, together } from '../../more-words.tsx'

/** The texts of an import of readings: what the screens say, and the names that the domain gives to layouts and verdicts. */
export const ImportReadingsWords = moreWords({
  fr: () =>
    together(import('../../../domain/words/import.fr.json'), import('../../locales/readings-import.fr.json')),
  nl: () =>
    together(import('../../../domain/words/import.nl.json'), import('../../locales/readings-import.nl.json')),
  de: () =>
    together(import('../../../domain/words/import.de.json'), import('../../locales/readings-import.de.json')),
  en: () =>
    together(import('../../../domain/words/import.en.json'), import('../../locales/readings-import.en.json')),
})
