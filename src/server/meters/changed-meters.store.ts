import { sql } from 'kysely'
import type { MeterState } from '../../domain/meters/meter-state.ts'
import type { Change } from '../change-sets/apply-change-set.ts'
import type { ChangedThings } from '../change-sets/changed-things.ts'
import { violates } from '../db/violates.ts'
import { Refusal } from '../http/refusal.ts'
import { deleteMembers } from '../members/delete-members.ts'
import { isKeptByReadings } from './kept-by-readings.ts'
import { saveMeters } from './meter-states.store.ts'
import { readStates } from './read-states.store.ts'

export type MeterChange = Change<MeterState>

/** Meters, as change sets know them. 409 `ean-exists`, with those meters, when another meter has the EAN of a new one. */
export const changedMeters: ChangedThings<MeterState> = {
  table: 'meters',
  read: (work, ids) => readStates(work, ids, { lock: true }),
  async save(work, writes) {
    const taken = await saveMeters(work, writes)
    if (taken.length > 0) throw eansExist(taken)
  },
  name: sql`coalesce(thing.ean, before ->> 'ean')`,
  gone: 'meter-deleted',
  kept: sql`case
    when exists (select from meter_list line where line.community_id = thing.community_id and line.meter_id = thing.id
      and data_until is not null) then 'meter-has-readings'
    when exists (select from participations part
      where part.community_id = thing.community_id and part.meter_id = thing.id) then 'meter-has-participation' end`,
  refusal(error) {
    if (isKeptByReadings(error)) return new Refusal(409, 'meter-has-readings')
    // Somebody who held a meter before is no member any more.
    const isGone = violates(error, 'meter_holders_community_id_member_id_fkey')
    return isGone ? new Refusal(409, 'change-set-holder-gone') : null
  },
  release: deleteMembers,
}

const eansExist = (eans: string[]) =>
  new Refusal(409, 'ean-exists', 'ean', {
    meters: eans.map((ean) => ({ id: null, ean, reason: 'ean-exists' })),
  })
