import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useSay } from '../intl.tsx'
import { AddButton } from '../ui/AddButton.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ListView } from '../ui/ListView.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { useDialogInUrl } from '../ui/use-dialog-in-url.ts'
import { useListSearch } from '../ui/use-list-search.ts'
import { fetchOperationForm, LazyOperationForm } from './LazyDialogs.tsx'
import { useOperationCard, useOperationColumns } from './list/use-operation-columns.tsx'
import { operationListQuery, operationsKey } from './operations.queries.ts'
import type { operationsSearch } from './operations-search.ts'
import { SharingWords } from './SharingWords.tsx'

/** The sharing operations of a community. */
export const OperationsPage = () => (
  <SharingWords>
    <Operations />
  </SharingWords>
)

function Operations() {
  const say = useSay()
  const { communityId = '' } = useParams({ strict: false })
  const [search, change] = useListSearch<ReturnType<typeof operationsSearch>>()
  const { q, page, pageSize, highlight } = search
  const query = useQuery(operationListQuery(communityId, { q, page, pageSize }))
  const dialog = useDialogInUrl()
  const queries = useQueryClient()
  const addButton = (label: string) => (
    <AddButton label={label} onClick={() => dialog.open({ add: true })} prepare={fetchOperationForm} />
  )
  return (
    <>
      <PageHeader
        title={say('sharing.title')}
        lead={say('sharing.lead')}
        action={addButton(say('sharing.add'))}
      />
      <ListView
        caption={say('sharing.title')}
        query={query}
        search={search}
        defaultSort="name"
        change={change}
        columns={useOperationColumns(communityId)}
        cardOf={useOperationCard(communityId)}
        hint={say('sharing.searchHint')}
        isNarrowed={Boolean(q)}
        onWiden={() => change({ q: undefined })}
        empty={
          <EmptyState
            title={say('sharing.empty')}
            text={say('sharing.emptyText')}
            action={addButton(say('sharing.addFirst'))}
          />
        }
        highlight={highlight}
      />
      {dialog.isOpen && (
        <LazyOperationForm
          communityId={communityId}
          onClose={() => dialog.close()}
          onSaved={({ id }) => {
            queries.invalidateQueries({ queryKey: operationsKey(communityId) })
            dialog.close({ highlight: id })
          }}
        />
      )}
    </>
  )
}
