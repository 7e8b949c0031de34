import type { Language } from '../../../domain/words/words.ts'
import type { Words } from '../../flat-words.ts'
import { moreWords } from '../../more-words.tsx'

/** The texts of the public directory and of asking to join. */
export const DirectoryWords = moreWords({
  fr: () => import('../../locales/directory.fr.json'),
  nl: () => import('../../locales/directory.nl.json'),
  de: () => import('../../locales/directory.de.json'),
  en: () => import('../../locales/directory.en.json'),
} satisfies Record<Language, () => Promise<{ default: Words }>>)
