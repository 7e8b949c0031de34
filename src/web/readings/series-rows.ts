import type { PointQuality } from '../../domain/readings/series.codes.ts'
import type { Series } from '../../domain/readings/series.schema.ts'

export type Direction = 'offtake' | 'injection'

/** The colour of a direction’s edges: the light yellow of the residual injection alone would be too faint on white. */
export const edgeToken = { offtake: 'offtake-residual', injection: 'injection-shared' } as const

/** gross − shared where both are known, exact to the milliwatt-hour; null where one is not. */
export const residual = (gross: number | null, shared: number | null): number | null =>
  gross === null || shared === null ? null : Math.round((gross - shared) * 1e6) / 1e6

/** Is there anything in this direction? A meter that never injects needs no chart of it, nor does a model of nothing; a measured zero is a fact. */
export const hasDirection = (series: Series, direction: Direction) =>
  series[direction].gross.some((value) => (series.modelled ? (value ?? 0) > 0 : value !== null))

/** The directions to be shown, offtake first. */
export const directionsOf = (series: Series): Direction[] =>
  (['offtake', 'injection'] as const).filter((direction) => hasDirection(series, direction))

/** A point that does not count: the meter was not active, or it was not the meter of whoever looks. */
export const isOutside = (quality: PointQuality): quality is 'inactive' | 'not-held' =>
  quality === 'inactive' || quality === 'not-held'

/** Neighbouring points of which nothing is drawn, and why: by the places of the first and the last. */
export function bandsOf(quality: readonly PointQuality[]) {
  const bands: { quality: 'missing' | 'inactive' | 'not-held'; first: number; last: number }[] = []
  for (const [i, each] of quality.entries()) {
    if (each !== 'missing' && !isOutside(each)) continue
    const last = bands.at(-1)
    if (last?.quality === each && last.last === i - 1) last.last = i
    else bands.push({ quality: each, first: i, last: i })
  }
  return bands
}

/** The highest known value of a direction and where it stands; null when nothing is known. */
export function highest(series: Series, direction: Direction): { value: number; start: string } | null {
  let found: { value: number; start: string } | null = null
  for (const [i, value] of series[direction].gross.entries())
    if (value !== null && (found === null || value > found.value)) found = { value, start: series.start[i]! }
  return found
}

/** Neighbouring days of the same quality, counted together. */
export function runsOf(days: Series['days']): { quality: PointQuality; days: number; from: string }[] {
  const runs: { quality: PointQuality; days: number; from: string }[] = []
  for (const { day, quality } of days) {
    const last = runs.at(-1)
    if (last?.quality === quality) last.days++
    else runs.push({ quality, days: 1, from: day })
  }
  return runs
}

/** How many days are of each quality, the most frequent first. */
export function countsOf(days: Series['days']): [PointQuality, number][] {
  const counts = new Map<PointQuality, number>()
  for (const { quality } of days) counts.set(quality, (counts.get(quality) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])
}
