import { type Guide, isAt, type Place } from '../guide.ts'
import { guides } from '../guides.ts'

/** The list from which a place is reached. */
const listOf: Partial<Record<Place, 'members' | 'meters'>> = {
  member: 'members',
  members: 'members',
  meter: 'meters',
  meters: 'meters',
}

/** The address where a guide begins, for somebody who is at `path`. */
export function startOf(guide: Guide, path: string): string {
  const { place } = guide.steps[0]!
  if (isAt(place, path)) return path
  const community = /^\/communities\/[^/]+/.exec(path)?.[0]
  const list = listOf[place]
  // Without a community in the address, `/` knows which one.
  if (!community) return list ? `/?at=${list}` : '/'
  return list ? `${community}/${list}` : community
}

/** The guides that begin on the page at `path`. */
export const guidesAt = (path: string) =>
  guides.filter(({ steps }) => steps.some(({ place }) => isAt(place, path)))
