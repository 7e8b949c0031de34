import { moreWords } from '../more-words.tsx'

/** The texts of what helps to find: quick open, map, saved views, columns and files. */
export const FindWords = moreWords({
  fr: () => import('../locales/find.fr.json'),
  nl: () => import('../locales/find.nl.json'),
  de: () => import('../locales/find.de.json'),
  en: () => import('../locales/find.en.json'),
})
