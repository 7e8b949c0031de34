import { Button, Skeleton } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useSay } from '../intl.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { NothingFound } from '../ui/NothingFound.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { AuditFilters } from './AuditFilters.tsx'
import { AuditLines } from './AuditLines.tsx'
import { AuditWords } from './AuditWords.tsx'
import { auditQuery } from './audit.queries.ts'
import type { AuditSearch } from './audit-search.ts'

/** What happened in the community, and who did it. */
export const AuditPage = () => (
  <AuditWords>
    <Audit />
  </AuditWords>
)

function Audit() {
  const say = useSay()
  const { communityId = '' } = useParams({ strict: false })
  const search: AuditSearch = useSearch({ strict: false })
  const navigate = useNavigate()
  const query = useInfiniteQuery(auditQuery(communityId, search))
  const lines = query.data?.pages.flatMap(({ items }) => items)
  const isNarrowed = Object.keys(search).length > 0
  const show = (next: AuditSearch) => navigate({ to: '.', search: next as never, resetScroll: false })
  return (
    <>
      <PageHeader title={say('audit.title')} lead={say('audit.lead')} />
      <AuditFilters communityId={communityId} search={search} onChange={show} />
      {query.isError && !lines && <ErrorState error={query.error} onRetry={() => query.refetch()} />}
      {query.isPending && <Skeleton height={320} />}
      {lines?.length === 0 &&
        (isNarrowed ? (
          <NothingFound onWiden={() => show({})} />
        ) : (
          <EmptyState title={say('audit.empty')} text={say('audit.emptyText')} />
        ))}
      {lines && lines.length > 0 && (
        <AuditLines communityId={communityId} lines={lines} isStale={query.isPlaceholderData} />
      )}
      {query.hasNextPage && (
        <Button
          variant="default"
          h={44}
          mt="md"
          loading={query.isFetchingNextPage}
          onClick={() => query.fetchNextPage()}
        >
          {say('audit.older')}
        </Button>
      )}
    </>
  )
}
