import type { Series } from '../../domain/readings/series.schema.ts'
import type { Direction } from './series-rows.ts'

/** What a chart shows: the key of a sentence and, when the sentence has one, its whole percentage. */
export function findingOf(series: Series, direction: Direction): { key: string; percent: number | null } {
  if (series.modelled) return { key: `modelled-${direction}`, percent: null }
  const { totals } = series
  const rate = direction === 'offtake' ? totals.selfSufficiencyRate : totals.selfConsumptionRate
  if (rate === null || totals[direction].shared === null) return { key: direction, percent: null }
  // "Your use" is that of one who uses; many together have none that is yours.
  const of = 'meters' in series ? 'many-' : ''
  return { key: `finding-${of}${direction}`, percent: Math.round(rate * 100) }
}
