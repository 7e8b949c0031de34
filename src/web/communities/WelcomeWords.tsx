import { moreWords } from '../more-words.tsx'

/** The texts of the first run, which happens once. */
export const WelcomeWords = moreWords({
  fr: () => import('../locales/welcome.fr.json'),
  nl: () => import('../locales/welcome.nl.json'),
  de: () => import('../locales/welcome.de.json'),
  en: () => import('../locales/welcome.en.json'),
})
