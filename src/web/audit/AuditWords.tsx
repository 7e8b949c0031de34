import type { Language } from '../../domain/words/words.ts'
import type { Words } from '../flat-words.ts'
import { moreWords } from '../more-words.tsx'

const both = async (...files: Promise<{ default: Words }>[]) => ({
  default: Object.assign({}, ...(await Promise.all(files)).map((file) => file.default)) as Words,
})

/** What happened, in sentences, and what the page of it says. */
export const AuditWords = moreWords({
  fr: () => both(import('../locales/audit.fr.json'), import('../../domain/words/audit.fr.json')),
  nl: () => both(import('../locales/audit.nl.json'), import('../../domain/words/audit.nl.json')),
  de: () => both(import('../locales/audit.de.json'), import('../../domain/words/audit.de.json')),
  en: () => both(import('../locales/audit.en.json'), import('../../domain/words/audit.en.json')),
} satisfies Record<Language, () => Promise<{ default: Words }>>)
