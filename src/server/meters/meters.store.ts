import { sql } from 'kysely'
import { displayName, sortableName } from '../../domain/members/member-name.ts'
import type { Configuration } from '../../domain/meters/meter.schema.ts'
import type { DatedMeter } from '../../domain/meters/own-days.ts'
import type { LocalDay } from '../../domain/time/local-day.ts'
import { from, until } from '../db/daterange.ts'
import type { Work } from '../db/in-community.ts'
import { type Dismissal, dismissalsOf } from './dismissals.store.ts'

type In = Pick<Work, 'db' | 'communityId'>

/** A meter as it stands in the database, whoever asks. */
export type StoredMeter = DatedMeter & { dismissals: Dismissal[] }

type Dated = 'configurations' | 'holders' | 'operations' | 'devices' | 'dismissals'

const configurationColumns = [
  'meter_id as meterId',
  'id',
  from,
  until,
  'description',
  'sampling_power_kva as samplingPowerKva',
  'generating_capacity_kva as generatingCapacityKva',
  'amperage_a as amperageA',
  'production_chain as productionChain',
  'injection_status as injectionStatus',
  'dso',
  'rate',
  'client_type as clientType',
  'end_reason as endReason',
] as const

export async function meterExists({ db, communityId }: In, id: string): Promise<boolean> {
  const found = await db
    .selectFrom('meters')
    .select('id')
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .executeTakeFirst()
  return found !== undefined
}

/** Meters with everything dated about them, newest first. */
export async function metersOf(work: In, ids: string[]): Promise<StoredMeter[]> {
  const meters = await meterRows(work, ids)
  const dataUntil = await dataUntilOf(work, ids)
  const configurations = await configurationsOf(work, ids)
  const holders = await holdersOf(work, ids)
  const operations = await operationsOf(work, ids)
  const replacements = await replacementsOf(work, ids)
  const dismissals = byMeter(await dismissalsOf(work, ids))
  return meters.map(({ street, houseNumber, box, postalCode, city, meterNumber, ...rest }) => ({
    ...(rest as Omit<StoredMeter, 'address' | 'dataUntil' | Dated>),
    address: { street, houseNumber, box, postalCode, city },
    dataUntil: dataUntil.get(rest.id) ?? null,
    configurations: configurations.get(rest.id) ?? [],
    holders: holders.get(rest.id) ?? [],
    operations: operations.get(rest.id) ?? [],
    devices: [...(replacements.get(rest.id) ?? []), { from: null, meterNumber }],
    dismissals: dismissals.get(rest.id) ?? [],
  }))
}

function meterRows({ db, communityId }: In, ids: string[]) {
  return db
    .selectFrom('meters')
    .select([
      ...(['id', 'version', 'ean', 'street', 'box', 'city', 'meter_number as meterNumber'] as const),
      ...(['house_number as houseNumber', 'postal_code as postalCode', 'phases'] as const),
      ...(['reading_frequency as readingFrequency', 'tariff_group as tariffGroup'] as const),
    ])
    .where('community_id', '=', communityId)
    .where('id', '=', among(ids))
    .execute()
}

/** Not joined with the meters: a database that was just filled knows nothing of itself yet, and would take its time. */
async function dataUntilOf({ db, communityId }: In, ids: string[]) {
  const rows = await db
    .selectFrom('meter_list')
    .select(['meter_id', 'data_until'])
    .where('community_id', '=', communityId)
    .where('meter_id', '=', among(ids))
    .execute()
  return new Map(rows.map((row) => [row.meter_id, row.data_until]))
}

export async function configurationsOf({ db, communityId }: In, ids: string[]) {
  const rows = await db
    .selectFrom('meter_configurations')
    .select(configurationColumns)
    .where('community_id', '=', communityId)
    .where('meter_id', '=', among(ids))
    .orderBy(sql`lower(period)`, 'desc')
    .execute()
  return byMeter(rows.map((row) => row as typeof row & Configuration))
}

async function holdersOf({ db, communityId }: In, ids: string[]) {
  const rows = await db
    .selectFrom('meter_holders as held')
    .innerJoin('members', (on) =>
      on.onRef('members.community_id', '=', 'held.community_id').onRef('members.id', '=', 'held.member_id'),
    )
    .select(['meter_id as meterId', from, until, 'members.id', 'members.name', 'first_name as firstName'])
    .where('held.community_id', '=', communityId)
    .where('meter_id', '=', among(ids))
    .orderBy(sql`lower(period)`, 'desc')
    .execute()
  return byMeter(
    rows.map(({ meterId, from, until, id, ...named }) => ({
      meterId,
      from,
      until,
      member: { id, name: displayName(named), sortName: sortableName(named) },
    })),
  )
}

async function replacementsOf({ db, communityId }: In, ids: string[]) {
  const rows = await db
    .selectFrom('meter_replacements')
    .select(['meter_id as meterId', 'from_day as from', 'meter_number as meterNumber'])
    .where('community_id', '=', communityId)
    .where('meter_id', '=', among(ids))
    .orderBy('from_day', 'desc')
    .execute()
  return byMeter(rows)
}

async function operationsOf({ db, communityId }: In, ids: string[]) {
  const rows = await db
    .selectFrom('participations as part')
    .innerJoin('operations', (on) =>
      on
        .onRef('operations.community_id', '=', 'part.community_id')
        .onRef('operations.id', '=', 'part.operation_id'),
    )
    .select(['meter_id as meterId', from, until, 'operations.id', 'operations.name'])
    .where('part.community_id', '=', communityId)
    .where('meter_id', '=', among(ids))
    .orderBy(sql`lower(period)`, 'desc')
    .execute()
  return byMeter(
    rows.map(({ meterId, from, until, id, name }) => ({ meterId, from, until, operation: { id, name } })),
  )
}

export const among = (ids: string[]) => sql<string>`any(${ids}::uuid[])`

export function byMeter<T extends { meterId: string }>(rows: T[]): Map<string, Omit<T, 'meterId'>[]> {
  const found = new Map<string, Omit<T, 'meterId'>[]>()
  for (const { meterId, ...row } of rows) found.set(meterId, [...(found.get(meterId) ?? []), row])
  return found
}

/** How many meters each of these members holds on a day; members who hold none are left out. */
export async function heldOn(
  { db, communityId }: In,
  memberIds: string[],
  day: LocalDay,
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('meter_holders')
    .select(['member_id', (e) => e.fn.countAll<number>().as('count')])
    .where('community_id', '=', communityId)
    .where('member_id', '=', among(memberIds))
    .where(sql<boolean>`period @> ${day}::date`)
    .groupBy('member_id')
    .execute()
  return new Map(rows.map((row) => [row.member_id, row.count]))
}

export async function idsByEan({ db, communityId }: In): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('meters')
    .select(['id', 'ean'])
    .where('community_id', '=', communityId)
    .execute()
  return new Map(rows.map(({ id, ean }) => [ean, id]))
}

/** The EANs of those of these meters that there are. */
export async function eansById({ db, communityId }: In, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('meters')
    .select(['id', 'ean'])
    .where('community_id', '=', communityId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  return new Map(rows.map(({ id, ean }) => [id, ean]))
}

/** The meters that one of these members held, holds or will hold, on whatever days. */
export async function everHeldBy({ db, communityId }: In, memberIds: string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('meter_holders')
    .select('meter_id')
    .distinct()
    .where('community_id', '=', communityId)
    .where('member_id', '=', among(memberIds))
    .execute()
  return rows.map((row) => row.meter_id)
}

/** The ids of the meters that have one of these EANs. */
export async function idsOfEans({ db, communityId }: In, eans: string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('meters')
    .select('id')
    .where('community_id', '=', communityId)
    .where('ean', '=', sql<string>`any(${eans}::text[])`)
    .execute()
  return rows.map(({ id }) => id)
}
