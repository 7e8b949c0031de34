import { setImmediate } from 'node:timers/promises'
import { addUp } from '../../domain/readings/day-of-many.ts'
import { runsOf } from '../../domain/readings/series-of-many.ts'
import { addDays, type LocalDay } from '../../domain/time/local-day.ts'
import { contains } from '../../domain/time/period.ts'
import type { Work } from '../db/in-community.ts'
import { type DatedDays, readMeterDays } from '../meters/read-meter-days.ts'
import * as store from './total-days.store.ts'

type In = Pick<Work, 'db' | 'communityId'>

/** So many days are added up at once: 200 meters have some 1 500 rows then, and the event loop is held for about 10 ms. */
const batch = 5

/**
 * Adds up anew, for each operation and for the community, the days on which readings or participations have changed; the
 * database knows which (0025_total_days.sql). Best called at the end of the transaction that changed them. Where that was
 * forgotten, whoever reads totals does it first, so they are never wrong.
 */
export async function retotal(work: In) {
  if (!(await store.isAnyDue(work))) return
  const due = await store.takeDue(work)
  const meters = await readMeterDays(work, {})
  const run = runsOf(due).flatMap(({ from, until }) => pieces(from, until!))
  for (const days of run) {
    await store.replaceTotals(work, days, await totalsOn(work, meters, days))
    await setImmediate()
  }
}

function pieces(from: LocalDay, until: LocalDay): { from: LocalDay; until: LocalDay }[] {
  const next = addDays(from, batch)
  return next < until ? [{ from, until: next }, ...pieces(next, until)] : [{ from, until }]
}

async function totalsOn(
  work: In,
  meters: Map<string, DatedDays>,
  days: { from: LocalDay; until: LocalDay },
): Promise<store.Total[]> {
  const readings = await store.readingsOn(work, [...meters.keys()], days)
  const operationOf = (meterId: string, day: LocalDay) =>
    meters.get(meterId)!.takingPart.find((period) => contains(period, day))?.operationId
  return [...Map.groupBy(readings, ({ day, letter }) => `${day} ${letter}`).values()].flatMap((of) => {
    const { day, letter } = of[0]!
    const shares = Map.groupBy(of, ({ meterId }) => operationOf(meterId, day))
    return [
      { wholeId: work.communityId, letter, day: addUp(day, of) },
      ...[...shares].flatMap(([operationId, parts]) =>
        operationId ? { wholeId: operationId, letter, day: addUp(day, parts) } : [],
      ),
    ]
  })
}
