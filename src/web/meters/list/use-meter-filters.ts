import { useQuery } from '@tanstack/react-query'
import {
  clientTypes,
  meterDoubtCodes,
  meterStatuses,
  productionChains,
} from '../../../domain/meters/meter.codes.ts'
import { useSay } from '../../intl.tsx'
import type { Filter } from '../../ui/filters/filter.ts'
import { filterChoicesQuery } from '../meters.queries.ts'
import type { MetersSearch } from './meters-search.ts'

/** What the list of meters is filtered by, with what can be chosen. */
export function useMeterFilters(communityId: string, search: MetersSearch): Filter[] {
  const say = useSay()
  const { data } = useQuery(filterChoicesQuery(communityId))
  const filter = (name: (typeof meterFilterNames)[number], options: Filter['options']): Filter => ({
    name,
    label: say(`meters.filter-${name}`),
    value: search[name],
    any: say(`meters.any-${name}`),
    options: withChosen(options, search[name]),
  })
  const named = (codes: readonly string[], words: string) =>
    codes.map((value) => ({ value, label: say(`${words}.${value}`) }))
  return [
    { ...filter('status', named(meterStatuses, 'meterStatus')), isQuick: true },
    filter('doubt', [
      { value: 'any', label: say('meters.doubtAny') },
      ...named(meterDoubtCodes, 'doubtName'),
    ]),
    filter(
      'holder',
      ['yes', 'no'].map((value) => ({ value, label: say(`meters.holder-${value}`) })),
    ),
    filter('operationId', [
      { value: 'none', label: say('meters.operationNone') },
      ...(data?.operations ?? []).map(({ id, name }) => ({ value: id, label: name })),
    ]),
    filter(
      'dso',
      (data?.dsos ?? []).map(({ code, name }) => ({ value: code, label: name })),
    ),
    filter('clientType', named(clientTypes, 'clientType')),
    filter('productionChain', [
      { value: 'producing', label: say('meters.producing') },
      ...named(productionChains, 'productionChain'),
    ]),
  ]
}

/** Until the choices have come, what the address says is shown as it is. */
const withChosen = (options: Filter['options'], value: string | undefined): Filter['options'] =>
  value === undefined || options.some((option) => option.value === value)
    ? options
    : [...options, { value, label: '…' }]

export const meterFilterNames = [
  'status',
  'doubt',
  'holder',
  'operationId',
  'dso',
  'clientType',
  'productionChain',
] as const

/** Nothing is filtered any more. */
export const noFilters = Object.fromEntries(meterFilterNames.map((name) => [name, undefined]))
