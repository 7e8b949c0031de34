import { moreWords, together } from '../more-words.tsx'

/** The texts of the record of a member: of the page, and what the rules of members say. */
export const MemberWords = moreWords({
  fr: () => together(import('../locales/members.fr.json'), import('../../domain/words/members.fr.json')),
  nl: () => together(import('../locales/members.nl.json'), import('../../domain/words/members.nl.json')),
  de: () => together(import('../locales/members.de.json'), import('../../domain/words/members.de.json')),
  en: () => together(import('../locales/members.en.json'), import('../../domain/words/members.en.json')),
})
