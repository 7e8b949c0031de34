import { moreWords } from '../../more-words.tsx'

/** What the keys do, in words. */
export const KeyWords = moreWords({
  fr: () => import('../../locales/keys.fr.json'),
  nl: () => import('../../locales/keys.nl.json'),
  de: () => import('../../locales/keys.de.json'),
  en: () => import('../../locales/keys.en.json'),
})
