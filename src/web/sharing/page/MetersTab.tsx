import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { participationTimes } from '../../../domain/sharing/operation.codes.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { AddButton } from '../../ui/AddButton.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { LinkTabs } from '../../ui/LinkTabs.tsx'
import { ListView } from '../../ui/ListView.tsx'
import { useDialogInUrl } from '../../ui/use-dialog-in-url.ts'
import { useListSearch } from '../../ui/use-list-search.ts'
import { fetchAddMeters } from '../LazyDialogs.tsx'
import { operationQuery, participationsQuery } from '../operations.queries.ts'
import type { ParticipationsSearch } from '../operations-search.ts'
import { EndDialog } from './EndDialog.tsx'
import { useParticipationCard, useParticipationColumns } from './use-participation-columns.tsx'

/** The meters that take part now, later or no more. */
export function MetersTab() {
  const say = useSay()
  const { number } = useFormats()
  const { communityId = '', operationId = '' } = useParams({ strict: false })
  const [search, change] = useListSearch<ParticipationsSearch>()
  const { when = 'now', q, page, pageSize } = search
  const { data: operation } = useQuery(operationQuery(communityId, operationId))
  const query = useQuery(participationsQuery(communityId, operationId, { when, q, page, pageSize }))
  const dialog = useDialogInUrl()
  const of = { communityId, operationId, onEnd: (id: string) => dialog.open({ change: 'end', of: id }) }
  const columns = useParticipationColumns(of)
  const cardOf = useParticipationCard(of)
  const ending = dialog.change === 'end' && query.data?.items.find(({ id }) => id === dialog.of)
  return (
    <LinkTabs
      label={say('sharing.when')}
      open={when}
      tabs={participationTimes.map((time) => ({
        name: time,
        text: say(`sharing.when-${time}`, { count: number(operation?.participations[time] ?? 0) }),
        search: { when: time === 'now' ? undefined : time },
      }))}
    >
      <ListView
        caption={say('sharing.meters')}
        query={query}
        search={search}
        defaultSort="ean"
        change={change}
        columns={columns}
        cardOf={cardOf}
        hint={say('sharing.metersHint')}
        isNarrowed={Boolean(q)}
        onWiden={() => change({ q: undefined })}
        empty={
          <EmptyState
            title={say(`sharing.none-${when}`)}
            text={say(`sharing.none-${when}-text`)}
            action={
              when !== 'past' && (
                <AddButton
                  label={say('sharing.addMeters')}
                  onClick={() => dialog.open({ add: true })}
                  prepare={fetchAddMeters}
                />
              )
            }
          />
        }
      />
      {ending && (
        <EndDialog
          communityId={communityId}
          operationId={operationId}
          participation={ending}
          onClose={() => dialog.close()}
        />
      )}
    </LinkTabs>
  )
}
