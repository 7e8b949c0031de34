import type { Language } from '../../../domain/words/words.ts'
import type { Words } from '../../flat-words.ts'
import { moreWords } from '../../more-words.tsx'

type File = Promise<{ default: Words }>

/** The texts of the page, what the rules of accounts say, and of those of members what a telephone number is. */
async function together(texts: File, rules: File, members: File) {
  const [own, ofAccounts, ofMembers] = await Promise.all([texts, rules, members])
  const { error, ...rest } = ofAccounts.default as Record<string, Words>
  return { default: { ...own.default, ...rest, error: { ...(ofMembers.default.error as Words), ...error } } }
}

/** The texts of one's own account. */
export const AccountWords = moreWords({
  fr: () =>
    together(
      import('../../locales/account.fr.json'),
      import('../../../domain/words/auth.fr.json'),
      import('../../../domain/words/members.fr.json'),
    ),
  nl: () =>
    together(
      import('../../locales/account.nl.json'),
      import('../../../domain/words/auth.nl.json'),
      import('../../../domain/words/members.nl.json'),
    ),
  de: () =>
    together(
      import('../../locales/account.de.json'),
      import('../../../domain/words/auth.de.json'),
      import('../../../domain/words/members.de.json'),
    ),
  en: () =>
    together(
      import('../../locales/account.en.json'),
      import('../../../domain/words/auth.en.json'),
      import('../../../domain/words/members.en.json'),
    ),
} satisfies Record<Language, () => File>)
