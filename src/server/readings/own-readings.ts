import { countedDays } from '../../domain/readings/expected-days.ts'
import { slotLabels } from '../../domain/readings/slot-labels.ts'
import { addDays, type LocalDay } from '../../domain/time/local-day.ts'
import { mwhToKwh } from '../../domain/units/energy.ts'
import type { Work } from '../db/in-community.ts'
import { readMeterDays } from '../meters/read-meter-days.ts'
import { type Direction, dayReadings } from './readings.store.ts'

type In = Pick<Work, 'db' | 'communityId'>
/** Opens a transaction for one piece of work: whoever reads slowly holds none open. */
type Within = <T>(piece: (work: In) => Promise<T>) => Promise<T>

const directions: Direction[] = ['offtake', 'injection']
const daysAtOnce = 31

/**
 * Every quarter-hour of a meter on the days on which one of these members held it, piece by piece, as rows of a table:
 * moment, direction, gross and shared kWh. Nothing of the days of other holders.
 */
export async function* ownReadings(within: Within, meterId: string, members: string[], today: LocalDay) {
  const periods = await within(async (work) => {
    const found = await Promise.all(members.map((memberId) => readMeterDays(work, { memberId })))
    return found.flatMap((meters, i) => {
      const days = meters.get(meterId)
      return days ? countedDays(days, { memberId: members[i]! }) : []
    })
  })
  for (const period of periods.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    // A day of tomorrow has no readings.
    const end = addDays(today, 1)
    const until = period.until === null || period.until > end ? end : period.until
    for (let from = period.from; from < until; from = addDays(from, daysAtOnce)) {
      const limit = addDays(from, daysAtOnce)
      const span = { from, until: limit < until ? limit : until }
      for (const direction of directions)
        for (const day of await within((work) => dayReadings(work, meterId, direction, span)))
          yield* rowsOf(day, direction)
    }
  }
}

function* rowsOf(
  { day, gross, shared }: Awaited<ReturnType<typeof dayReadings>>[number],
  direction: Direction,
) {
  const moments = slotLabels(day, 1)
  const kwh = (mwh: number | undefined) => (mwh === undefined || Number.isNaN(mwh) ? null : mwhToKwh(mwh))
  for (let slot = 0; slot < gross.length; slot++)
    if (!Number.isNaN(gross[slot]!))
      yield [moments[slot]!, direction, kwh(gross[slot]), shared ? kwh(shared[slot]) : null]
}
