import { moreWords, together } from '../more-words.tsx'

/** The texts of allocation keys, and what their rules say. */
export const KeysWords = moreWords({
  fr: () => together(import('../locales/allocation.fr.json'), import('../../domain/words/keys.fr.json')),
  nl: () => together(import('../locales/allocation.nl.json'), import('../../domain/words/keys.nl.json')),
  de: () => together(import('../locales/allocation.de.json'), import('../../domain/words/keys.de.json')),
  en: () => together(import('../locales/allocation.en.json'), import('../../domain/words/keys.en.json')),
})
