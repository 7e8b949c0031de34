import type { Language } from '../../domain/words/words.ts'
import type { Words } from '../flat-words.ts'
import { moreWords } from '../more-words.tsx'

/** The texts of the page, and what the rules of members say. */
const both = async (...files: Promise<{ default: Words }>[]) => ({
  default: Object.assign({}, ...(await Promise.all(files)).map((file) => file.default)) as Words,
})

/** The texts of the record of a member. */
export const MemberWords = moreWords({
  fr: () => both(import('../locales/members.fr.json'), import('../../domain/words/members.fr.json')),
  nl: () => both(import('../locales/members.nl.json'), import('../../domain/words/members.nl.json')),
  de: () => both(import('../locales/members.de.json'), import('../../domain/words/members.de.json')),
  en: () => both(import('../locales/members.en.json'), import('../../domain/words/members.en.json')),
} satisfies Record<Language, () => Promise<{ default: Words }>>)
