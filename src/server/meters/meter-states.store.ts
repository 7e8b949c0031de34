import { type RawBuilder, sql } from 'kysely'
import type { Configuration } from '../../domain/meters/meter.schema.ts'
import { meterDiff } from '../../domain/meters/meter-diff.ts'
import type { HolderState, MeterState, ReplacementState } from '../../domain/meters/meter-state.ts'
import type { Period } from '../../domain/time/period.ts'
import type { Work } from '../db/in-community.ts'
import { slices } from '../db/slices.ts'
import { relist } from './meter-list.store.ts'
import { among } from './meters.store.ts'

type In = Pick<Work, 'db' | 'communityId' | 'today'>

/** `before` null: the meter is created; `after` null: it is deleted. */
export type MeterWrite = { before: MeterState | null; after: MeterState | null }

/**
 * Writes many meters, of their rows only those that differ, and the lines of the list; each is one version older then.
 * Whoever calls has locked those that exist (`readStates`), and rolls back when an answer comes: the EANs that another
 * meter has already.
 */
export async function saveMeters(work: In, writes: MeterWrite[]): Promise<string[]> {
  const gone = writes.filter(({ after }) => after === null).map(({ before }) => before!.id)
  for (const ids of slices(gone)) await deleteMeters(work, ids)
  const created = writes.flatMap(({ before, after }) => (after && !before ? [after] : []))
  for (const meters of slices(created)) {
    const taken = await insertMeters(work, meters)
    if (taken.length > 0) return taken
  }
  if (created.length >= 100) await replanChecks(work)
  for (const slice of slices(writes)) await saveHistories(work, slice)
  return []
}

async function saveHistories(work: In, writes: MeterWrite[]) {
  const standing = writes.flatMap(({ before, after }) => (after ? [{ before, after }] : []))
  const diffs = standing.map(({ before, after }) => meterDiff(before, after))
  await updateMeters(
    work,
    standing.filter(({ before }) => before).map(({ after }) => after),
  )
  await saveConfigurations(
    work,
    diffs.map(({ configurations }) => configurations),
  )
  await saveHolders(
    work,
    diffs.map(({ holders }) => holders),
  )
  await saveReplacements(
    work,
    diffs.map(({ replacements }) => replacements),
  )
  await relist(
    work,
    standing.map(({ after }) => after.id),
  )
}

/**
 * PostgreSQL plans the check of a foreign key once per connection. A plan made while a table was nearly empty reads the
 * whole community for every row once that table has filled up in this very transaction: measured, 10 000 meters took four
 * times as long with it.
 */
const replanChecks = ({ db }: In) => sql`discard plans`.execute(db)

const identityColumns = [
  ...(['ean', 'meter_number', 'street', 'house_number', 'box', 'postal_code', 'city'] as const),
  ...(['phases', 'reading_frequency', 'tariff_group'] as const),
]

const identityRow = ({ address, ...meter }: MeterState) => ({
  id: meter.id,
  ean: meter.ean,
  meter_number: meter.meterNumber,
  street: address.street,
  house_number: address.houseNumber,
  box: address.box,
  postal_code: address.postalCode,
  city: address.city,
  phases: meter.phases,
  reading_frequency: meter.readingFrequency,
  tariff_group: meter.tariffGroup,
})

/** The EANs of those that were not written, because another meter has them. */
async function insertMeters({ db, communityId }: In, meters: MeterState[]): Promise<string[]> {
  if (meters.length === 0) return []
  const columns = list(['id', ...identityColumns])
  const { rows } = await sql<{ id: string }>`
    insert into meters (community_id, ${columns})
    select ${communityId}::uuid, ${columns} from ${recordset('meters', meters.map(identityRow))}
    on conflict on constraint meters_ean_once do nothing returning id`.execute(db)
  const written = new Set(rows.map(({ id }) => id))
  return meters.filter(({ id }) => !written.has(id)).map(({ ean }) => ean)
}

async function updateMeters({ db, communityId }: In, meters: MeterState[]) {
  if (meters.length === 0) return
  const set = sql.join(identityColumns.map((name) => sql`${sql.ref(name)} = x.${sql.ref(name)}`))
  await sql`
    update meters m set version = m.version + 1, ${set} from ${recordset('meters', meters.map(identityRow))} x
    where m.community_id = ${communityId} and m.id = x.id`.execute(db)
}

const deleteMeters = ({ db, communityId }: In, ids: string[]) =>
  db.deleteFrom('meters').where('community_id', '=', communityId).where('id', '=', among(ids)).execute()

type Rows<T> = { removed: string[]; added: (T & { meterId: string })[] }

async function saveRows<T>(
  { db, communityId }: In,
  table: 'meter_configurations' | 'meter_holders' | 'meter_replacements',
  columns: string[],
  diffs: Rows<T>[],
  rowOf: (row: T & { meterId: string }) => Record<string, unknown>,
) {
  const removed = diffs.flatMap((diff) => diff.removed)
  const added = diffs.flatMap((diff) => diff.added)
  if (removed.length > 0)
    await db
      .deleteFrom(table)
      .where('community_id', '=', communityId)
      .where('id', '=', among(removed))
      .execute()
  if (added.length === 0) return
  const names = list(['id', 'meter_id', ...columns])
  await sql`
    insert into ${sql.table(table)} (community_id, ${names})
    select ${communityId}::uuid, ${names} from ${recordset(table, added.map(rowOf))}`.execute(db)
}

const saveConfigurations = (work: In, diffs: Rows<Configuration>[]) =>
  saveRows(
    work,
    'meter_configurations',
    [
      ...['period', 'description', 'sampling_power_kva', 'generating_capacity_kva', 'amperage_a'],
      ...['production_chain', 'injection_status', 'dso', 'rate', 'client_type', 'end_reason'],
    ],
    diffs,
    (row) => ({
      id: row.id,
      meter_id: row.meterId,
      period: rangeText(row),
      description: row.description,
      sampling_power_kva: row.samplingPowerKva,
      generating_capacity_kva: row.generatingCapacityKva,
      amperage_a: row.amperageA,
      production_chain: row.productionChain,
      injection_status: row.injectionStatus,
      dso: row.dso,
      rate: row.rate,
      client_type: row.clientType,
      end_reason: row.endReason,
    }),
  )

const saveHolders = (work: In, diffs: Rows<HolderState>[]) =>
  saveRows(work, 'meter_holders', ['member_id', 'period'], diffs, (row) => ({
    id: row.id,
    meter_id: row.meterId,
    member_id: row.memberId,
    period: rangeText(row),
  }))

const saveReplacements = (work: In, diffs: Rows<ReplacementState>[]) =>
  saveRows(work, 'meter_replacements', ['from_day', 'meter_number'], diffs, (row) => ({
    id: row.id,
    meter_id: row.meterId,
    from_day: row.from,
    meter_number: row.meterNumber,
  }))

const rangeText = ({ from, until }: Period) => `[${from},${until ?? ''})`
const list = (names: string[]) => sql.join(names.map((name) => sql.ref(name)))
const recordset = (table: string, rows: object[]): RawBuilder<unknown> =>
  sql`jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`
