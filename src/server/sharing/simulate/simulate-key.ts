import type { SimulationRequest } from '../../../domain/sharing/simulate.schema.ts'
import { runInWorker } from '../../adapters/workers/run-in-worker.ts'
import { noteRead } from '../../audit/note-read.ts'
import type { Work } from '../../db/in-community.ts'
import { Refusal } from '../../http/refusal.ts'
import { keyVersion } from '../../keys/key-version.ts'
import { isOperation } from '../../meters/find-operation.ts'
import { sharingKeyOf } from '../results/read-plan.ts'
import type { run } from './simulate.work.ts'

type Prepared = Pick<Parameters<typeof run>[0], 'key'>

/** The key that is asked about; 422 when there is no such key or operation, or the series are not as many as its participants. */
export async function prepareSimulation(work: Work, asked: SimulationRequest): Promise<Prepared> {
  const { operationId, keyId, series, from, until } = asked
  if (operationId !== undefined && !(await isOperation(work, operationId)))
    throw new Refusal(422, 'operation-unknown', 'operationId')
  const key = asked.key ?? (await keyVersion(work, keyId!))
  if (!key) throw new Refusal(422, 'key-unknown', 'keyId')
  if (series && series.offtake.length !== key.participants.length)
    throw new Refusal(422, 'series-count', 'series.offtake')
  // It shows who consumed what, as the results do.
  if (operationId !== undefined)
    await noteRead(work, { action: 'operation.results-read', entityId: operationId, asked: { from, until } })
  return { key: { ...sharingKeyOf(key), ids: key.participants.map(({ id }) => id) } }
}

/** Works the simulation out in a thread. Outside a transaction: it may take seconds. */
export function simulate(
  of: { url: string; communityId: string },
  { operationId, from, until, series }: SimulationRequest,
  prepared: Prepared,
) {
  const source = series ? { series } : { stored: { operationId: operationId!, from: from!, until: until! } }
  return runInWorker<typeof run>(
    new URL('./simulate.work.ts', import.meta.url),
    { ...of, ...prepared, ...source },
    { resourceLimits: { maxOldGenerationSizeMb: 256 } },
  )
}
