import { type Guide, isAt } from '../guide.ts'
import { guides } from '../guides.ts'

/** The address where a guide begins, for somebody who is at `path`. */
export function startOf(guide: Guide, path: string): string {
  const { place } = guide.steps[0]!
  if (isAt(place, path)) return path
  const community = /^\/communities\/[^/]+/.exec(path)?.[0]
  const isAboutMeters = place === 'meters' || place === 'meter'
  // Without a community in the address, `/` knows which one.
  if (!community) return isAboutMeters ? '/?at=meters' : '/'
  return isAboutMeters ? `${community}/meters` : community
}

/** The guides that begin on the page at `path`. */
export const guidesAt = (path: string) =>
  guides.filter(({ steps }) => steps.some(({ place }) => isAt(place, path)))
