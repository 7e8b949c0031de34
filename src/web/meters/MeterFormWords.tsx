import { moreWords } from '../more-words.tsx'

/** The texts of the fields of a meter, and of what is done to one: its page and every form about meters. */
export const MeterFormWords = moreWords({
  fr: () => import('../locales/meter-forms.fr.json'),
  nl: () => import('../locales/meter-forms.nl.json'),
  de: () => import('../locales/meter-forms.de.json'),
  en: () => import('../locales/meter-forms.en.json'),
})
