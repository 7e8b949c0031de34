import { cleanEan, groupEan } from '../../../domain/meters/ean.ts'

type Typed = {
  /** what stood there */
  before: string
  /** what stands there now, as the browser made it */
  text: string
  caret: number
  /** by the Delete key: what goes is behind the caret */
  isForward?: boolean
}

/**
 * An EAN after a keystroke: shown in groups, and where the caret belongs, namely behind as many digits as before.
 * Deleting the space between two groups deletes the digit beyond it: the spaces are ours, nobody typed them.
 */
export function typeEan({ before, text, caret, isForward = false }: Typed): { text: string; caret: number } {
  let ahead = cleanEan(text.slice(0, caret)).length
  let clean = cleanEan(text)
  const tookOnlyASpace = text.length === before.length - 1 && clean === cleanEan(before)
  if (tookOnlyASpace) {
    if (!isForward) ahead = Math.max(0, ahead - 1)
    clean = clean.slice(0, ahead) + clean.slice(ahead + 1)
  }
  const grouped = groupEan(clean)
  return { text: grouped, caret: Math.min(grouped.length, ahead + Math.floor(Math.max(0, ahead - 1) / 6)) }
}
