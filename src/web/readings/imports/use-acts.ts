import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { GivenMapping, ImportDetail, ReadAgain } from '../../../domain/readings/import/import.schema.ts'
import { answer, api, longWork } from '../../api.ts'
import { importQuery, importsKey } from './imports.queries.ts'

export type Act =
  | { does: 'commit' | 'cancel' | 'undo' }
  | ({ does: 'read-again' } & ReadAgain)
  | ({ does: 'mapping' } & GivenMapping)

const one = '/api/v1/communities/{communityId}/imports/{importId}'

/** What can be done with an import; each answers how it stands then, which is shown at once. */
export function useActs(communityId: string, importId: string) {
  const queries = useQueryClient()
  const params = { path: { communityId, importId } }
  const send = (act: Act) => {
    switch (act.does) {
      case 'commit':
        return answer(api.POST(`${one}/commit`, { params }))
      case 'cancel':
        return answer(api.POST(`${one}/cancel`, { params }))
      case 'undo':
        return answer(api.POST(`${one}/undo`, { params, ...longWork }))
      case 'read-again':
        return answer(api.POST(`${one}/read-again`, { params, body: { files: act.files } }))
      case 'mapping':
        return answer(api.POST(`${one}/mapping`, { params, body: { name: act.name, mapping: act.mapping } }))
    }
  }
  const { queryKey } = importQuery(communityId, importId)
  return useMutation({
    mutationFn: async (act: Act) => (await send(act)) as ImportDetail,
    onSuccess: (detail) => queries.setQueryData(queryKey, detail),
    // Also when it was refused: somebody may have been quicker, and it stands otherwise than one sees it.
    onError: () => queries.invalidateQueries({ queryKey }),
    onSettled: (_, error, { does }) =>
      queries.invalidateQueries({
        // What was put back is seen everywhere.
        queryKey:
          does === 'undo' && !error ? ['communities', communityId] : [...importsKey(communityId), 'list'],
      }),
  })
}
export type Acts = ReturnType<typeof useActs>
