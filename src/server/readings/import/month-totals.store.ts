import { sql } from 'kysely'
import type { MonthTotal } from '../../../domain/readings/import/readers/month-reader.ts'
import type { ImportWork } from './as-importer.ts'

type In = Pick<ImportWork, 'db' | 'communityId'>

const measures = {
  offtakeShared: 'offtake_shared_mwh',
  offtakeResidual: 'offtake_residual_mwh',
  injectionShared: 'injection_shared_mwh',
  injectionResidual: 'injection_residual_mwh',
  gridFeeCents: 'grid_fee_cents',
} as const
const columns = sql.join(Object.values(measures).map((name) => sql.ref(name)))
const of = (alias: string) => sql.join(Object.values(measures).map((name) => sql.ref(`${alias}.${name}`)))
const set = (alias: string) =>
  sql.join(Object.values(measures).map((name) => sql`${sql.ref(name)} = ${sql.ref(`${alias}.${name}`)}`))

type Month = MonthTotal & { meterId: string }

/** The totals stored of some meters, to be asked by meter, month and tariff. */
export async function storedMonths({ db, communityId }: In, meterIds: string[]) {
  const rows = await db
    .selectFrom('month_totals')
    .innerJoin('meters', (on) =>
      on
        .onRef('meters.community_id', '=', 'month_totals.community_id')
        .onRef('meters.id', '=', 'month_totals.meter_id'),
    )
    .select(['meter_id', 'ean', 'tariff', sql<string>`to_char(month, 'YYYY-MM')`.as('month')])
    .select([
      'offtake_shared_mwh as offtakeShared',
      'offtake_residual_mwh as offtakeResidual',
      'injection_shared_mwh as injectionShared',
      'injection_residual_mwh as injectionResidual',
      'grid_fee_cents as gridFeeCents',
    ])
    .where('month_totals.community_id', '=', communityId)
    .where('meter_id', '=', sql<string>`any(${meterIds}::uuid[])`)
    .execute()
  const key = (meterId: string, month: string, tariff: string) => `${meterId} ${month} ${tariff}`
  const found = new Map(
    rows.map(({ meter_id, ...total }) => [key(meter_id, total.month, total.tariff), total as MonthTotal]),
  )
  return (meterId: string, { month, tariff }: MonthTotal) => found.get(key(meterId, month, tariff)) ?? null
}

/** Writes totals as they are to be, and keeps the rows that stood in their place. */
export async function writeMonths({ db, communityId }: In, importId: string, months: readonly Month[]) {
  const rows = months.map(({ meterId, month, tariff, ...values }) => ({
    ...{ community_id: communityId, meter_id: meterId, month: `${month}-01`, tariff, import_id: importId },
    ...Object.fromEntries(
      Object.entries(measures).map(([name, column]) => [column, values[name as keyof typeof measures]]),
    ),
  }))
  const arriving = sql`jsonb_populate_recordset(null::month_totals, ${JSON.stringify(rows)}::jsonb)`
  await sql`
    insert into superseded_month_totals (community_id, import_id, meter_id, month, tariff, was, ${columns}, before_import_id)
    select new.community_id, ${importId}::uuid, new.meter_id, new.month, new.tariff, old.meter_id is not null,
      ${of('old')}, old.import_id
    from ${arriving} new left join month_totals old using (community_id, meter_id, month, tariff)`.execute(db)
  await sql`
    insert into month_totals (community_id, meter_id, month, tariff, import_id, ${columns})
    select community_id, meter_id, month, tariff, import_id, ${columns} from ${arriving} new
    on conflict (community_id, meter_id, month, tariff) do update
      set ${set('excluded')}, import_id = excluded.import_id`.execute(db)
}

/** Every total of an import stands again as before it. */
export async function restoreMonths({ db, communityId }: In, importId: string) {
  const mine = sql`was.community_id = ${communityId}::uuid and was.import_id = ${importId}::uuid`
  const same = sql`now.community_id = was.community_id and now.meter_id = was.meter_id
    and now.month = was.month and now.tariff = was.tariff`
  await sql`delete from month_totals now using superseded_month_totals was
    where ${mine} and ${same} and not was.was`.execute(db)
  await sql`update month_totals now set ${set('was')}, import_id = was.before_import_id
    from superseded_month_totals was where ${mine} and ${same} and was.was`.execute(db)
  await sql`delete from superseded_month_totals was where ${mine}`.execute(db)
}
