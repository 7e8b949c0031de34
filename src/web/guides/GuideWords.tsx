import { moreWords, together } from '../more-words.tsx'

/** The texts of the guides, and of the forms whose fields they name; around whatever speaks of guides. */
export const GuideWords = moreWords({
  fr: () =>
    together(
      import('../locales/guides.fr.json'),
      import('../locales/meter-forms.fr.json'),
      import('../locales/members.fr.json'),
    ),
  nl: () =>
    together(
      import('../locales/guides.nl.json'),
      import('../locales/meter-forms.nl.json'),
      import('../locales/members.nl.json'),
    ),
  de: () =>
    together(
      import('../locales/guides.de.json'),
      import('../locales/meter-forms.de.json'),
      import('../locales/members.de.json'),
    ),
  en: () =>
    together(
      import('../locales/guides.en.json'),
      import('../locales/meter-forms.en.json'),
      import('../locales/members.en.json'),
    ),
})
