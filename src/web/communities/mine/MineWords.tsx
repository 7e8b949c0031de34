import { moreWords } from '../../more-words.tsx'

/** The texts about the communities one belongs to. */
export const MineWords = moreWords({
  fr: () => import('../../locales/mine.fr.json'),
  nl: () => import('../../locales/mine.nl.json'),
  de: () => import('../../locales/mine.de.json'),
  en: () => import('../../locales/mine.en.json'),
})
