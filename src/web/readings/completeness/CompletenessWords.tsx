import { moreWords } from '../../more-words.tsx'

/** The texts of what was read of what should have been. */
export const CompletenessWords = moreWords({
  fr: () => import('../../locales/completeness.fr.json'),
  nl: () => import('../../locales/completeness.nl.json'),
  de: () => import('../../locales/completeness.de.json'),
  en: () => import('../../locales/completeness.en.json'),
})
