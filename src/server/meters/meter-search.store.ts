import { sql } from 'kysely'
import { type MeterDoubt, openDoubts } from '../../domain/meters/doubts.ts'
import type { MeterListItem } from '../../domain/meters/meter-list.schema.ts'
import type { LocalDay } from '../../domain/time/local-day.ts'
import type { Work } from '../db/in-community.ts'
import { codesIn } from './line-facets.ts'
import type { LineFilters } from './line-filters.ts'

type In = Pick<Work, 'db' | 'communityId' | 'today'> & { staleAfterDays: number }

const orderOf = (sort: string) => ({ column: sort.replace('-', ''), isDescending: sort.startsWith('-') })

/** The ids of one page of the meters that match, in order, and how many match in all. */
export async function pageOfIds(
  { db }: Pick<In, 'db'>,
  filters: LineFilters,
  { sort, page, pageSize }: { sort: string; page: number; pageSize: number },
): Promise<{ ids: string[]; total: number }> {
  const { column, isDescending } = orderOf(sort)
  const { rows } = await sql<{ total: number; ids: string[] }>`
    select total, ids from meter_list_page(${JSON.stringify(filters)}::jsonb, ${column}, ${isDescending},
      ${pageSize}, ${(page - 1) * pageSize})`.execute(db)
  return rows[0]!
}

/** The ids of all meters that match, in order; by `id` too, as they are locked. Row by row, because one array of 100 000 would hold up everybody else. */
export async function allIds({ db }: Pick<In, 'db'>, filters: LineFilters, sort: string): Promise<string[]> {
  const { column, isDescending } = orderOf(sort === 'id' ? 'ean' : sort)
  const { rows } = await sql<{ id: string }>`
    select id from meter_list_ids(${JSON.stringify(filters)}::jsonb, ${column}, ${isDescending}) id
    ${sort === 'id' ? sql`order by id` : sql``}`.execute(db)
  return rows.map(({ id }) => id)
}

/** The list's rows of these meters, in the order of the ids; those that are gone are left out. */
export async function rowsOf(
  { db, communityId, today, staleAfterDays }: In,
  ids: readonly string[],
): Promise<MeterListItem[]> {
  const rows = await db
    .selectFrom('meter_list')
    .innerJoin('meters', (on) =>
      on
        .onRef('meters.community_id', '=', 'meter_list.community_id')
        .onRef('meters.id', '=', 'meter_list.meter_id'),
    )
    .select([
      ...(['meters.id', 'meters.ean', 'meter_list.meter_number', 'street', 'house_number', 'box'] as const),
      ...(['postal_code', 'city', 'holder_id', 'holder_name', 'operation_id', 'operation_name'] as const),
      ...(['status', 'data_until', 'doubts', 'silent_since', 'meter_list.dso', 'facets'] as const),
    ])
    .where('meter_list.community_id', '=', communityId)
    .where('meter_id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  const byId = new Map(rows.map((row) => [row.id, asItem(row, today, staleAfterDays)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

type Text = 'id' | 'ean' | 'meter_number' | 'street' | 'house_number' | 'postal_code' | 'city' | 'status'
type Optional =
  | 'box'
  | 'holder_id'
  | 'holder_name'
  | 'operation_id'
  | 'operation_name'
  | 'data_until'
  | 'silent_since'
type Row = Record<Text, string> &
  Record<Optional, string | null> & { doubts: string[]; dso: string | null; facets: number }

const asItem = (row: Row, today: LocalDay, staleAfterDays: number): MeterListItem => ({
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
  dso: row.dso!,
  ...codesIn(row.facets),
  doubts: openDoubts(
    { doubts: row.doubts as MeterDoubt[], silentSince: row.silent_since },
    today,
    staleAfterDays,
  ),
})
