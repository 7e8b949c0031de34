import { sql } from 'kysely'
import type { MeterState } from '../../domain/meters/meter-state.ts'
import { from, until } from '../db/daterange.ts'
import type { Work } from '../db/in-community.ts'
import { among, byMeter, configurationsOf } from './meters.store.ts'

type In = Pick<Work, 'db' | 'communityId'>

export type VersionedState = { version: number; state: MeterState }

/**
 * The states of these meters in the order of their ids; those that do not exist are left out. With `lock` they wait for
 * whoever changes them and nobody else changes them before the transaction ends; ask for all of them in order of id, so
 * that two who do this at once wait for each other instead of deadlocking.
 */
export async function readStates(
  work: In,
  ids: string[],
  { lock }: { lock: boolean },
): Promise<VersionedState[]> {
  const meters = await meterRows(work, ids, lock)
  const configurations = await configurationsOf(work, ids)
  const holders = await holdersOf(work, ids)
  const replacements = await replacementsOf(work, ids)
  return meters.map(({ version, street, houseNumber, box, postalCode, city, ...rest }) => ({
    version,
    state: {
      ...(rest as Pick<
        MeterState,
        'id' | 'ean' | 'meterNumber' | 'phases' | 'readingFrequency' | 'tariffGroup'
      >),
      address: { street, houseNumber, box, postalCode, city },
      configurations: configurations.get(rest.id) ?? [],
      holders: holders.get(rest.id) ?? [],
      replacements: replacements.get(rest.id) ?? [],
    },
  }))
}

function meterRows({ db, communityId }: In, ids: string[], lock: boolean) {
  return db
    .selectFrom('meters')
    .select([
      ...(['id', 'version', 'ean', 'meter_number as meterNumber', 'street', 'box', 'city'] as const),
      ...(['house_number as houseNumber', 'postal_code as postalCode', 'phases'] as const),
      ...(['reading_frequency as readingFrequency', 'tariff_group as tariffGroup'] as const),
    ])
    .where('community_id', '=', communityId)
    .where('id', '=', among(ids))
    .orderBy('id')
    .$if(lock, (query) => query.forUpdate())
    .execute()
}

async function holdersOf({ db, communityId }: In, ids: string[]) {
  const rows = await db
    .selectFrom('meter_holders')
    .select(['meter_id as meterId', 'id', 'member_id as memberId', from, until])
    .where('community_id', '=', communityId)
    .where('meter_id', '=', among(ids))
    .orderBy(sql`lower(period)`, 'desc')
    .execute()
  return byMeter(rows)
}

async function replacementsOf({ db, communityId }: In, ids: string[]) {
  const rows = await db
    .selectFrom('meter_replacements')
    .select(['meter_id as meterId', 'id', 'from_day as from', 'meter_number as meterNumber'])
    .where('community_id', '=', communityId)
    .where('meter_id', '=', among(ids))
    .orderBy('from_day', 'desc')
    .execute()
  return byMeter(rows)
}
