import type { Series } from '../../domain/readings/series.schema.ts'
import { useSay } from '../intl.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { isOutside } from './series-rows.ts'

/** Why there is nothing to be seen. */
export function Nothing({ series, isMeter }: { series: Series; isMeter: boolean }) {
  const say = useSay()
  const counts = series.days.some(({ quality }) => !isOutside(quality))
  const isInactive = series.days.some(({ quality }) => quality === 'inactive')
  const why = counts ? 'nothing' : !isMeter ? 'noMeters' : isInactive ? 'notActive' : 'notHeld'
  return <EmptyState title={say(`consumption.${why}`)} text={say(`consumption.${why}Text`)} />
}
