import { hasRole } from '../../domain/communities/community.schema.ts'
import type { Configuration } from '../../domain/meters/meter.schema.ts'
import { type OwnMeter, ofOwnDays } from '../../domain/meters/own-days.ts'
import type { Period } from '../../domain/time/period.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { ownMembers } from '../members/own-members.ts'
import { lastReadings } from '../readings/last-readings.ts'
import { configurationsOf, metersOf, type StoredMeter } from './meters.store.ts'

/**
 * These meters as whoever asks may see them: whole for a manager, within its own days for a plain member, to whom meters
 * it never held are not there at all.
 */
export async function visibleMeters(work: Work, ids: string[]): Promise<(StoredMeter | OwnMeter)[]> {
  const meters = await metersOf(work, ids)
  return seesAll(work) ? meters : withinOwnDays(work, meters)
}

/** The configurations of one meter as whoever asks may see them, and which days those are; `yours` null: every day. */
export async function visibleConfigurations(
  work: Work,
  id: string,
): Promise<{ configurations: Configuration[]; yours: Period[] | null }> {
  if (seesAll(work))
    return { configurations: (await configurationsOf(work, [id])).get(id) ?? [], yours: null }
  const [meter] = await withinOwnDays(work, await metersOf(work, [id]))
  if (!meter) throw new Refusal(404, 'not-found')
  return meter
}

/** May whoever asks see every meter of the community, on every day? */
export const seesAll = ({ role }: Pick<Work, 'role'>): boolean => hasRole(role, 'manager')

async function withinOwnDays(work: Work, meters: StoredMeter[]): Promise<OwnMeter[]> {
  const members = await ownMembers(work)
  const own = meters.flatMap((meter) => ofOwnDays(meter, members) ?? [])
  const last = await lastReadings(
    work,
    own.map(({ id, yours }) => ({ meterId: id, days: yours })),
  )
  return own.map((meter) => ({ ...meter, dataUntil: last.get(meter.id) ?? null }))
}
