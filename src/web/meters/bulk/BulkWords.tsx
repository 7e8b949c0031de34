import { moreWords } from '../../more-words.tsx'

/** The texts of what is done to many meters at once. */
export const BulkWords = moreWords({
  fr: () => import('../../locales/bulk.fr.json'),
  nl: () => import('../../locales/bulk.nl.json'),
  de: () => import('../../locales/bulk.de.json'),
  en: () => import('../../locales/bulk.en.json'),
})
