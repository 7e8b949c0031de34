import type { Meter } from '../../domain/meters/meter.schema.ts'
import { getCommunity } from '../communities/get-community.ts'
import type { Work } from '../db/in-community.ts'
import { asMeter } from './as-meter.ts'
import { visibleMeters } from './visible-meters.ts'

/** One meter as whoever asks may see it; the guard has seen that it exists. */
export async function getMeter(work: Work, id: string): Promise<Meter> {
  const { staleAfterDays } = await getCommunity(work)
  const [visible] = await visibleMeters(work, [id])
  return asMeter(visible!, work.today, staleAfterDays)
}
