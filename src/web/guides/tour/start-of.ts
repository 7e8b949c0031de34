import { type Guide, isAt } from '../guide.ts'
import { guides } from '../guides.ts'

/** The address where a guide begins, for somebody who is at `path`. */
export function startOf(guide: Guide, path: string): string {
  const { place } = guide.steps[0]!
  if (isAt(place, path)) return path
  const community = /^\/communities\/[^/]+/.exec(path)?.[0]
  return community ? `${community}/meters` : '/'
}

/** The guides that begin on the page at `path`. */
export const guidesAt = (path: string) =>
  guides.filter(({ steps }) => steps.some(({ place }) => isAt(place, path)))
