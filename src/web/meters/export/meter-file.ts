import type { MeterExportQuery } from '../../../domain/meters/meter-list.schema.ts'
import { answer, api, longWork } from '../../api.ts'

export type FileFormat = 'xlsx' | 'csv'

/** The meters of a filter as a file in the user's language, with the name that the server gives it. */
export async function meterFile(
  communityId: string,
  format: FileFormat,
  query: Partial<MeterExportQuery>,
  signal: AbortSignal,
): Promise<{ name: string; content: Blob }> {
  const call = api.GET(`/api/v1/communities/{communityId}/meters/export.${format}`, {
    params: { path: { communityId }, query },
    parseAs: 'blob',
    signal,
    ...longWork,
  })
  const content = (await answer(call)) as Blob
  const { response } = await call
  const named = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')
  return { name: named?.[1] ?? `meters.${format}`, content }
}
