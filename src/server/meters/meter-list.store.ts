import { sql } from 'kysely'
import { meterStatuses } from '../../domain/meters/meter.codes.ts'
import type { MeterListItem, MeterListQuery } from '../../domain/meters/meter.schema.ts'
import type { Work } from '../db/in-community.ts'
import { meterLine } from './meter-line.ts'
import { metersOf } from './meters.store.ts'

type In = Pick<Work, 'db' | 'communityId' | 'today'>
type Line = ReturnType<typeof meterLine>

const written = [
  ...([
    'meter_id',
    'ean',
    'address_sort',
    'meter_number',
    'meter_number_sort',
    'holder_id',
    'holder_name',
  ] as const),
  ...(['holder_sort', 'status', 'status_rank', 'operation_id', 'operation_name', 'operation_sort'] as const),
  ...(['search', 'changes_on'] as const satisfies (keyof Line)[]),
]
const names = sql.join(written.map((name) => sql.ref(name)))
const updates = sql.join(written.map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`))

/** Writes the list's lines of these meters anew; to be called in the transaction of every change of a meter. */
export async function relist(work: In, meterIds: string[]) {
  const lines = (await metersOf(work, meterIds)).map((meter) => meterLine(meter, work.today))
  await sql`
    insert into meter_list (community_id, ${names})
    select ${work.communityId}::uuid, ${names}
    from jsonb_populate_recordset(null::meter_list, ${JSON.stringify(lines)}::jsonb)
    on conflict (community_id, meter_id) do update set ${updates}`.execute(work.db)
}

/** Up to so many meters of which something begins or ends by today and whose line does not say so yet. */
export async function outdated({ db, communityId, today }: In, atMost: number): Promise<string[]> {
  const rows = await db
    .selectFrom('meter_list')
    .select('meter_id')
    .where('community_id', '=', communityId)
    .where('changes_on', '<=', today)
    .orderBy('meter_id') // the same order for everybody: two requests doing this at once wait instead of deadlocking
    .limit(atMost)
    .forUpdate()
    .execute()
  return rows.map((row) => row.meter_id)
}

/** The readings' word to the list: the last local day of each meter with readings. */
export async function saveDataUntil({ db, communityId }: In, meterId: string, dataUntil: string) {
  await db
    .updateTable('meter_list')
    .set({ data_until: dataUntil })
    .where('community_id', '=', communityId)
    .where('meter_id', '=', meterId)
    .execute()
}

/** One page of the meters that have every one of `terms` (ready for LIKE) somewhere, and how many there are in all. */
export async function metersMatching(
  { db, communityId }: In,
  terms: string[],
  { status, holderId, sort, page, pageSize }: Omit<MeterListQuery, 'q'>,
): Promise<{ items: MeterListItem[]; total: number }> {
  const rank = status ? meterStatuses.indexOf(status) : null
  const found = await sql<{ total: number; ids: string[] }>`
    select total, ids from meter_list_page(${terms}::text[], ${rank}::smallint, ${holderId ?? null}::uuid, ${sort.replace('-', '')},
      ${sort.startsWith('-')}, ${pageSize}, ${(page - 1) * pageSize})`.execute(db)
  const { total, ids } = found.rows[0]!
  const rows = await db
    .selectFrom('meter_list')
    .innerJoin('meters', (on) =>
      on
        .onRef('meters.community_id', '=', 'meter_list.community_id')
        .onRef('meters.id', '=', 'meter_list.meter_id'),
    )
    .select([
      ...([
        'meters.id',
        'meters.ean',
        'meter_list.meter_number',
        'street',
        'house_number',
        'box',
        'postal_code',
      ] as const),
      ...([
        'city',
        'holder_id',
        'holder_name',
        'operation_id',
        'operation_name',
        'status',
        'data_until',
      ] as const),
    ])
    .where('meter_list.community_id', '=', communityId)
    .where('meter_id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  const byId = new Map(rows.map((row) => [row.id, asItem(row)]))
  return { total, items: ids.map((id) => byId.get(id)!) }
}

type Row = {
  [name in
    | 'id'
    | 'ean'
    | 'meter_number'
    | 'street'
    | 'house_number'
    | 'postal_code'
    | 'city'
    | 'status']: string
} & {
  [name in 'box' | 'holder_id' | 'holder_name' | 'operation_id' | 'operation_name' | 'data_until']:
    | string
    | null
}

const asItem = (row: Row): MeterListItem => ({
  id: row.id,
  ean: row.ean,
  meterNumber: row.meter_number,
  address: {
    street: row.street,
    houseNumber: row.house_number,
    box: row.box,
    postalCode: row.postal_code,
    city: row.city,
  },
  holder: row.holder_id ? { id: row.holder_id, name: row.holder_name! } : null,
  operation: row.operation_id ? { id: row.operation_id, name: row.operation_name! } : null,
  status: row.status as MeterListItem['status'],
  dataUntil: row.data_until,
})
