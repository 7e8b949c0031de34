import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { AuditWords } from '../audit/AuditWords.tsx'
import { useCommunity } from '../frame/use-community.ts'
import { useSay } from '../intl.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { Activity } from './Activity.tsx'
import { Attention } from './Attention.tsx'
import { DashboardWords } from './DashboardWords.tsx'
import classes from './dashboard.module.css'
import { dashboardQuery } from './dashboard.queries.ts'
import { EnergyTiles } from './EnergyTiles.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import { JoiningTile } from './JoiningTile.tsx'

/** Where those who manage begin: what needs them, how much energy there was, who joins, and what happened. */
export const DashboardPage = () => (
  <DashboardWords>
    <AuditWords>
      <Home />
    </AuditWords>
  </DashboardWords>
)

function Home() {
  const say = useSay()
  const { communityId = '' } = useParams({ strict: false })
  const { community } = useCommunity()
  const query = useQuery(dashboardQuery(communityId))
  const found = query.data
  const isNew = found && found.counts.meters === 0
  return (
    <>
      <PageHeader title={say('frame.home')} lead={community?.name} />
      {query.isError && !found && <ErrorState error={query.error} onRetry={() => query.refetch()} />}
      {query.isPending && (
        <div className={classes.tiles} aria-busy>
          {[1, 2, 3, 4].map((i) => (
            <Skeleton key={i} height={112} radius={10} />
          ))}
        </div>
      )}
      {found && (
        <div className={classes.page}>
          {isNew && <FirstSteps communityId={communityId} counts={found.counts} />}
          {!isNew && <Attention communityId={communityId} attention={found.attention} />}
          {!isNew && (
            <section aria-labelledby="energy">
              <h2 id="energy">{say('dashboard.now')}</h2>
              <div className={classes.tiles}>
                <EnergyTiles communityId={communityId} energy={found.energy} />
                <JoiningTile communityId={communityId} joining={found.joining} total={found.counts.members} />
              </div>
            </section>
          )}
          <Activity communityId={communityId} lines={found.activity} />
        </div>
      )}
    </>
  )
}
