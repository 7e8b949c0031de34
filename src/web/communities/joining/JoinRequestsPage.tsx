import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { joinRequestStatuses } from '../../../domain/communities/join-request.codes.ts'
import { useSay } from '../../intl.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { LinkTabs } from '../../ui/LinkTabs.tsx'
import { ListCount } from '../../ui/ListCount.tsx'
import { ListFoot } from '../../ui/ListFoot.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { PastTheEnd } from '../../ui/PastTheEnd.tsx'
import { useListSearch } from '../../ui/use-list-search.ts'
import { DirectoryWords } from '../directory/DirectoryWords.tsx'
import { JoinRequestCard } from './JoinRequestCard.tsx'
import classes from './joining.module.css'
import { joinRequestsQueryOf } from './joining.queries.ts'
import type { JoinRequestsSearch } from './joining-search.ts'

/** Who asks to join the community, and what became of it. */
export const JoinRequestsPage = () => (
  <DirectoryWords>
    <JoinRequests />
  </DirectoryWords>
)

function JoinRequests() {
  const say = useSay()
  const { communityId = '' } = useParams({ strict: false })
  const [search, change] = useListSearch<JoinRequestsSearch>()
  const { status = 'open' } = search
  const query = useQuery(joinRequestsQueryOf(communityId, search))
  const page = query.data
  const tabs = joinRequestStatuses.map((name) => ({
    name,
    text: say(`joinRequests.tab-${name}`),
    search: name === 'open' ? {} : { status: name },
  }))
  return (
    <>
      <PageHeader title={say('joinRequests.title')} lead={say('joinRequests.lead')} />
      <LinkTabs label={say('joinRequests.title')} tabs={tabs} open={status}>
        {query.isError && <ErrorState error={query.error} onRetry={() => query.refetch()} />}
        {query.isPending && <Skeleton height={180} />}
        {page?.total === 0 && (
          <EmptyState title={say(`joinRequests.none-${status}`)} text={say('joinRequests.noneText')} />
        )}
        {page && page.total > 0 && (
          <>
            <div className={classes.count}>
              <ListCount page={page} hasFailed={query.isError} />
            </div>
            {page.items.length === 0 && <PastTheEnd page={page} />}
            <ul className={classes.requests} aria-busy={query.isPlaceholderData}>
              {page.items.map((request) => (
                <li key={request.id}>
                  <JoinRequestCard communityId={communityId} request={request} />
                </li>
              ))}
            </ul>
            <ListFoot page={page} change={change} />
          </>
        )}
      </LinkTabs>
    </>
  )
}
