import type { Meter } from '../../domain/meters/meter.schema.ts'
import type { Work } from '../db/in-community.ts'
import { asMeter } from './as-meter.ts'
import { metersOf } from './meters.store.ts'

/** One meter, whole; the guard has seen that it exists. */
export async function getMeter(work: Work, id: string): Promise<Meter> {
  const [stored] = await metersOf(work, [id])
  return asMeter(stored!, work.today)
}
