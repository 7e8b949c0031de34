import { moreWords, together } from '../more-words.tsx'

/** The texts of sharing operations, and what their rules say. */
export const SharingWords = moreWords({
  fr: () => together(import('../locales/sharing.fr.json'), import('../../domain/words/sharing.fr.json')),
  nl: () => together(import('../locales/sharing.nl.json'), import('../../domain/words/sharing.nl.json')),
  de: () => together(import('../locales/sharing.de.json'), import('../../domain/words/sharing.de.json')),
  en: () => together(import('../locales/sharing.en.json'), import('../../domain/words/sharing.en.json')),
})
