/** Formats that every workbook knows by number without writing them down: dates and times among them (ECMA-376 18.8.30, with those of East Asia). */
const builtIn = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** Does a number under this format show as a date or time? `code` is the format's own, when the workbook has one. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtIn(id)
  const first = code.split(';')[0]!
  const bare = first
    .replace(/"[^"]*"?/g, '') // literal text
    .replace(/[\\_*]./g, '') // a literal letter, a gap as wide as one, a repeated one
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '') // colours, languages, conditions; not [h], hours beyond 24
  return !/^(general|standard)$/i.test(bare.trim()) && /[dmyhs]/i.test(bare)
}
