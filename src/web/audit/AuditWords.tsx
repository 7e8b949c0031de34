import type { Language } from '../../domain/words/words.ts'
import type { Words } from '../flat-words.ts'
import { moreWords } from '../more-words.tsx'

const both = async (...files: Promise<{ default: Words }>[]) => ({
  default: Object.assign({}, ...(await Promise.all(files)).map((file) => file.default)) as Words,
})

/** What happened, in sentences, and what the page of it says. */
export const AuditWords = moreWords({
  fr: () =>
    both(
      import('../../domain/words/members.fr.json'),
      import('../../domain/words/sharing.fr.json'),
      import('../locales/audit.fr.json'),
      import('../../domain/words/audit.fr.json'),
    ),
  nl: () =>
    both(
      import('../../domain/words/members.nl.json'),
      import('../../domain/words/sharing.nl.json'),
      import('../locales/audit.nl.json'),
      import('../../domain/words/audit.nl.json'),
    ),
  de: () =>
    both(
      import('../../domain/words/members.de.json'),
      import('../../domain/words/sharing.de.json'),
      import('../locales/audit.de.json'),
      import('../../domain/words/audit.de.json'),
    ),
  en: () =>
    both(
      import('../../domain/words/members.en.json'),
      import('../../domain/words/sharing.en.json'),
      import('../locales/audit.en.json'),
      import('../../domain/words/audit.en.json'),
    ),
} satisfies Record<Language, () => Promise<{ default: Words }>>)
