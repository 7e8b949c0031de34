import { moreWords } from '../../more-words.tsx'

/** The texts of the worklist; around whatever speaks of doubts. */
export const DoubtWords = moreWords({
  fr: () => import('../../locales/doubts.fr.json'),
  nl: () => import('../../locales/doubts.nl.json'),
  de: () => import('../../locales/doubts.de.json'),
  en: () => import('../../locales/doubts.en.json'),
})
