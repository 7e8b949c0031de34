import { Skeleton } from '@mantine/core'
import { useQueries, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useCommunity } from '../frame/use-community.ts'
import { useFormats, useSay } from '../intl.tsx'
import { meterListQueryOf } from '../meters/meters.queries.ts'
import { seriesQuery } from '../readings/series.queries.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { DashboardWords } from './DashboardWords.tsx'
import classes from './dashboard.module.css'
import { OwnDocuments } from './OwnDocuments.tsx'
import { OwnShare } from './OwnShare.tsx'
import { Tile } from './Tile.tsx'
import { useLastMonth } from './use-last-month.ts'

/** Where a plain member begins: its meters, and its energy of the latest month that is over. */
export const OwnHomePage = () => (
  <DashboardWords>
    <OwnHome />
  </DashboardWords>
)

function OwnHome() {
  const say = useSay()
  const formats = useFormats()
  const { communityId = '' } = useParams({ strict: false })
  const { me, community } = useCommunity()
  const query = useQuery(meterListQueryOf(communityId, { page: 1, pageSize: 50 }))
  const meters = query.data
  const members = [...new Set(meters?.items.flatMap(({ holder }) => holder?.id ?? []))]
  return (
    <>
      <PageHeader
        title={say('frame.home')}
        lead={say('dashboard.hello', { name: me.name, community: community?.name ?? '' })}
      />
      {query.isError && !meters && <ErrorState error={query.error} onRetry={() => query.refetch()} />}
      {query.isPending && <Skeleton height={112} radius={10} />}
      {meters?.total === 0 && (
        <EmptyState
          title={say('ownMeters.empty')}
          text={say('ownMeters.emptyText', { community: community?.name ?? '', email: me.email })}
        />
      )}
      {meters && meters.total > 0 && (
        <div className={classes.tiles}>
          <Tile
            label={say('frame.ownMeters')}
            number={formats.number(meters.total)}
            to="/communities/$communityId/meters"
            params={{ communityId }}
          />
          <OwnEnergy communityId={communityId} members={members} />
          <OwnShare communityId={communityId} />
        </div>
      )}
      <OwnDocuments communityId={communityId} />
    </>
  )
}

/** Of each member one stands for: what it took and gave in the month before this one. */
function OwnEnergy({ communityId, members }: { communityId: string; members: string[] }) {
  const say = useSay()
  const formats = useFormats()
  const { range, month } = useLastMonth()
  const all = useQueries({
    queries: members.map((id) =>
      seriesQuery({ communityId, of: 'member', id }, { ...range, resolution: 'month' }),
    ),
  })
  return members.flatMap((memberId, i) => {
    const totals = all[i]?.data?.totals
    if (!totals) return all[i]?.isPending ? [<Skeleton key={memberId} height={112} radius={10} />] : []
    const tile = (key: string, kwh: number | null) =>
      kwh === null ? null : (
        <Tile
          key={`${memberId} ${key}`}
          label={say(`dashboard.own-${key}`, { month })}
          number={formats.energy(kwh)}
          to="/communities/$communityId/members/$memberId/consumption"
          params={{ communityId, memberId }}
          search={range}
        />
      )
    return [
      tile('taken', totals.offtake.gross),
      totals.injection.gross ? tile('given', totals.injection.gross) : null,
    ]
  })
}
