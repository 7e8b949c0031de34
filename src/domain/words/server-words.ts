import de from './de.json' with { type: 'json' }
import en from './en.json' with { type: 'json' }
import fr from './fr.json' with { type: 'json' }
import importDe from './import.de.json' with { type: 'json' }
import importEn from './import.en.json' with { type: 'json' }
import importFr from './import.fr.json' with { type: 'json' }
import importNl from './import.nl.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }
import type { Language } from './words.ts'

type Words = Record<string, Record<string, string>>

/** What only the server says, such as the reasons of an import, stands apart: the browser need not load it. */
const together = (words: Words, more: Words): Words => ({
  ...words,
  ...more,
  error: { ...words.error, ...more.error },
  doubt: { ...words.doubt, ...more.doubt },
})

/** Every list of words of each language. */
export const serverWords: Record<Language, Words> = {
  fr: together(fr, importFr),
  nl: together(nl, importNl),
  de: together(de, importDe),
  en: together(en, importEn),
}
