import type { MeterDay, SharingMeter } from '../../../domain/sharing/share-day.ts'
import { addDays, eachDay, type LocalDay } from '../../../domain/time/local-day.ts'
import type { Work } from '../../db/in-community.ts'
import { readingsOnDays } from '../../readings/readings-on-days.ts'

/** So many days are in memory at once: of 200 meters some 20 MB. */
const batch = 31

/** What was read of these meters on each day of `[from, until)`, in order: the day, and its readings in the order of the meters. */
export async function* eachReadDay(
  work: Pick<Work, 'db' | 'communityId'>,
  meters: readonly SharingMeter[],
  { from, until }: { from: LocalDay; until: LocalDay },
): AsyncGenerator<{ day: LocalDay; read: MeterDay[] }> {
  const ids = meters.map(({ id }) => id)
  const places = new Map(ids.map((id, m) => [id, m]))
  for (let first = from; first < until; first = addDays(first, batch)) {
    const next = addDays(first, batch)
    const days = eachDay(first, next < until ? next : until)
    const read = new Map(
      days.map((day) => [day, ids.map((): MeterDay => ({ offtake: null, injection: null }))]),
    )
    for (const { meterId, letter, day, gross, shared } of await readingsOnDays(work, ids, {
      from: first,
      until: next < until ? next : until,
    }))
      read.get(day)![places.get(meterId)!]![letter === 'o' ? 'offtake' : 'injection'] = { gross, shared }
    for (const day of days) yield { day, read: read.get(day)! }
  }
}
