import { moreWords } from '../../more-words.tsx'

/** The texts about users and invitations. */
export const PeopleWords = moreWords({
  fr: () => import('../../locales/people.fr.json'),
  nl: () => import('../../locales/people.nl.json'),
  de: () => import('../../locales/people.de.json'),
  en: () => import('../../locales/people.en.json'),
})
