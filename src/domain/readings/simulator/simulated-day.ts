import type { LocalDay } from '../../time/local-day.ts'
import type { DayReadings } from '../day-sums.ts'
import type { DemoCommunity } from '../demo/demo.ts'
import { demoReadings } from '../demo-community.ts'
import type { Direction } from '../import/measures.ts'

/** A day of a meter and direction as its DSO knows it. */
export type SimulatedDay = DayReadings & { ean: string; direction: Direction }

/** What the meters of a demo community registered in `[from, until)`. */
export function demoDays(community: DemoCommunity, from: LocalDay, until: LocalDay): SimulatedDay[] {
  const eans = new Map(community.meters.map(({ key, ean }) => [key, ean]))
  return [...demoReadings(community, from, until)].map(
    ({ meterKey, direction, day, gross, shared, quality }) => ({
      ean: eans.get(meterKey)!,
      direction: direction === 'o' ? 'offtake' : 'injection',
      day,
      gross,
      shared,
      quality,
    }),
  )
}

/** The meters and directions of some days, in order, with their days. */
export function byMeter(
  days: readonly SimulatedDay[],
): { ean: string; direction: Direction; days: Map<LocalDay, SimulatedDay> }[] {
  const order = ({ ean, direction }: SimulatedDay) => `${ean} ${direction === 'offtake' ? 0 : 1}`
  const groups = Map.groupBy(days, order)
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, list]) => ({
      ean: list[0]!.ean,
      direction: list[0]!.direction,
      days: new Map(list.map((day) => [day.day, day])),
    }))
}
