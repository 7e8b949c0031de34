import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { groupEan } from '../../../domain/meters/ean.ts'
import { participationTimes } from '../../../domain/sharing/operation.codes.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { AddButton } from '../../ui/AddButton.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { LinkTabs } from '../../ui/LinkTabs.tsx'
import { ListView } from '../../ui/ListView.tsx'
import { useDialogInUrl } from '../../ui/use-dialog-in-url.ts'
import { useListSearch } from '../../ui/use-list-search.ts'
import { useSelection } from '../../ui/use-selection.ts'
import { fetchAddMeters } from '../LazyDialogs.tsx'
import { operationQuery, participationsQuery } from '../operations.queries.ts'
import { type ParticipationAct, type ParticipationsSearch, participationActs } from '../operations-search.ts'
import { ChangeParticipations } from './ChangeParticipations.tsx'
import { ParticipationActions } from './ParticipationActions.tsx'
import { useParticipationCard, useParticipationColumns } from './use-participation-columns.tsx'

const nothing = () => {}

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
  const of = { communityId, operationId }
  const onAct = (act: ParticipationAct, id?: string) => dialog.open({ change: act, of: id })
  const columns = useParticipationColumns({ of, onAct })
  const cardOf = useParticipationCard({ of, onAct })
  const selection = useSelection({
    list: `participations of ${operationId}`,
    filter: JSON.stringify({ when, q }),
    total: query.data?.total ?? 0,
    onDropped: nothing,
  })
  const ids = [...selection.chosen.ids]
  const act = participationActs.find((one) => one === dialog.change)
  const single = query.data?.items.find(({ id }) => id === dialog.of)
  const count = single ? 1 : selection.count
  const which = single
    ? { participationIds: [single.id] }
    : selection.isEverything
      ? { matching: { when, q: q ?? '', except: ids } }
      : { participationIds: ids }
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
        selection={selection}
        actions={<ParticipationActions onAct={onAct} />}
        nameOf={({ ean }) => groupEan(ean)}
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
      {act && count > 0 && (
        <ChangeParticipations
          {...{ of, act, which, count, single }}
          onClose={() => dialog.close()}
          onDone={() => {
            if (!single) selection.clear()
            dialog.close()
          }}
        />
      )}
    </LinkTabs>
  )
}
