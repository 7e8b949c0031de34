import type { Results, ResultsQuery } from '../../../domain/sharing/results.schema.ts'
import { lastHolder, resultsOf } from '../../../domain/sharing/results-of.ts'
import { runInWorker } from '../../adapters/workers/run-in-worker.ts'
import { noteRead } from '../../audit/note-read.ts'
import type { Work } from '../../db/in-community.ts'
import { ownMembers } from '../../members/own-members.ts'
import { nameMeters } from '../../meters/name-meters.ts'
import { seesAll } from '../../meters/visible-meters.ts'
import type { run } from './results.work.ts'

/** What a thread has worked out of an operation. */
export type Calculated = Awaited<ReturnType<typeof run>>

/** Works out, in a thread, what was shared on these days. Outside a transaction: it may take seconds. */
export const calculateResults = (
  of: { url: string; communityId: string; operationId: string },
  { from, until }: ResultsQuery,
): Promise<Calculated> =>
  runInWorker<typeof run>(
    new URL('./results.work.ts', import.meta.url),
    { ...of, from, until },
    { resourceLimits: { maxOldGenerationSizeMb: 256 } },
  )

/**
 * What was shared, as whoever asks may see it: a manager everything, which is noted in the audit, for it shows who consumed
 * what; a plain member its own meters on its own days.
 */
export async function showResults(
  work: Work,
  operationId: string,
  query: ResultsQuery,
  { plan, sums }: Calculated,
): Promise<Results> {
  const own = seesAll(work) ? null : await ownMembers(work)
  if (!own) await noteRead(work, { action: 'operation.results-read', entityId: operationId, asked: query })
  const { participants, producers, ...rest } = resultsOf(plan, sums, own)
  const holders = new Map(plan.meters.map((meter) => [meter.id, lastHolder(meter, query, own)]))
  const names = await nameMeters(
    work,
    [],
    [...new Set(holders.values())].filter((id) => id !== undefined),
  )
  const withHolder = <T extends { meterId: string }>(line: T) => {
    const id = holders.get(line.meterId)
    return { ...line, holder: id ? { id, name: names.members.get(id)! } : null }
  }
  return {
    unit: 'kWh',
    from: query.from,
    until: query.until,
    scope: own ? 'own' : 'whole',
    keys: own
      ? []
      : plan.keys.map(({ keyId, version, name, from, until }) => ({ keyId, version, name, from, until })),
    ...rest,
    participants: participants.map(withHolder),
    producers: producers.map(withHolder),
  }
}
