/** How a CSV is written: what separates its cells, and its encoding. */
export type CsvDialect = { delimiter: Delimiter; encoding: Encoding }
export const delimiters = [';', '\t', '|', ','] as const
export type Delimiter = (typeof delimiters)[number]
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

/**
 * The delimiter of a text, from its first records: what divides most of them into the same number of cells, the first
 * one among them; between two that do, what makes more cells. A line `sep=;` of Excel decides by itself; `;` when there
 * is but one column.
 */
export function delimiterOf(sample: string): Delimiter {
  const said = /^sep=(.)\r?\n/i.exec(sample)?.[1]
  const told = delimiters.find((delimiter) => delimiter === said)
  if (told) return told
  let best: { delimiter: Delimiter; score: number } = { delimiter: ';', score: 0 }
  for (const delimiter of delimiters) {
    const widths = widthsOf(sample, delimiter)
    const first = widths[0] ?? 1
    if (first < 2) continue
    const same = widths.filter((width) => width === first).length / widths.length
    const score = same + first / 1000
    if (score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}

/** How many cells each of the first hundred records has, empty ones left out; quoted text counts as one cell. */
function widthsOf(sample: string, delimiter: string): number[] {
  const widths: number[] = []
  let width = 1
  let quoted = false
  let empty = true
  for (let i = 0; i < sample.length && widths.length < 100; i++) {
    const letter = sample[i]
    if (letter === '"') quoted = !quoted
    else if (quoted) continue
    else if (letter === delimiter) width++
    else if (letter === '\n' || letter === '\r') {
      if (!empty) widths.push(width)
      width = 1
      empty = true
      continue
    }
    empty = false
  }
  if (!empty && widths.length === 0) widths.push(width)
  return widths
}
