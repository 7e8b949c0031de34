import { Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useSay } from '../intl.tsx'
import { AddButton } from '../ui/AddButton.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FilterBar } from '../ui/filters/FilterBar.tsx'
import { ImportLink } from '../ui/import/ImportLink.tsx'
import { ListView } from '../ui/ListView.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { useDialogInUrl } from '../ui/use-dialog-in-url.ts'
import { useIsPhone } from '../ui/use-is-phone.ts'
import { useListSearch } from '../ui/use-list-search.ts'
import { useMany } from './bulk/use-many.tsx'
import { fetchMeterForm, LazyMeterForm } from './LazyMeterForm.tsx'
import { DoubtsEntry } from './list/DoubtsEntry.tsx'
import { LocalityChip } from './list/LocalityChip.tsx'
import { MeterTools } from './list/MeterTools.tsx'
import type { MetersSearch } from './list/meters-search.ts'
import { NewMeterElsewhere } from './list/NewMeterElsewhere.tsx'
import { useMeterCard } from './list/use-meter-card.tsx'
import { noFilters, useMeterFilters } from './list/use-meter-filters.ts'
import { useMetersLooking } from './list/use-meters-looking.ts'
import { LazyMeterMap } from './map/LazyMeterMap.tsx'
import { meterListQueryOf } from './meters.queries.ts'

export function MetersPage() {
  const say = useSay()
  const { communityId = '' } = useParams({ strict: false })
  const [search, change] = useListSearch<MetersSearch>()
  const { locality, sort, page, pageSize, highlight, view } = search
  const looking = useMetersLooking(communityId, search, change)
  const { filter, widen } = looking
  const query = useQuery({
    ...meterListQueryOf(communityId, { ...filter, sort, page, pageSize }),
    enabled: view !== 'map',
  })
  const filters = useMeterFilters(communityId, search)
  const dialog = useDialogInUrl()
  const many = useMany({ communityId, filter, page: query.data, change: search.change, dialog })
  const isPhone = useIsPhone()
  const isElsewhere =
    query.isSuccess && !query.isFetching && !query.data.items.some((m) => m.id === highlight)

  return (
    <>
      <PageHeader
        title={say('meters.title')}
        beside={<DoubtsEntry communityId={communityId} />}
        lead={say('meters.lead')}
        action={
          <Group gap="sm" wrap="nowrap" grow={isPhone}>
            <ImportLink communityId={communityId} things="meters" label={say('meters.import')} />
            <AddButton
              label={say('meters.add')}
              onClick={() => dialog.open({ add: true })}
              prepare={fetchMeterForm}
            />
          </Group>
        }
      />
      {highlight && isElsewhere && (
        <NewMeterElsewhere
          communityId={communityId}
          meterId={highlight}
          onFind={(ean) => change({ ...noFilters, q: ean, highlight })}
          onClose={() => change({ page, highlight: undefined }, true)}
        />
      )}
      <ListView
        caption={say('meters.title')}
        query={query}
        search={search}
        defaultSort={looking.usualSort}
        change={change}
        columns={looking.columns.shown}
        cardOf={useMeterCard(communityId)}
        hint={say('meters.searchHint')}
        filters={
          <>
            <FilterBar
              filters={filters}
              total={view === 'map' ? undefined : query.data?.total}
              onChange={(name, value) => change({ [name]: value })}
              onClear={() => change({ ...noFilters, locality: undefined })}
            />
            {locality && <LocalityChip locality={locality} onClear={() => change({ locality: undefined })} />}
          </>
        }
        tools={
          <MeterTools
            communityId={communityId}
            looking={looking}
            search={search}
            total={view === 'map' ? undefined : query.data?.total}
          />
        }
        instead={view === 'map' && <LazyMeterMap communityId={communityId} filter={filter} onWiden={widen} />}
        isNarrowed={looking.isNarrowed}
        onWiden={widen}
        empty={
          <EmptyState
            title={say('meters.empty')}
            text={say('meters.emptyText')}
            action={
              <Group gap="sm" justify="center">
                <ImportLink communityId={communityId} things="meters" label={say('meters.importFirst')} />
                <AddButton
                  label={say('meters.addFirst')}
                  onClick={() => dialog.open({ add: true })}
                  prepare={fetchMeterForm}
                />
              </Group>
            }
          />
        }
        highlight={highlight}
        {...many.list}
      />
      {many.dialog}
      {search.add && (
        <LazyMeterForm
          communityId={communityId}
          onClose={() => dialog.close()}
          onCreated={(meter) => dialog.close({ highlight: meter.id })}
        />
      )}
    </>
  )
}
