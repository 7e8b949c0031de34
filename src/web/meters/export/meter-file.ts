import type { MeterExportQuery } from '../../../domain/meters/meter-list.schema.ts'
import { api, longWork } from '../../api.ts'
import type { FileFormat } from '../../ui/export/use-export.ts'
import { namedFile } from '../../ui/save-file.ts'

/** The meters of a filter as a file in the user's language, with the name that the server gives it. */
export const meterFile = (
  communityId: string,
  format: FileFormat,
  query: Partial<MeterExportQuery>,
  signal: AbortSignal,
) =>
  namedFile(
    api.GET(`/api/v1/communities/{communityId}/meters/export.${format}`, {
      params: { path: { communityId }, query },
      parseAs: 'blob',
      signal,
      ...longWork,
    }),
    `meters.${format}`,
  )
