import type { Language } from '../../domain/words/words.ts'
import type { Words } from '../flat-words.ts'
import { moreWords } from '../more-words.tsx'

/** The texts of the first page of a community. */
export const DashboardWords = moreWords({
  fr: () => import('../locales/dashboard.fr.json'),
  nl: () => import('../locales/dashboard.nl.json'),
  de: () => import('../locales/dashboard.de.json'),
  en: () => import('../locales/dashboard.en.json'),
} satisfies Record<Language, () => Promise<{ default: Words }>>)
