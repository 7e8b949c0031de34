import { moreWords, together } from '../../more-words.tsx'

/** The texts of what is done to many meters at once, and of their fields. */
export const BulkWords = moreWords({
  fr: () => together(import('../../locales/bulk.fr.json'), import('../../locales/meter-forms.fr.json')),
  nl: () => together(import('../../locales/bulk.nl.json'), import('../../locales/meter-forms.nl.json')),
  de: () => together(import('../../locales/bulk.de.json'), import('../../locales/meter-forms.de.json')),
  en: () => together(import('../../locales/bulk.en.json'), import('../../locales/meter-forms.en.json')),
})
