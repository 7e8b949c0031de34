import { notifications } from '@mantine/notifications'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { IntlProvider, useIntl } from 'react-intl'
import { type Language, languages } from '../domain/words/words.ts'
import { speak } from './api.ts'
import { flat, type Messages, type Words } from './flat-words.ts'
import { WordsMissing } from './ui/WordsMissing.tsx'

const load: Record<Language, () => Promise<[{ default: Words }, { default: Words }]>> = {
  fr: () => Promise.all([import('../domain/words/fr.json'), import('./locales/fr.json')]),
  nl: () => Promise.all([import('../domain/words/nl.json'), import('./locales/nl.json')]),
  de: () => Promise.all([import('../domain/words/de.json'), import('./locales/de.json')]),
  en: () => Promise.all([import('../domain/words/en.json'), import('./locales/en.json')]),
}

const remembered = 'optimce-language'

function firstLanguage(): Language {
  const wanted = [localStorage.getItem(remembered) ?? '', ...navigator.languages]
  for (const text of wanted) {
    const found = languages.find((language) => text.toLowerCase().split('-')[0] === language)
    if (found) return found
  }
  return 'en'
}

// English in Belgium would write a decimal comma; the house writes a point in English only.
const formatLocale = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE', en: 'en-GB' } as const satisfies Record<
  Language,
  string
>

type Chosen = {
  language: Language
  locale: string
  setLanguage: (language: Language) => void
  /** the same, unless another one was chosen in this browser */
  adoptLanguage: (language: Language) => void
}
const LanguageContext = createContext<Chosen | null>(null)

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [spoken, setSpoken] = useState<{ language: Language; messages: Messages } | null>(null)

  const [isMissing, setMissing] = useState(false)

  const choose = useCallback(async (language: Language) => {
    const [words, texts] = await load[language]()
    speak(language)
    document.documentElement.lang = `${language}-BE`
    setSpoken({ language, messages: { ...flat(words.default), ...flat(texts.default) } })
  }, [])
  useEffect(() => {
    choose(firstLanguage()).catch(() => setMissing(true))
  }, [choose])

  const chosen = useMemo<Chosen | null>(() => {
    if (!spoken) return null
    const setLanguage = (language: Language) => {
      choose(language).then(
        () => localStorage.setItem(remembered, language),
        () =>
          notifications.show({
            color: 'red',
            message: spoken.messages['states.unreachable'],
            autoClose: false,
            closeButtonProps: { 'aria-label': spoken.messages['common.close'] },
          }),
      )
    }
    return {
      language: spoken.language,
      locale: formatLocale[spoken.language],
      setLanguage,
      adoptLanguage: (language) => {
        if (!localStorage.getItem(remembered)) setLanguage(language)
      },
    }
  }, [spoken, choose])
  if (isMissing) return <WordsMissing />
  if (!spoken || !chosen) return null
  return (
    <LanguageContext value={chosen}>
      <IntlProvider locale={chosen.locale} messages={spoken.messages} timeZone="Europe/Brussels">
        {children}
      </IntlProvider>
    </LanguageContext>
  )
}

export function useLanguage(): Chosen {
  const chosen = useContext(LanguageContext)
  if (!chosen) throw new Error('outside of LanguageProvider')
  return chosen
}

/** The text of a key in the user's language. */
export function useSay() {
  const intl = useIntl()
  return useCallback(
    (id: string, values?: Record<string, string | number>): string => intl.formatMessage({ id }, values),
    [intl],
  )
}

/** Days as dd/mm/yyyy, numbers and energy as the language writes them. */
export function useFormats() {
  const { locale } = useLanguage()
  return useMemo(() => {
    // Making one costs a hundred times what using it does, and a table asks for hundreds of numbers.
    const writers = new Map<number, Intl.NumberFormat>()
    const number = (value: number, digits = 0) => {
      let writer = writers.get(digits)
      if (!writer) {
        writer = new Intl.NumberFormat(locale, {
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        })
        writers.set(digits, writer)
      }
      return writer.format(value)
    }
    const clock = new Intl.DateTimeFormat(locale, {
      dateStyle: 'short',
      timeStyle: 'short',
      timeZone: 'Europe/Brussels',
    })
    return {
      /** an instant, in local time of Belgium */
      moment: (at: string) => clock.format(new Date(at)),
      day: (day: string) => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`,
      number,
      /** of bytes, as small as it can be said */
      size: (bytes: number) => {
        const [unit, of] = bytes >= 1e6 ? (['megabyte', 1e6] as const) : (['kilobyte', 1e3] as const)
        const rounded = unit === 'megabyte' ? bytes / of : Math.max(1, Math.ceil(bytes / of))
        return new Intl.NumberFormat(locale, {
          ...{ style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 },
        } as Intl.NumberFormatOptions).format(rounded)
      },
      /** kWh, with as many decimals as its size deserves */
      energy: (kwh: number) =>
        `${number(kwh, Math.abs(kwh) >= 1000 ? 0 : Math.abs(kwh) >= 10 ? 1 : 3)}\u00a0kWh`,
    }
  }, [locale])
}
