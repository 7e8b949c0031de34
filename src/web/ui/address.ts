/** Short numbers and yes or no; everything else stays text, above all an EAN, which as a number would lose digits. */
export function readValue(text: string): unknown {
  if (/^(0|[1-9]\d{0,8})$/.test(text)) return Number(text)
  return text === 'true' ? true : text === 'false' ? false : text
}

/** What an address says, as text: one text for one meaning, whatever order it was said in. Undefined is not said. */
export function writeAddress(search: Record<string, unknown>): string {
  const said = Object.entries(search).filter(([, value]) => value !== undefined && value !== '')
  return new URLSearchParams(
    said.map(([name, value]) => [name, String(value)]).toSorted(([a], [b]) => (a! < b! ? -1 : 1)),
  ).toString()
}

export const readAddress = (text: string): Record<string, unknown> =>
  Object.fromEntries([...new URLSearchParams(text)].map(([name, value]) => [name, readValue(value)]))
