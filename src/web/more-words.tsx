import { type ReactNode, use } from 'react'
import { IntlProvider, useIntl } from 'react-intl'
import type { Language } from '../domain/words/words.ts'
import { flat, type Messages, type Words } from './flat-words.ts'
import { useLanguage } from './intl.tsx'

type Load = Record<Language, () => Promise<{ default: Words }>>

/** The texts of several files as if they were one. */
export const together = (...files: Promise<{ default: Words }>[]): Promise<{ default: Words }> =>
  Promise.all(files).then((all) => ({ default: Object.assign({}, ...all.map((file) => file.default)) }))

/**
 * Texts that not everybody needs at once, fetched when something that speaks of them is shown: a component to put around
 * it. Suspends.
 */
export function moreWords(load: Load) {
  const loaded = new Map<Language, Promise<Messages>>()

  function wordsOf(language: Language): Promise<Messages> {
    const known = loaded.get(language)
    if (known) return known
    const words = load[language]().then(({ default: texts }) => flat(texts))
    loaded.set(language, words)
    words.catch(() => loaded.delete(language))
    return words
  }

  return function MoreWords({ children }: { children: ReactNode }) {
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
}
