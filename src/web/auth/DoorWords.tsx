import { moreWords } from '../more-words.tsx'

/** The texts of the ways in beside a password. */
export const DoorWords = moreWords({
  fr: () => import('../locales/door.fr.json'),
  nl: () => import('../locales/door.nl.json'),
  de: () => import('../locales/door.de.json'),
  en: () => import('../locales/door.en.json'),
})
