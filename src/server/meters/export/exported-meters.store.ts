import { sql } from 'kysely'
import type { memberKinds } from '../../../domain/members/member.codes.ts'
import type { MeterDoubt } from '../../../domain/meters/doubts.ts'
import type { Configuration } from '../../../domain/meters/meter.schema.ts'
import type { LocalDay } from '../../../domain/time/local-day.ts'
import type { Period } from '../../../domain/time/period.ts'
import { from, until } from '../../db/daterange.ts'
import type { Work } from '../../db/in-community.ts'
import { configurationsOf } from '../meters.store.ts'

type In = Pick<Work, 'db' | 'communityId'>

/** A meter as its line of the list says, with what a file says besides. */
export type ExportedMeter = {
  id: string
  ean: string
  meterNumber: string
  street: string
  houseNumber: string
  box: string | null
  postalCode: string
  city: string
  phases: string
  readingFrequency: string
  tariffGroup: string
  status: string
  operation: string | null
  dataUntil: LocalDay | null
  doubts: MeterDoubt[]
  silentSince: LocalDay | null
  holderId: string | null
  holderName: string | null
  holderFirstName: string | null
  holderEmail: string | null
  holderKind: (typeof memberKinds)[number] | null
  configurations: Configuration[]
  /** of every holder, to find the one of the line */
  holdings: (Period & { memberId: string })[]
}

/** These meters, in the order of the ids; those that are gone meanwhile are left out. */
export async function exportedMeters(work: In, ids: string[]): Promise<ExportedMeter[]> {
  const rows = await linesOf(work, ids)
  const configurations = await configurationsOf(work, ids)
  const holdings = await holdingsOf(work, ids)
  const byId = new Map(
    rows.map((row) => [
      row.id,
      {
        ...(row as Omit<ExportedMeter, 'configurations' | 'holdings'>),
        configurations: configurations.get(row.id) ?? [],
        holdings: holdings.get(row.id) ?? [],
      },
    ]),
  )
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function linesOf({ db, communityId }: In, ids: string[]) {
  return db
    .selectFrom('meter_list as line')
    .innerJoin('meters', (on) =>
      on.onRef('meters.community_id', '=', 'line.community_id').onRef('meters.id', '=', 'line.meter_id'),
    )
    .leftJoin('members', (on) =>
      on.onRef('members.community_id', '=', 'line.community_id').onRef('members.id', '=', 'line.holder_id'),
    )
    .select([
      ...(['meters.id', 'meters.ean', 'line.meter_number as meterNumber', 'street', 'box', 'city'] as const),
      ...(['house_number as houseNumber', 'postal_code as postalCode', 'phases'] as const),
      ...(['reading_frequency as readingFrequency', 'tariff_group as tariffGroup'] as const),
      ...(['line.status', 'operation_name as operation', 'data_until as dataUntil', 'doubts'] as const),
      ...(['silent_since as silentSince', 'holder_id as holderId', 'members.name as holderName'] as const),
      ...(['first_name as holderFirstName', 'email as holderEmail', 'kind as holderKind'] as const),
    ])
    .where('line.community_id', '=', communityId)
    .where('meter_id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
}

async function holdingsOf({ db, communityId }: In, ids: string[]) {
  const rows = await db
    .selectFrom('meter_holders')
    .select(['meter_id as meterId', 'member_id as memberId', from, until])
    .where('community_id', '=', communityId)
    .where('meter_id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  return Map.groupBy(rows, ({ meterId }) => meterId)
}
