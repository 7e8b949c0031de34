import { moreWords } from '../../more-words.tsx'

/** The texts of an import. */
export const ImportWords = moreWords({
  fr: () => import('../../locales/import.fr.json'),
  nl: () => import('../../locales/import.nl.json'),
  de: () => import('../../locales/import.de.json'),
  en: () => import('../../locales/import.en.json'),
})
