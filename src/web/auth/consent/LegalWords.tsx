import { moreWords } from '../../more-words.tsx'

/** What people agree to, and what is said around it. */
export const LegalWords = moreWords({
  fr: () => import('../../../domain/words/legal.fr.json'),
  nl: () => import('../../../domain/words/legal.nl.json'),
  de: () => import('../../../domain/words/legal.de.json'),
  en: () => import('../../../domain/words/legal.en.json'),
})
