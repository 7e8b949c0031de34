import type { Language } from '../../../domain/words/words.ts'
import type { Words } from '../../flat-words.ts'
import { moreWords } from '../../more-words.tsx'

/** The texts of the page, and what the rules of its numbers say. */
const all = async (...files: Promise<{ default: Words }>[]) => {
  const texts = (await Promise.all(files)).map((file) => file.default)
  return {
    default: Object.assign({}, ...texts, {
      error: Object.assign({}, ...texts.map((words) => (words as { error?: Words }).error)),
    }) as Words,
  }
}
const of = (language: Language) =>
  ({
    fr: () =>
      all(
        import('../../locales/about.fr.json'),
        import('../../../domain/words/members.fr.json'),
        import('../../../domain/words/people.fr.json'),
      ),
    nl: () =>
      all(
        import('../../locales/about.nl.json'),
        import('../../../domain/words/members.nl.json'),
        import('../../../domain/words/people.nl.json'),
      ),
    de: () =>
      all(
        import('../../locales/about.de.json'),
        import('../../../domain/words/members.de.json'),
        import('../../../domain/words/people.de.json'),
      ),
    en: () =>
      all(
        import('../../locales/about.en.json'),
        import('../../../domain/words/members.en.json'),
        import('../../../domain/words/people.en.json'),
      ),
  })[language]

/** The texts about what a community says of itself. */
export const AboutWords = moreWords({ fr: of('fr'), nl: of('nl'), de: of('de'), en: of('en') })
