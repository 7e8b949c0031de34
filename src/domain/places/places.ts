import localities from './localities.json' with { type: 'json' }
import municipalities from './municipalities.json' with { type: 'json' }
import { plainName } from './plain-name.ts'

// Belgian postal codes (public lists of bpost and Statbel, in the two JSON files). They weigh 240 kB: the browser asks
// the server instead of importing this.

type Region = 'WAL' | 'BRU' | 'VLA'
export type Coordinates = { lat: number; lng: number }

const centreOfBelgium: Coordinates = { lat: 50.64, lng: 4.67 }

type Locality = { postalCode: string; name: string; lat?: number; lng?: number }
const localitiesByCode = Map.groupBy(localities as Locality[], (locality) => locality.postalCode)
const municipalitiesByCode = new Map<string, typeof municipalities>()
for (const municipality of municipalities)
  for (const code of municipality.postalCodes)
    municipalitiesByCode.set(code, [...(municipalitiesByCode.get(code) ?? []), municipality])

// The list knows each locality in one language, and not every postal code of a municipality.
const otherNames: Record<string, string[]> = {
  '1020': ['Laken', 'Bruxelles', 'Brussel'],
  '1120': ['Bruxelles', 'Brussel'],
  '1130': ['Bruxelles', 'Brussel'],
}

/** Names that may stand behind a postal code: its localities, then its municipality (in Brussels in both languages). Empty for an unknown code. */
export function localitiesOf(postalCode: string): string[] {
  const names = (localitiesByCode.get(postalCode) ?? []).map(({ name }) => name)
  for (const { fr, nl, region } of municipalitiesByCode.get(postalCode) ?? []) {
    if (region !== 'VLA') names.push(fr)
    if (region !== 'WAL') names.push(nl)
  }
  return [...new Set([...names, ...(otherNames[postalCode] ?? [])])]
}

/** The region of a postal code by bpost's ranges, or null when it is no postal code. */
export function regionOf(postalCode: string): Region | null {
  if (!/^[1-9]\d{3}$/.test(postalCode)) return null
  const code = Number(postalCode)
  if (code < 1300) return 'BRU'
  return code < 1500 || (code >= 4000 && code < 8000) ? 'WAL' : 'VLA'
}

/** Where a locality lies, degrees: the named one, or else the first of its postal code, or else the middle of Belgium. Good enough for the sun. */
export function coordinatesOf(postalCode: string, city?: string): Coordinates {
  const found = (localitiesByCode.get(postalCode) ?? []).filter(({ lat }) => lat !== undefined)
  const { lat, lng } = found.find(({ name }) => name === city) ?? found[0] ?? centreOfBelgium
  return { lat: lat!, lng: lng! }
}

/**
 * Where a meter of this address is drawn: its locality by the name in the list, or where that is, when the name is
 * another one of the postal code, its first locality. Null when the name is none of the postal code's: it is not guessed.
 */
export function localityOf(postalCode: string, city: string): (Coordinates & { name: string }) | null {
  const wanted = plainName(city)
  const known = localitiesOf(postalCode).find((name) => plainName(name) === wanted)
  const places = (localitiesByCode.get(postalCode) ?? []).filter(({ lat }) => lat !== undefined)
  const place = places.find(({ name }) => plainName(name) === wanted) ?? places[0]
  return known && place ? { name: known, lat: place.lat!, lng: place.lng! } : null
}
