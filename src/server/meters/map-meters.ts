import type { MeterFilter } from '../../domain/meters/meter-list.schema.ts'
import type { MeterMap } from '../../domain/meters/meter-map.schema.ts'
import { localityOf } from '../../domain/places/places.ts'
import { getCommunity } from '../communities/get-community.ts'
import type { Work } from '../db/in-community.ts'
import { lineFilters } from './line-filters.ts'
import { countByLocality, namesAsTyped } from './meter-map.store.ts'
import { renewList } from './renew-list.ts'

/** How many of the meters of a filter stand where; nothing is left out, also not what cannot be drawn. */
export async function mapMeters(work: Work, filter: MeterFilter): Promise<MeterMap> {
  await renewList(work)
  const { staleAfterDays } = await getCommunity(work)
  const counts = await countByLocality(work, lineFilters(filter, work.today, staleAfterDays))
  const found = counts.map(({ key, count }) => {
    const postalCode = key.slice(0, 4)
    return { key, postalCode, count, locality: localityOf(postalCode, key.slice(5)) }
  })
  const lost = found.filter(({ locality }) => !locality)
  const typed = await namesAsTyped(
    work,
    lost.map(({ key }) => key),
  )
  return {
    total: counts.reduce((sum, { count }) => sum + count, 0),
    localities: found.flatMap(({ postalCode, count, locality }) =>
      locality ? { postalCode, city: locality.name, count, lat: locality.lat, lng: locality.lng } : [],
    ),
    elsewhere: lost.map(({ key, postalCode, count }) => ({ postalCode, city: typed.get(key)!, count })),
  }
}
