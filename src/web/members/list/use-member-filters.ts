import { memberKinds, memberStatuses } from '../../../domain/members/member.codes.ts'
import { useSay } from '../../intl.tsx'
import type { Filter } from '../../ui/filters/filter.ts'
import type { MembersSearch } from '../members-search.ts'

/** What the list of members is filtered by, with what can be chosen. */
export function useMemberFilters(search: MembersSearch): Filter[] {
  const say = useSay()
  const filter = (name: (typeof names)[number], codes: readonly string[], words: string): Filter => ({
    name,
    label: say(`members.filter-${name}`),
    value: search[name],
    any: say(`members.any-${name}`),
    options: codes.map((value) => ({ value, label: say(`${words}${value}`) })),
  })
  return [
    { ...filter('status', memberStatuses, 'memberStatus.'), isQuick: true },
    filter('kind', memberKinds, 'memberKind.'),
    filter('hasMeters', ['yes', 'no'], 'members.hasMeters-'),
  ]
}

const names = ['kind', 'status', 'hasMeters'] as const

/** Nothing is filtered any more. */
export const noFilters = Object.fromEntries(names.map((name) => [name, undefined]))
