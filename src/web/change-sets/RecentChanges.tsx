import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { ChangeSet } from '../../domain/change-sets/change-set.schema.ts'
import { useSay } from '../intl.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { ListFoot } from '../ui/ListFoot.tsx'
import { ListRows } from '../ui/ListRows.tsx'
import type { ListSearch } from '../ui/list-search.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { PastTheEnd } from '../ui/PastTheEnd.tsx'
import { useListSearch } from '../ui/use-list-search.ts'
import { type ChangesOf, changeSetsQuery } from './change-sets.queries.ts'
import { UndoQuestion } from './UndoQuestion.tsx'
import { useChangeSetCard, useChangeSetColumns } from './use-change-set-columns.tsx'
import { WhyNot } from './WhyNot.tsx'

/** What was done to many meters or members at once, and the way to undo it. */
export function RecentChanges({ things, back }: { things: ChangesOf['things']; back: ReactNode }) {
  const say = useSay()
  const { communityId = '' } = useParams({ strict: false })
  const [{ page, pageSize }, change] = useListSearch<ListSearch>()
  const of = { communityId, things }
  const { data, error, isPlaceholderData, refetch } = useQuery(changeSetsQuery(of, { page, pageSize }))
  const [asked, setAsked] = useState<ChangeSet | null>(null)
  const [why, setWhy] = useState<ChangeSet | null>(null)
  const acts = { of, onUndo: setAsked, onWhy: setWhy }
  const columns = useChangeSetColumns(acts)
  const cardOf = useChangeSetCard(acts)
  const shown = data as Parameters<typeof ListRows<ChangeSet>>[0]['page']
  return (
    <>
      {back}
      <PageHeader title={say('many.title')} lead={say(`many.lead-${things}`)} />
      {error && !data && <ErrorState error={error} onRetry={() => refetch()} />}
      {shown?.total === 0 && <EmptyState title={say('many.empty')} text={say(`many.emptyText-${things}`)} />}
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
      {asked && <UndoQuestion of={of} changeSet={asked} onClose={() => setAsked(null)} />}
      {why && <WhyNot of={of} changeSet={why} onClose={() => setWhy(null)} />}
    </>
  )
}
