import municipalities from './municipalities.json' with { type: 'json' }
import { plainName } from './plain-name.ts'

// The municipalities of Belgium by name or postal code: 10 kB over the wire, so the browser loads them where they are chosen.

export type Municipality = { nis: string; name: string; postalCodes: readonly string[] }

/** Names in use that the official list does not have, by NIS code. */
const alsoCalled: Record<string, readonly string[]> = {
  '11002': ['Antwerp'],
  '21004': ['Brüssel', 'Brussels'],
  '24062': ['Löwen'],
  '31005': ['Brügge'],
  '33011': ['Ypern'],
  '44021': ['Ghent'],
  '57081': ['Dornick'],
  '62063': ['Lüttich'],
  '81001': ['Arel'],
  '82039': ['Bastenach'],
}

type Known = (typeof municipalities)[number] & { de?: string }

/** In the user's language; where that has no name of its own, as people there call it. */
const nameIn = (language: string, one: Known) =>
  language === 'nl'
    ? one.nl
    : language === 'de'
      ? (one.de ?? ownName(one))
      : language === 'fr'
        ? one.fr
        : ownName(one)

const ownName = ({ region, fr, nl }: Known) => (region === 'VLA' ? nl : fr)

const entries = (municipalities as Known[]).map((one) => {
  const names = [one.fr, one.nl, one.de, ...(alsoCalled[one.nis] ?? [])].flatMap((name) => name ?? [])
  return { one, names: [...new Set(names.map(plainName))] }
})
const byNis = new Map(entries.map(({ one }) => [one.nis, one]))

/** What a municipality is called; the code itself when there is none. */
export const municipalityName = (nis: string, language: string): string => {
  const one = byNis.get(nis)
  return one ? nameIn(language, one) : nis
}

/**
 * Those whose name in any language, or whose postal code, begins with what is typed, before those with a later word that
 * does; by name in the user's language, no more than `limit`.
 */
export function findMunicipalities(typed: string, language: string, limit = 20): Municipality[] {
  const wanted = plainName(typed)
  const rank = ({ one, names }: (typeof entries)[number]) => {
    if (names.some((name) => name.startsWith(wanted))) return 0
    if (/^\d+$/.test(wanted) && one.postalCodes.some((code) => code.startsWith(wanted))) return 0
    return names.some((name) => name.includes(` ${wanted}`)) ? 1 : null
  }
  return entries
    .flatMap((entry) => {
      const found = rank(entry)
      const { nis, postalCodes } = entry.one
      return found === null ? [] : [{ found, nis, name: nameIn(language, entry.one), postalCodes }]
    })
    .sort((a, b) => a.found - b.found || a.name.localeCompare(b.name, language))
    .slice(0, limit)
    .map(({ found: _, ...municipality }) => municipality)
}
