import { Skeleton, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { MeterDoubt } from '../../domain/meters/doubts.ts'
import { useSay } from '../intl.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { useDialogInUrl } from '../ui/use-dialog-in-url.ts'
import { DoubtGroup } from './doubts/DoubtGroup.tsx'
import { DoubtWords } from './doubts/DoubtWords.tsx'
import classes from './doubts/doubts.module.css'
import { doubtCountsQuery } from './doubts/doubts.queries.ts'
import type { DoubtsSearch } from './doubts/doubts-search.ts'
import { LazyMeterChanges } from './LazyMeterChanges.tsx'
import { BackToMeters } from './page/BackToMeters.tsx'

/** The worklist: what is doubtful about the meters, by kind, each with what puts it right. */
export const DoubtsPage = () => (
  <DoubtWords>
    <Worklist />
  </DoubtWords>
)

function Worklist() {
  const say = useSay()
  const { communityId = '' } = useParams({ strict: false })
  const search = useSearch({ strict: false }) as DoubtsSearch
  const { data: counts, error, refetch } = useQuery(doubtCountsQuery(communityId))
  const dialog = useDialogInUrl()
  // The most urgent kind is open at first, and stays so when it is done: one sees that it is.
  const [first, setFirst] = useState<MeterDoubt>()
  const urgent = counts?.kinds.find(({ open }) => open > 0)?.doubt
  if (!first && urgent) setFirst(urgent)
  const opened = search.doubt ?? first
  const shown = counts?.kinds.filter(({ open, dismissed, doubt }) => open + dismissed > 0 || doubt === opened)
  const inOrder = counts?.kinds.filter((kind) => !shown?.includes(kind)) ?? []
  return (
    <>
      <BackToMeters communityId={communityId} />
      <PageHeader title={say('doubts.title')} lead={say('doubts.lead')} />
      {error && !counts && <ErrorState error={error} onRetry={refetch} />}
      {!counts && !error && (
        <Stack role="status" aria-label={say('states.loading')}>
          <Skeleton h={64} />
          <Skeleton h={64} />
          <Skeleton h={64} />
        </Stack>
      )}
      {shown?.length === 0 && <EmptyState title={say('doubts.empty')} text={say('doubts.emptyText')} />}
      {shown?.map((kind) => (
        <DoubtGroup
          key={kind.doubt}
          communityId={communityId}
          kind={kind}
          isOpen={kind.doubt === opened}
          search={search}
        />
      ))}
      {shown && shown.length > 0 && inOrder.length > 0 && (
        <p className={classes.rest}>
          {say('doubts.rest', { kinds: inOrder.map(({ doubt }) => say(`doubtName.${doubt}`)).join(' · ') })}
        </p>
      )}
      {dialog.change && search.meter && (
        <LazyMeterChanges
          key={search.meter}
          communityId={communityId}
          meterId={search.meter}
          kind={search.change!}
          of={dialog.of}
          onClose={() => dialog.close()}
        />
      )}
    </>
  )
}
