import { moreWords } from '../more-words.tsx'

/** The texts about passkeys, at the door and in one's account. */
export const PasskeyWords = moreWords({
  fr: () => import('../locales/passkey.fr.json'),
  nl: () => import('../locales/passkey.nl.json'),
  de: () => import('../locales/passkey.de.json'),
  en: () => import('../locales/passkey.en.json'),
})
