import type { DsoCheck, DsoCheckQuery } from '../../../domain/sharing/check.schema.ts'
import type { Difference } from '../../../domain/sharing/check-dso.ts'
import { checkOf } from '../../../domain/sharing/check-of.ts'
import { lastHolder } from '../../../domain/sharing/results-of.ts'
import { runInWorker } from '../../adapters/workers/run-in-worker.ts'
import { noteRead } from '../../audit/note-read.ts'
import type { Work } from '../../db/in-community.ts'
import { nameMeters } from '../../meters/name-meters.ts'
import type { NamedPlan } from '../results/read-plan.ts'
import type { run } from './check.work.ts'

type Checked = Awaited<ReturnType<typeof run>>
/** Everything a claim says. */
export type WholeCheck = { check: DsoCheck; named: Difference[]; meters: NamedPlan['meters'] }

/** Works the check out in a thread. Outside a transaction: it may take a second. */
export const calculateCheck = (
  of: { url: string; communityId: string; operationId: string },
  { from, until }: DsoCheckQuery,
): Promise<Checked> =>
  runInWorker<typeof run>(
    new URL('./check.work.ts', import.meta.url),
    { ...of, from, until },
    { resourceLimits: { maxOldGenerationSizeMb: 256 } },
  )

/** What was found, with who holds the meters; noted in the audit, for it shows who received what. */
export async function showCheck(
  work: Work,
  operationId: string,
  query: DsoCheckQuery,
  { plan, checked }: Checked,
): Promise<WholeCheck> {
  const { from, until } = query
  await noteRead(work, { action: 'operation.results-read', entityId: operationId, asked: { from, until } })
  const { named, meters, ...rest } = checkOf(plan.meters, checked, query)
  const holders = new Map(plan.meters.map((meter) => [meter.id, lastHolder(meter, query, null)]))
  const names = await nameMeters(
    work,
    [],
    [...new Set(holders.values())].filter((id) => id !== undefined),
  )
  const withHolder = meters.map((meter) => {
    const id = holders.get(meter.meterId)
    return { ...meter, holder: id ? names.members.get(id)! : null }
  })
  return { check: { ...rest, meters: withHolder }, named, meters: plan.meters }
}
