import { type ReactNode, use } from 'react'
import { IntlProvider, useIntl } from 'react-intl'
import type { Language } from '../../domain/words/words.ts'
import { flat, type Messages, type Words } from '../flat-words.ts'
import { useLanguage } from '../intl.tsx'

const load: Record<Language, () => Promise<{ default: Words }>> = {
  fr: () => import('../locales/guides.fr.json'),
  nl: () => import('../locales/guides.nl.json'),
  de: () => import('../locales/guides.de.json'),
  en: () => import('../locales/guides.en.json'),
}
const loaded = new Map<Language, Promise<Messages>>()

function wordsOf(language: Language): Promise<Messages> {
  const known = loaded.get(language)
  if (known) return known
  const words = load[language]().then(({ default: texts }) => flat(texts))
  loaded.set(language, words)
  words.catch(() => loaded.delete(language))
  return words
}

/** The texts of the guides, fetched when a guide is looked at; around whatever speaks of guides. Suspends. */
export function GuideWords({ children }: { children: ReactNode }) {
  const intl = useIntl()
  const { language } = useLanguage()
  const words = use(wordsOf(language))
  return (
    <IntlProvider
      locale={intl.locale}
      timeZone={intl.timeZone}
      messages={{ ...(intl.messages as Messages), ...words }}
    >
      {children}
    </IntlProvider>
  )
}
