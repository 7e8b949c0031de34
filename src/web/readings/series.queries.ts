import { queryOptions } from '@tanstack/react-query'
import type { Resolution } from '../../domain/readings/series.codes.ts'
import type { Series } from '../../domain/readings/series.schema.ts'
import { answer, api, longWork } from '../api.ts'
import { metersKey } from '../meters/meters.queries.ts'
import { namedFile } from '../ui/save-file.ts'
import type { Range } from './ranges.ts'
import type { Source } from './source.ts'

export type Asked = Range & { resolution: Resolution }
const community = '/api/v1/communities/{communityId}'

/** The series of a meter, or of many together; the one before stays while another of the same is fetched. */
export const seriesQuery = (source: Source, query: Asked) => {
  const { communityId, of, id } = source
  const key = [...metersKey(communityId), 'readings', of, id]
  return queryOptions({
    queryKey: [...key, query],
    queryFn: ({ signal }) => answer(askSeries(source, query, signal)) as Promise<Series>,
    placeholderData: (previous: Series | undefined, before) =>
      key.every((part, i) => before?.queryKey[i] === part) ? previous : undefined,
  })
}

function askSeries({ communityId, of, id }: Source, query: Asked, signal: AbortSignal) {
  switch (of) {
    case 'meter':
      return api.GET(`${community}/meters/{meterId}/readings`, {
        params: { path: { communityId, meterId: id }, query },
        signal,
      })
    case 'member':
      return api.GET(`${community}/members/{memberId}/readings`, {
        params: { path: { communityId, memberId: id }, query },
        signal,
      })
    case 'operation':
      return api.GET(`${community}/operations/{operationId}/readings`, {
        params: { path: { communityId, operationId: id }, query },
        signal,
      })
    case 'community':
      return api.GET(`${community}/readings`, { params: { path: { communityId }, query }, signal })
  }
}

/** The same series as a file in the user's language. */
export function seriesFile({ communityId, of, id }: Source, query: Asked, format: 'csv' | 'xlsx') {
  const more = { parseAs: 'blob', ...longWork } as const
  const name = `${query.from}_${query.until}.${format}`
  switch (of) {
    case 'meter':
      return namedFile(
        api.GET(`${community}/meters/{meterId}/readings.${format}`, {
          params: { path: { communityId, meterId: id }, query },
          ...more,
        }),
        name,
      )
    case 'member':
      return namedFile(
        api.GET(`${community}/members/{memberId}/readings.${format}`, {
          params: { path: { communityId, memberId: id }, query },
          ...more,
        }),
        name,
      )
    case 'operation':
      return namedFile(
        api.GET(`${community}/operations/{operationId}/readings.${format}`, {
          params: { path: { communityId, operationId: id }, query },
          ...more,
        }),
        name,
      )
    case 'community':
      return namedFile(
        api.GET(`${community}/readings.${format}`, { params: { path: { communityId }, query }, ...more }),
        name,
      )
  }
}
