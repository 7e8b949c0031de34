/**
 * The number a person typed, or null when it is none; never NaN or infinite.
 * A single comma or dot is the decimal sign (`12,5`, `12.5`, and so `1.234` is 1 point 234). Spaces, also the
 * unbreakable ones, may group thousands (`1 234,5`). With both signs the last is the decimal one and the first groups
 * thousands (`1.234,5` and `1,234.5`). Groups are of three digits, or it is no number.
 */
export function parseDecimal(text: string): number | null {
  const plain = text
    .trim()
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/^\u2212/, '-')
  const shapes = [
    /^([+-]?)(\d+)?(?:[.,](\d+))?$/,
    /^([+-]?)(\d{1,3}(?: \d{3})+)(?:[.,](\d+))?$/,
    /^([+-]?)(\d{1,3}(?:\.\d{3})+),(\d+)$/,
    /^([+-]?)(\d{1,3}(?:,\d{3})+)\.(\d+)$/,
  ]
  for (const shape of shapes) {
    const found = shape.exec(plain)
    if (!found || (found[2] === undefined && found[3] === undefined)) continue
    const value = Number(`${found[1]}${(found[2] ?? '0').replace(/\D/g, '')}.${found[3] ?? '0'}`)
    return Number.isFinite(value) ? value : null
  }
  return null
}
