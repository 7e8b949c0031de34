import type { ActiveDays, MeterDays } from '../../domain/readings/expected-days.ts'
import type { Work } from '../db/in-community.ts'
import { periodsOf, type Which } from './meter-days.store.ts'

/** A meter's days; on each on which it was active its grid was some DSO's. */
export type DatedDays = MeterDays & { active: (ActiveDays & { dso: string })[] }

/** On which days each of these meters was active, whose it was and where it took part; for the rooms that count days. */
export async function readMeterDays(
  work: Pick<Work, 'db' | 'communityId'>,
  which: Which,
): Promise<Map<string, DatedDays>> {
  const periods = Map.groupBy(await periodsOf(work, which), ({ meterId }) => meterId)
  const meters = [...periods].map(([meterId, dated]): [string, DatedDays] => {
    const of = (wanted: (typeof dated)[number]['kind']) => dated.filter(({ kind }) => kind === wanted)
    return [
      meterId,
      {
        active: of('active').map(({ of, status, from, until }) => ({
          from,
          until,
          dso: of,
          injectionStatus: status!,
        })),
        held: of('held').map(({ of, from, until }) => ({ from, until, memberId: of })),
        takingPart: of('part').map(({ of, from, until }) => ({ from, until, operationId: of })),
      },
    ]
  })
  return new Map(meters)
}
