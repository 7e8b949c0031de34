import { moreWords } from '../../more-words.tsx'

/** The texts of what an administrator decides. */
export const SettingsWords = moreWords({
  fr: () => import('../../locales/settings.fr.json'),
  nl: () => import('../../locales/settings.nl.json'),
  de: () => import('../../locales/settings.de.json'),
  en: () => import('../../locales/settings.en.json'),
})
