import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { ChangeSet } from '../../domain/meters/change-set.schema.ts'
import { useSay } from '../intl.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { ListFoot } from '../ui/ListFoot.tsx'
import { ListRows } from '../ui/ListRows.tsx'
import type { ListSearch } from '../ui/list-search.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { PastTheEnd } from '../ui/PastTheEnd.tsx'
import { useListSearch } from '../ui/use-list-search.ts'
import { BulkWords } from './bulk/BulkWords.tsx'
import { changeSetsQuery } from './bulk/change-sets.queries.ts'
import { UndoQuestion } from './bulk/UndoQuestion.tsx'
import { useChangeSetCard, useChangeSetColumns } from './bulk/use-change-set-columns.tsx'
import { WhyNot } from './bulk/WhyNot.tsx'
import { BackToMeters } from './page/BackToMeters.tsx'

/** What was done to many meters at once, and the way to undo it. */
export const RecentChangesPage = () => (
  <BulkWords>
    <Page />
  </BulkWords>
)

function Page() {
  const say = useSay()
  const { communityId = '' } = useParams({ strict: false })
  const [{ page, pageSize }, change] = useListSearch<ListSearch>()
  const { data, error, isPlaceholderData, refetch } = useQuery(
    changeSetsQuery(communityId, { page, pageSize }),
  )
  const [asked, setAsked] = useState<ChangeSet | null>(null)
  const [why, setWhy] = useState<ChangeSet | null>(null)
  const acts = { communityId, onUndo: setAsked, onWhy: setWhy }
  const columns = useChangeSetColumns(acts)
  const cardOf = useChangeSetCard(acts)
  const shown = data as Parameters<typeof ListRows<ChangeSet>>[0]['page']
  return (
    <>
      <BackToMeters communityId={communityId} />
      <PageHeader title={say('many.title')} lead={say('many.lead')} />
      {error && !data && <ErrorState error={error} onRetry={() => refetch()} />}
      {shown?.total === 0 && <EmptyState title={say('many.empty')} text={say('many.emptyText')} />}
      {shown && shown.total > 0 && shown.items.length === 0 && <PastTheEnd page={shown} />}
      {(shown ? shown.items.length > 0 : !error) && (
        <ListRows
          caption={say('many.title')}
          page={shown}
          columns={columns}
          cardOf={cardOf}
          isStale={isPlaceholderData}
        />
      )}
      {shown && shown.total > 0 && <ListFoot page={shown} change={change} />}
      {asked && <UndoQuestion communityId={communityId} changeSet={asked} onClose={() => setAsked(null)} />}
      {why && <WhyNot communityId={communityId} changeSet={why} onClose={() => setWhy(null)} />}
    </>
  )
}
