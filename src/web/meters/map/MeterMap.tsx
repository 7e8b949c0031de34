import { useQuery } from '@tanstack/react-query'
import type { MeterFilter } from '../../../domain/meters/meter-list.schema.ts'
import { useSay } from '../../intl.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { FindWords } from '../../ui/FindWords.tsx'
import { NothingFound } from '../../ui/NothingFound.tsx'
import { MapBoard } from './MapBoard.tsx'
import { MapTable } from './MapTable.tsx'
import classes from './map.module.css'
import { meterMapQuery } from './map.queries.ts'

type Props = { communityId: string; filter: Partial<MeterFilter>; onWiden: () => void }

/** The meters of a filter on a map of Belgium, and the same numbers in a table beside it. */
export const MeterMap = (props: Props) => (
  <FindWords>
    <MapOfFilter {...props} />
  </FindWords>
)

function MapOfFilter({ communityId, filter, onWiden }: Props) {
  const say = useSay()
  const query = useQuery(meterMapQuery(communityId, filter))
  const map = query.data
  if (query.isError) return <ErrorState error={query.error} onRetry={() => query.refetch()} />
  if (map?.total === 0) return <NothingFound onWiden={onWiden} />
  return (
    <div className={classes.both} aria-busy={!map || query.isPlaceholderData}>
      <section className={classes.map} aria-label={say('map.title')}>
        <MapBoard map={map} isStale={query.isPlaceholderData} />
      </section>
      <MapTable map={map} />
    </div>
  )
}
