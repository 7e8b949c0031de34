import { useQuery } from '@tanstack/react-query'
import type { MeterExportQuery } from '../../../domain/meters/meter-list.schema.ts'
import { useSay } from '../../intl.tsx'
import { meterMapQuery } from '../map/map.queries.ts'

type Props = {
  communityId: string
  query: Partial<MeterExportQuery>
  /** how many the list has; where there is no list the map knows */
  total: number | undefined
}

/** How many meters go into a file. */
export function MetersCount({ communityId, query: { sort: _, ...filter }, total }: Props) {
  const say = useSay()
  const map = useQuery({ ...meterMapQuery(communityId, filter), enabled: total === undefined })
  const count = total ?? map.data?.total
  return count === undefined ? say('states.loading') : say('export.count', { count })
}
