import { moreWords } from '../more-words.tsx'

/** The texts of what a meter took and gave. */
export const ConsumptionWords = moreWords({
  fr: () => import('../locales/consumption.fr.json'),
  nl: () => import('../locales/consumption.nl.json'),
  de: () => import('../locales/consumption.de.json'),
  en: () => import('../locales/consumption.en.json'),
})
