import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { DsoCheck } from '../../domain/sharing/check.schema.ts'
import type { Results, SharedSlots } from '../../domain/sharing/results.schema.ts'
import type { RulesFromADay } from '../../domain/sharing/sharing-rules.schema.ts'
import type { ComparedSimulation } from '../../domain/sharing/simulate.schema.ts'
import type { Language } from '../../domain/words/words.ts'
import { answer, api, longWork } from '../api.ts'
import type { Range } from '../readings/ranges.ts'
import { namedFile } from '../ui/save-file.ts'
import { operationsKey } from './operations.queries.ts'

const community = '/api/v1/communities/{communityId}'
const one = `${community}/operations/{operationId}` as const

type Of = { communityId: string; operationId: string }

const keyOf = ({ communityId, operationId }: Of, what: string) => [
  ...operationsKey(communityId),
  operationId,
  what,
]

/** Keys of an operation, the newest first. */
export const keyAssignmentsQuery = (of: Of) =>
  queryOptions({
    queryKey: keyOf(of, 'keys'),
    queryFn: ({ signal }) => answer(api.GET(`${one}/keys`, { params: { path: of }, signal })),
  })

/** The keys of the community, to choose from. */
export const keyChoicesQuery = (communityId: string) =>
  queryOptions({
    queryKey: ['communities', communityId, 'keys', 'choices'],
    queryFn: ({ signal }) =>
      answer(
        api.GET(`${community}/keys`, {
          params: { path: { communityId }, query: { pageSize: 100 } },
          signal,
        }),
      ),
  })

export const proposeKey = (of: Of, keyId: string) =>
  answer(api.POST(`${one}/keys`, { params: { path: of }, body: { keyId } }))
export const approveKey = (of: Of, assignmentId: string, from: string) =>
  answer(
    api.POST(`${one}/keys/{assignmentId}/approve`, {
      params: { path: { ...of, assignmentId } },
      body: { from },
    }),
  )
export const rejectKey = (of: Of, assignmentId: string) =>
  answer(api.POST(`${one}/keys/{assignmentId}/reject`, { params: { path: { ...of, assignmentId } } }))

export const withdrawKey = (of: Of, assignmentId: string) =>
  answer(api.POST(`${one}/keys/{assignmentId}/withdraw`, { params: { path: { ...of, assignmentId } } }))

/** How the operation counts, ever: the newest first. */
export const rulesQuery = (of: Of) =>
  queryOptions({
    queryKey: keyOf(of, 'rules'),
    queryFn: ({ signal }) => answer(api.GET(`${one}/calculation/history`, { params: { path: of }, signal })),
  })

export const saveRules = (of: Of, body: RulesFromADay) =>
  answer(api.PUT(`${one}/calculation`, { params: { path: of }, body }))
export const takeBackRules = (of: Of, from: string) =>
  answer(api.DELETE(`${one}/calculation/{from}`, { params: { path: { ...of, from } } }))

/** Where one’s own meters take or took part. */
export const ownOperationsQuery = (communityId: string) =>
  queryOptions({
    queryKey: [...operationsKey(communityId), 'own'],
    queryFn: ({ signal }) =>
      answer(api.GET(`${community}/own-operations`, { params: { path: { communityId } }, signal })),
  })

/** What was shared on these days; what was there stays while another period is fetched. */
export const resultsQuery = (of: Of, query: Range) =>
  queryOptions({
    queryKey: [...keyOf(of, 'results'), query],
    queryFn: ({ signal }) =>
      answer(
        api.GET(`${one}/results`, { params: { path: of, query }, signal, ...longWork }),
      ) as Promise<Results>,
    placeholderData: keepPreviousData,
  })

export const resultsFile = (of: Of, query: Range, format: 'csv' | 'xlsx') =>
  namedFile(
    api.GET(`${one}/results.${format}`, { params: { path: of, query }, parseAs: 'blob', ...longWork }),
    `${query.from}_${query.until}.${format}`,
  )

/** What another key would have made of these days. */
export const whatIfQuery = ({ communityId, operationId }: Of, { from, until }: Range, keyId: string) =>
  queryOptions({
    queryKey: [...keyOf({ communityId, operationId }, 'what-if'), keyId, from, until],
    queryFn: ({ signal }) =>
      answer(
        api.POST(`${community}/keys/simulate`, {
          params: { path: { communityId } },
          body: { keyId, operationId, from, until },
          signal,
          ...longWork,
        }),
      ) as Promise<ComparedSimulation>,
  })

/** How the DSO counted on these days. */
type CheckAsked = Range & { tolerance?: number }

export const checkQuery = (of: Of, query: CheckAsked) =>
  queryOptions({
    queryKey: [...keyOf(of, 'check'), query],
    queryFn: ({ signal }) =>
      answer(
        api.GET(`${one}/dso-check`, { params: { path: of, query }, signal, ...longWork }),
      ) as Promise<DsoCheck>,
    placeholderData: keepPreviousData,
  })

export const claimFile = (of: Of, query: CheckAsked & { language: Language }, format: 'xlsx' | 'pdf') =>
  namedFile(
    api.GET(`${one}/dso-check.${format}`, { params: { path: of, query }, parseAs: 'blob', ...longWork }),
    `${query.from}_${query.until}.${format}`,
  )

/** A day of the operation by quarter-hour. */
export const slotsQuery = (of: Of, day: string) =>
  queryOptions({
    queryKey: [...keyOf(of, 'slots'), day],
    queryFn: ({ signal }) =>
      answer(
        api.GET(`${one}/results/slots`, { params: { path: of, query: { day } }, signal }),
      ) as Promise<SharedSlots>,
  })
