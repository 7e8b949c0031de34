import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { municipalityName } from '../../../domain/places/find-municipalities.ts'
import { municipalityPlace } from '../../../domain/places/municipality-place.ts'
import { useLanguage, useSay } from '../../intl.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { MapBoard } from '../../ui/map/MapBoard.tsx'
import map from '../../ui/map/map.module.css'
import classes from './directory.module.css'
import { directoryMapQueryOf } from './directory.queries.ts'
import type { DirectorySearch } from './directory-search.ts'

/** Where there are communities; a circle leads to those of its municipality. */
export function MunicipalityMap({ regulator }: { regulator: DirectorySearch['regulator'] }) {
  const say = useSay()
  const { language } = useLanguage()
  const query = useQuery(directoryMapQueryOf({ regulator }))
  const found = query.data?.municipalities
  const places = useMemo(
    () =>
      found?.flatMap(({ nis, communities: count }) => {
        const place = municipalityPlace(nis)
        const name = municipalityName(nis, language)
        const search = (before: object) => ({ ...before, nis, view: undefined, page: undefined })
        const title = `${name}: ${say('directory.communities', { count })}`
        return place ? [{ key: nis, name, title, count, search, ...place }] : []
      }),
    [found, language, say],
  )
  if (query.isError) return <ErrorState error={query.error} onRetry={() => query.refetch()} />
  return (
    <section className={`${map.map} ${classes.map}`} aria-label={say('directory.mapTitle')}>
      <MapBoard
        places={places}
        isStale={query.isPlaceholderData}
        label={say('directory.mapKeys')}
        homeLabel={say('directory.mapHome')}
        caption={places && say('directory.mapCount', { count: places.length })}
      />
    </section>
  )
}
