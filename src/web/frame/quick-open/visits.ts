// What was opened last, newest first. Only ids are kept in the browser; what they are called is asked of the server,
// which also says when something is gone.

export type Visit = { kind: 'meter' | 'member'; id: string }

const kept = 8
const keyOf = (communityId: string) => `optimce-visits-${communityId}`
const page = /\/(meter|member)s\/([0-9a-f]{8}-[0-9a-f-]{27})(\/|$)/

/** The meter or member that a path shows, or null. */
export function visitOf(pathname: string): Visit | null {
  const [, kind, id] = page.exec(pathname) ?? []
  return kind && id ? { kind: kind as Visit['kind'], id } : null
}

export const withVisit = (visits: Visit[], visit: Visit): Visit[] =>
  [visit, ...visits.filter(({ id }) => id !== visit.id)].slice(0, kept)

export function readVisits(communityId: string): Visit[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(communityId)) ?? '[]')
    return Array.isArray(kept) ? kept.flatMap((path) => visitOf(String(path)) ?? []) : []
  } catch {
    return []
  }
}

export function keepVisits(communityId: string, visits: Visit[]) {
  const paths = visits.map(({ kind, id }) => `/${kind}s/${id}`)
  localStorage.setItem(keyOf(communityId), JSON.stringify(paths))
}
