import type { MemberExportQuery } from '../../../domain/members/member.schema.ts'
import { api, longWork } from '../../api.ts'
import type { FileFormat } from '../../ui/export/use-export.ts'
import { namedFile } from '../../ui/save-file.ts'

/** The members of a filter as a file in the user's language, with the name that the server gives it. */
export const memberFile = (
  communityId: string,
  format: FileFormat,
  query: Partial<MemberExportQuery>,
  signal: AbortSignal,
) =>
  namedFile(
    api.GET(`/api/v1/communities/{communityId}/members/export.${format}`, {
      params: { path: { communityId }, query },
      parseAs: 'blob',
      signal,
      ...longWork,
    }),
    `members.${format}`,
  )
