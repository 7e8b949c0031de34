import type { Language } from '../../domain/words/words.ts'
import type { Words } from '../flat-words.ts'
import { moreWords } from '../more-words.tsx'

/** The texts of the pages, and what the rules of documents say. */
const both = async (...files: Promise<{ default: Words }>[]) => ({
  default: Object.assign({}, ...(await Promise.all(files)).map((file) => file.default)) as Words,
})

/** The texts of documents. */
export const DocumentWords = moreWords({
  fr: () => both(import('../locales/documents.fr.json'), import('../../domain/words/documents.fr.json')),
  nl: () => both(import('../locales/documents.nl.json'), import('../../domain/words/documents.nl.json')),
  de: () => both(import('../locales/documents.de.json'), import('../../domain/words/documents.de.json')),
  en: () => both(import('../locales/documents.en.json'), import('../../domain/words/documents.en.json')),
} satisfies Record<Language, () => Promise<{ default: Words }>>)
