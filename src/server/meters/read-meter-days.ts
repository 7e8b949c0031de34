import type { MeterDays } from '../../domain/readings/expected-days.ts'
import type { Work } from '../db/in-community.ts'
import { periodsOf, type Which } from './meter-days.store.ts'

/** On which days each of these meters was active, whose it was and where it took part; for the rooms that count days. */
export async function readMeterDays(work: Work, which: Which): Promise<Map<string, MeterDays>> {
  const periods = Map.groupBy(await periodsOf(work, which), ({ meterId }) => meterId)
  const meters = [...periods].map(([meterId, dated]): [string, MeterDays] => [
    meterId,
    {
      active: dated.filter(({ kind }) => kind === 'active'),
      held: dated.flatMap(({ kind, of, ...period }) => (kind === 'held' ? { ...period, memberId: of! } : [])),
      takingPart: dated.flatMap(({ kind, of, ...period }) =>
        kind === 'part' ? { ...period, operationId: of! } : [],
      ),
    },
  ])
  return new Map(meters)
}
