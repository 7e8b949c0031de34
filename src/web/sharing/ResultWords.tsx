import { moreWords } from '../more-words.tsx'

/** The texts of keys in operations, of what was shared, and of the check of the DSO. */
export const ResultWords = moreWords({
  fr: () => import('../locales/results.fr.json'),
  nl: () => import('../locales/results.nl.json'),
  de: () => import('../locales/results.de.json'),
  en: () => import('../locales/results.en.json'),
})
