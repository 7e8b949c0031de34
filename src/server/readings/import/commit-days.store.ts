import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sql } from 'kysely'
import { from as copyFrom } from 'pg-copy-streams'
import type { DayReadings } from '../../../domain/readings/day-sums.ts'
import type { Direction } from '../../../domain/readings/import/measures.ts'
import type { LocalDay } from '../../../domain/time/local-day.ts'
import { letterOf, unpackedRow } from '../readings.store.ts'
import { dayColumns, dayLine, type ReadingDay } from '../readings-copy.store.ts'
import type { ImportWork } from './as-importer.ts'

const keyOf = (meterId: string, direction: string, day: LocalDay) => `${meterId} ${direction} ${day}`

/** What is stored of some meters in `[first, last]`, to be asked by meter, direction and day. */
export async function storedDays(
  { db, communityId }: Pick<ImportWork, 'db' | 'communityId'>,
  meterIds: string[],
  first: LocalDay,
  last: LocalDay,
): Promise<(meterId: string, direction: Direction, day: LocalDay) => DayReadings | null> {
  const rows = await db
    .selectFrom('reading_days')
    .select(['meter_id', 'direction', 'day', 'gross', 'shared', 'quality'])
    .where('community_id', '=', communityId)
    .where('meter_id', '=', sql<string>`any(${meterIds}::uuid[])`)
    .where('day', '>=', first)
    .where('day', '<=', last)
    .execute()
  const days = new Map(rows.map((row) => [keyOf(row.meter_id, row.direction, row.day), unpackedRow(row)]))
  return (meterId, direction, day) => days.get(keyOf(meterId, letterOf[direction], day)) ?? null
}

const packed = ['gross', 'shared', 'quality'] as const
const sums = [
  ...(['gross_mwh', 'shared_mwh', 'peak_mwh', 'slots', 'missing', 'estimated', 'corrected'] as const),
]
const content = [...packed, ...sums]
const key = 'community_id, meter_id, direction, day'

/** Writes days as they are to be, and keeps the rows that stood in their place, exactly. */
export async function writeDays(
  { client, communityId }: ImportWork,
  importId: string,
  days: readonly ReadingDay[],
) {
  await client.query('create temporary table if not exists changing (like reading_days) on commit drop')
  await client.query('truncate changing')
  const lines = days.map((day) => `${dayLine(communityId, day)}\n`)
  await pipeline(
    Readable.from(lines),
    client.query(copyFrom(`copy changing (${dayColumns.join(', ')}) from stdin`)),
  )
  await client.query('analyze changing') // how few they are: only then are they looked up one by one
  await client.query(
    `insert into superseded_days (community_id, import_id, meter_id, direction, day, ${content.join(', ')}, before_import_id)
     select new.community_id, $1, new.meter_id, new.direction, new.day,
       ${content.map((name) => `old.${name}`).join(', ')}, old.import_id
     from changing new left join reading_days old using (${key})`,
    [importId],
  )
  await client.query(
    `insert into reading_days (${key}, ${content.join(', ')}, import_id)
     select ${key}, ${content.join(', ')}, $1 from changing order by meter_id, direction, day
     on conflict (${key}) do update set
       ${content.map((name) => `${name} = excluded.${name}`).join(', ')}, import_id = excluded.import_id`,
    [importId],
  )
}

/** Where a later change stands on a day of this import: the import it is of, null when it is of none. Undefined: nowhere. */
export async function overtakenBy(
  { db, communityId }: Pick<ImportWork, 'db' | 'communityId'>,
  importId: string,
): Promise<string | null | undefined> {
  const { rows } = await sql<{ by: string | null }>`
    (select now.import_id as by from superseded_days was
       -- one look per day, in the index: reading_days may have millions
       left join lateral (select r.import_id from reading_days r where r.community_id = was.community_id
         and r.meter_id = was.meter_id and r.direction = was.direction and r.day = was.day limit 1) now on true
       where was.community_id = ${communityId} and was.import_id = ${importId}
         and now.import_id is distinct from ${importId}::uuid
       order by now.import_id desc nulls last limit 1)
    union all
    (select now.import_id from superseded_month_totals was
       left join month_totals now using (community_id, meter_id, month, tariff)
       where was.community_id = ${communityId} and was.import_id = ${importId}
         and now.import_id is distinct from ${importId}::uuid
       order by now.import_id desc nulls last limit 1)`.execute(db)
  return rows.length === 0 ? undefined : (rows.find(({ by }) => by !== null)?.by ?? null)
}

/** Every day of an import stands again as before it, byte for byte; answers its meters. */
export async function restoreDays({ client, communityId }: ImportWork, importId: string): Promise<string[]> {
  const mine = 'community_id = $1 and import_id = $2'
  const values = [communityId, importId]
  await client.query(
    `create temporary table restoring on commit drop as select * from superseded_days where ${mine}`,
    values,
  )
  await client.query('analyze restoring') // how few they are: only then are they looked up one by one
  const same = `now.community_id = was.community_id and now.meter_id = was.meter_id
    and now.direction = was.direction and now.day = was.day`
  const { rows } = await client.query<{ meter_id: string }>('select distinct meter_id from restoring')
  await client.query(`delete from reading_days now using restoring was where ${same} and was.gross is null`)
  await client.query(
    `update reading_days now set ${content.map((name) => `${name} = was.${name}`).join(', ')},
       import_id = was.before_import_id
     from restoring was where ${same} and was.gross is not null`,
  )
  await client.query(`delete from superseded_days where ${mine}`, values)
  return rows.map(({ meter_id }) => meter_id)
}
