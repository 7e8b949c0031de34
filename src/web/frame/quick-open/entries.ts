import { fold } from '../../../domain/words/fold.ts'

export type Group = 'pages' | 'recent' | 'meters' | 'members' | 'operations'

/** One thing that can be opened. */
export type Entry = {
  key: string
  group: Group
  title: string
  detail: string
  /** where it is; `to` and `params` as the router has them */
  to: string
  params?: Record<string, string>
  search?: Record<string, unknown>
}

/** Those of which every word typed begins one of their words, accents and case aside. */
export function pagesNamed(pages: Entry[], typed: string): Entry[] {
  const words = fold(typed).split(' ').filter(Boolean)
  if (words.length === 0) return []
  return pages.filter(({ title }) => {
    const own = fold(title).split(/[^a-z0-9]+/)
    return words.every((word) => own.some((one) => one.startsWith(word)))
  })
}

/** The likeliest first: digits mean a meter; a word may be a page, then somebody, then a street. */
export function arranged(
  found: Record<'pages' | 'meters' | 'members' | 'operations', Entry[]>,
  typed: string,
) {
  const { pages, meters, members, operations } = found
  return /^[\d\s.-]*$/.test(typed)
    ? [...meters, ...members, ...operations]
    : [...pages, ...members, ...operations, ...meters]
}
