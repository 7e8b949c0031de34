import municipalities from './municipalities.json' with { type: 'json' }
import { type Coordinates, coordinatesOf, localityOf } from './places.ts'

// Beside find-municipalities.ts, because it needs the list of localities, which weighs 240 kB.

const byNis = new Map(municipalities.map((one) => [one.nis, one]))

/** Where a municipality is drawn on a map, degrees: at the locality of its name, or else the first of its postal codes. Null for none of ours. */
export function municipalityPlace(nis: string): Coordinates | null {
  const one = byNis.get(nis)
  if (!one) return null
  const code = one.postalCodes[0]!
  const { lat, lng } = localityOf(code, one.fr) ?? localityOf(code, one.nl) ?? coordinatesOf(code)
  return { lat, lng }
}
