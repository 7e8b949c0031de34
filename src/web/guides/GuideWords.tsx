import { moreWords } from '../more-words.tsx'

/** The texts of the guides; around whatever speaks of guides. */
export const GuideWords = moreWords({
  fr: () => import('../locales/guides.fr.json'),
  nl: () => import('../locales/guides.nl.json'),
  de: () => import('../locales/guides.de.json'),
  en: () => import('../locales/guides.en.json'),
})
