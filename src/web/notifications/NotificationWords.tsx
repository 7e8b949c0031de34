import { moreWords } from '../more-words.tsx'

/** The texts of notifications and of the outbox. */
export const NotificationWords = moreWords({
  fr: () => import('../locales/notifications.fr.json'),
  nl: () => import('../locales/notifications.nl.json'),
  de: () => import('../locales/notifications.de.json'),
  en: () => import('../locales/notifications.en.json'),
})
