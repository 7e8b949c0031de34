import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useCommunity } from '../frame/use-community.ts'
import { useSay } from '../intl.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { ListCards } from '../ui/ListCards.tsx'
import { ListCount } from '../ui/ListCount.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { Pager } from '../ui/Pager.tsx'
import { useListSearch } from '../ui/use-list-search.ts'
import classes from './list/meters.module.css'
import type { MetersSearch } from './list/meters-search.ts'
import { TogetherLinks } from './list/TogetherLinks.tsx'
import { useOwnMeterCard } from './list/use-own-meter-card.tsx'
import { meterListQueryOf } from './meters.queries.ts'

const pageSize = 50

/** Where a plain member begins: the meters it held, holds or will hold; without one, whom to ask. */
export function OwnMetersPage() {
  const say = useSay()
  const { communityId = '' } = useParams({ strict: false })
  const { me, community } = useCommunity()
  const [{ page = 1 }] = useListSearch<MetersSearch>()
  const query = useQuery(meterListQueryOf(communityId, { page, pageSize }))
  const cardOf = useOwnMeterCard(communityId)
  const { data, error, refetch, isPlaceholderData } = query
  const pages = data ? Math.ceil(data.total / pageSize) : 1
  return (
    <>
      <PageHeader title={say('ownMeters.title')} lead={say('ownMeters.lead')} />
      {error && !data && <ErrorState error={error} onRetry={() => refetch()} />}
      {data?.total === 0 && (
        <EmptyState
          title={say('ownMeters.empty')}
          text={say('ownMeters.emptyText', { community: community?.name ?? '', email: me.email })}
        />
      )}
      {!(error && !data) && data?.total !== 0 && (
        <div className={classes.own}>
          {data && data.total > 1 && <TogetherLinks communityId={communityId} meters={data.items} />}
          <ListCards
            caption={say('ownMeters.title')}
            page={data}
            columns={[]}
            cardOf={cardOf}
            isStale={isPlaceholderData}
          />
        </div>
      )}
      {pages > 1 && (
        <>
          <ListCount page={data} hasFailed={false} />
          <Pager page={page} pages={pages} />
        </>
      )}
    </>
  )
}
