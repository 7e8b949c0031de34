import { sql } from 'kysely'
import type { LocalDay } from '../../domain/time/local-day.ts'
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
  ...(['facets', 'dso', 'doubts', 'dismissed_doubts', 'silent_since', 'locality'] as const),
  ...(['search', 'changes_on'] as const satisfies (keyof Line)[]),
]
const names = sql.join(written.map((name) => sql.ref(name)))
const there = sql.join(written.map((name) => sql`meter_list.${sql.ref(name)}`))
const given = sql.join(written.map((name) => sql`excluded.${sql.ref(name)}`))
const updates = sql.join(written.map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`))

/** Writes the list's lines of these meters anew; to be called in the transaction of every change of a meter. */
export async function relist(work: In, meterIds: string[]) {
  const lines = (await metersOf(work, meterIds)).map((meter) => meterLine(meter, work.today))
  await sql`
    insert into meter_list (community_id, ${names})
    select ${work.communityId}::uuid, ${names}
    from jsonb_populate_recordset(null::meter_list, ${JSON.stringify(lines)}::jsonb)
    order by meter_id -- as outdated locks them: two who do this at once wait instead of deadlocking
    on conflict (community_id, meter_id) do update set ${updates}
    -- the table has many indexes: a line that stays the same is not worth writing into all of them
    where (${there}) is distinct from (${given})`.execute(work.db)
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

/** The readings' word to the list: the last local day of each meter with readings; the lines are then to be written anew. */
export async function saveDataUntil(
  { db, communityId }: Pick<In, 'db' | 'communityId'>,
  lastDays: Map<string, LocalDay | null>,
) {
  await sql`
    update meter_list set data_until = given.day
    from unnest(${[...lastDays.keys()]}::uuid[], ${[...lastDays.values()]}::date[]) as given (meter_id, day)
    where community_id = ${communityId}::uuid and meter_list.meter_id = given.meter_id`.execute(db)
}
