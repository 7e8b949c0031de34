import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { importStates } from '../../domain/readings/import/import.codes.ts'
import { useSay } from '../intl.tsx'
import { ChipSelect } from '../ui/ChipSelect.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import listClasses from '../ui/List.module.css'
import { ListCount } from '../ui/ListCount.tsx'
import { ListFoot } from '../ui/ListFoot.tsx'
import { ListRows } from '../ui/ListRows.tsx'
import { NothingFound } from '../ui/NothingFound.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { PastTheEnd } from '../ui/PastTheEnd.tsx'
import { useListSearch } from '../ui/use-list-search.ts'
import { CompletenessLink } from './CompletenessLink.tsx'
import { ImportButton } from './imports/ImportButton.tsx'
import { InWords } from './imports/InWords.tsx'
import { importsQuery } from './imports/imports.queries.ts'
import { OwnLayouts } from './imports/OwnLayouts.tsx'
import { useImportCard, useImportColumns } from './imports/use-import-columns.tsx'
import type { ImportsSearch } from './imports-search.ts'

/** Where readings come from: every import, and the way to the next one. */
export const ReadingsPage = () => (
  <InWords>
    <Page />
  </InWords>
)

function Page() {
  const say = useSay()
  const { communityId = '' } = useParams({ strict: false })
  const [search, change] = useListSearch<ImportsSearch>()
  const { sort = '-at', page: number, pageSize } = search
  const state = importStates.find((one) => one === search.state)
  const query = useQuery(importsQuery(communityId, { state, sort, page: number, pageSize }))
  const columns = useImportColumns(communityId)
  const cardOf = useImportCard(communityId)
  const page = query.data
  const isEmpty = page?.total === 0 && !query.isPlaceholderData
  return (
    <>
      <PageHeader
        title={say('readingsImport.title')}
        lead={say('readingsImport.lead')}
        action={
          <>
            <CompletenessLink communityId={communityId} label={say('readingsImport.toCompleteness')} />
            <ImportButton communityId={communityId} label={say('readingsImport.import')} />
          </>
        }
      />
      {isEmpty && !state ? (
        <EmptyState
          title={say('readingsImport.empty')}
          text={say('readingsImport.emptyText')}
          action={<ImportButton communityId={communityId} label={say('readingsImport.importFirst')} />}
        />
      ) : (
        <>
          <div className={listClasses.toolbar}>
            <ChipSelect
              label={say('readingsImport.column-state')}
              value={state ?? ''}
              options={[
                { value: '', label: say('readingsImport.anyState') },
                ...importStates.map((value) => ({ value, label: say(`importState.${value}`) })),
              ]}
              onChange={(value) => change({ state: importStates.find((one) => one === value) })}
              clear={
                state && {
                  label: say('readingsImport.clearState'),
                  onClear: () => change({ state: undefined }),
                }
              }
            />
            <ListCount page={page} hasFailed={query.isError} />
          </div>
          {query.isError && <ErrorState error={query.error} onRetry={() => query.refetch()} />}
          {isEmpty && <NothingFound onWiden={() => change({ state: undefined })} />}
          {page && page.total > 0 && page.items.length === 0 && <PastTheEnd page={page} />}
          {(page ? page.items.length > 0 : !query.isError) && (
            <ListRows
              caption={say('readingsImport.title')}
              page={page}
              columns={columns}
              cardOf={cardOf}
              isStale={query.isPlaceholderData}
              sort={sort}
              onSort={(wanted) => change({ sort: wanted === 'at' ? 'at' : undefined })}
            />
          )}
          {page && page.total > 0 && <ListFoot page={page} change={change} />}
          <OwnLayouts communityId={communityId} />
        </>
      )}
    </>
  )
}
