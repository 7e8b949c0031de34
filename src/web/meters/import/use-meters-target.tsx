import { groupEan } from '../../../domain/meters/ean.ts'
import type { ImportRow } from '../../../domain/tables/import.schema.ts'
import { answer, api } from '../../api.ts'
import { useSay } from '../../intl.tsx'
import type { ImportTarget } from '../../ui/import/target.ts'
import { ImportDone } from './ImportDone.tsx'

/** What the import of meters says and does of its own. */
export function useMetersTarget(communityId: string): ImportTarget {
  const say = useSay()
  return {
    path: `/api/v1/communities/${communityId}/meters/import`,
    rules: [say('importMeters.rule1'), say('importMeters.rule2'), say('importMeters.rule3')],
    template: (format) =>
      answer(
        api.GET(`/api/v1/communities/{communityId}/meters/import/template.${format}`, {
          params: { path: { communityId } },
          parseAs: 'blob',
        }),
      ) as Promise<Blob>,
    templateName: say('importMeters.templateName'),
    nameTitle: say('meters.ean'),
    name: ({ name }: ImportRow) => (name ? groupEan(name) : '–'),
    commitLabel: ({ toWrite }) => say('importMeters.commit', { count: toWrite.created + toWrite.changed }),
    done: (committed, leftOut, again) => (
      <ImportDone communityId={communityId} committed={committed} leftOut={leftOut} onAgain={again} />
    ),
  }
}
