import type { Work } from '../db/in-community.ts'
import { slices } from '../db/slices.ts'
import { idsOfEans, metersOf, type StoredMeter } from './meters.store.ts'

/** The meters that have one of these EANs, with everything dated about them, by their EAN. */
export async function metersByEan(
  work: Pick<Work, 'db' | 'communityId'>,
  eans: string[],
): Promise<Map<string, StoredMeter>> {
  const found = new Map<string, StoredMeter>()
  for (const some of slices(eans))
    for (const meter of await metersOf(work, await idsOfEans(work, some))) found.set(meter.ean, meter)
  return found
}
