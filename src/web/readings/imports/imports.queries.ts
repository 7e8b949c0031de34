import { queryOptions } from '@tanstack/react-query'
import type {
  ImportDetail,
  ImportLine,
  OwnImportProfile,
} from '../../../domain/readings/import/import.schema.ts'
import { answer, api } from '../../api.ts'
import { keepRows } from '../../ui/keep-rows.ts'
import type { ListPage } from '../../ui/list.ts'
import type { ImportsSearch } from '../imports-search.ts'

const all = '/api/v1/communities/{communityId}/imports'
export const importsKey = (communityId: string) => ['communities', communityId, 'imports']

/** The server works on it: how far it is, is asked again and again. */
export const isUnderWay = ({ state }: Pick<ImportLine, 'state'>) =>
  state === 'reading' || state === 'committing'

type Asked = Omit<ImportsSearch, 'state'> & { state?: ImportLine['state'] | undefined }

/** One page of the imports, newest first unless `sort` is `at`. */
export const importsQuery = (communityId: string, { sort, ...search }: Asked) =>
  queryOptions({
    queryKey: [...importsKey(communityId), 'list', { sort, ...search }],
    queryFn: async ({ signal }) =>
      (await answer(
        api.GET(all, {
          params: {
            path: { communityId },
            query: { ...search, sort: sort === 'at' ? ('oldest' as const) : ('newest' as const) },
          },
          signal,
        }),
      )) as ListPage<ImportLine>,
    placeholderData: keepRows(communityId),
    refetchInterval: ({ state: { data } }) => (data?.items.some(isUnderWay) ? 3000 : false),
  })

/** One import, asked for again as long as the server works on it. */
export const importQuery = (communityId: string, importId: string) =>
  queryOptions({
    queryKey: [...importsKey(communityId), importId],
    queryFn: async ({ signal }) =>
      (await answer(
        api.GET(`${all}/{importId}`, { params: { path: { communityId, importId } }, signal }),
      )) as ImportDetail,
    refetchInterval: ({ state: { data } }) => (data && isUnderWay(data) ? 800 : false),
  })

/** Every verdict, doubt and bad cell as a table file, in the user’s language. */
export const importReport = (communityId: string, importId: string, format: 'csv' | 'xlsx') =>
  answer(
    api.GET(`${all}/{importId}/report.${format}`, {
      params: { path: { communityId, importId } },
      parseAs: 'blob',
    }),
  ) as Promise<Blob>

export const layoutsKey = (communityId: string) => [...importsKey(communityId), 'layouts']

/** The layouts that the community has described, by name. */
export const layoutsQuery = (communityId: string) =>
  queryOptions({
    queryKey: layoutsKey(communityId),
    queryFn: async ({ signal }) => {
      const path = '/api/v1/communities/{communityId}/import-profiles'
      const { items } = await answer(api.GET(path, { params: { path: { communityId } }, signal }))
      return items as OwnImportProfile[]
    },
  })
