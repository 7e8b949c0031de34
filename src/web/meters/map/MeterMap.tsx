import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { MeterFilter } from '../../../domain/meters/meter-list.schema.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { FindWords } from '../../ui/FindWords.tsx'
import { MapBoard } from '../../ui/map/MapBoard.tsx'
import map from '../../ui/map/map.module.css'
import { NothingFound } from '../../ui/NothingFound.tsx'
import { inLocality } from './in-locality.ts'
import { MapTable } from './MapTable.tsx'
import { meterMapQuery } from './map.queries.ts'
import classes from './meter-map.module.css'

type Props = { communityId: string; filter: Partial<MeterFilter>; onWiden: () => void }

/** The meters of a filter on a map of Belgium, and the same numbers in a table beside it. */
export const MeterMap = (props: Props) => (
  <FindWords>
    <MapOfFilter {...props} />
  </FindWords>
)

function MapOfFilter({ communityId, filter, onWiden }: Props) {
  const say = useSay()
  const formats = useFormats()
  const query = useQuery(meterMapQuery(communityId, filter))
  const found = query.data
  const places = useMemo(
    () =>
      found?.localities.map(({ postalCode, city, count, lat, lng }) => ({
        key: `${postalCode} ${city}`,
        name: city,
        title: `${postalCode} ${city}: ${say('map.meters', { count })}`,
        search: inLocality({ postalCode, city }),
        ...{ count, lat, lng },
      })),
    [found, say],
  )
  if (query.isError) return <ErrorState error={query.error} onRetry={() => query.refetch()} />
  if (found?.total === 0) return <NothingFound onWiden={onWiden} />
  const drawn = found?.localities.reduce((sum, { count }) => sum + count, 0) ?? 0
  const missing = found ? found.total - drawn : 0
  return (
    <div className={classes.both} aria-busy={!found || query.isPlaceholderData}>
      <section className={map.map} aria-label={say('map.title')}>
        <MapBoard
          places={places}
          isStale={query.isPlaceholderData}
          label={say('map.keys')}
          homeLabel={say('map.toMeters')}
          caption={
            found && (
              <>
                {say('map.count', { count: drawn, localities: found.localities.length })}{' '}
                {missing > 0 && say('map.notDrawn', { count: missing, shown: formats.number(missing) })}
              </>
            )
          }
        />
      </section>
      <MapTable map={found} />
    </div>
  )
}
