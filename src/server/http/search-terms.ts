import { fold } from '../../domain/words/fold.ts'

/**
 * The words of a search box, each of which must be found: folded, ready to stand in LIKE. What consists of digits and
 * their separators only is one number, as an EAN typed or pasted in groups.
 */
export function searchTerms(q: string): string[] {
  const text = fold(q)
  const words = /^[\d\s.-]*$/.test(text) ? [text.replace(/\D/g, '')] : text.split(' ')
  return [...new Set(words.filter(Boolean))].map((word) => word.replace(/[\\%_]/g, '\\$&'))
}
