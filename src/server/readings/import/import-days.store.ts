import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sql } from 'kysely'
import { from as copyFrom } from 'pg-copy-streams'
import type { ReadSeries } from '../../../domain/readings/import/slots/arriving.ts'
import { packDay, packQuality } from '../../../domain/readings/packed-day.ts'
import { letterOf, unpackedRow } from '../readings.store.ts'
import { bytes } from '../readings-copy.store.ts'
import type { ImportWork } from './as-importer.ts'

const columns = ['community_id', 'import_id', 'ean', 'direction', 'day', 'gross', 'shared', 'quality']

/** Keeps what arrived until it is committed; what was kept of this import before is gone. */
export async function stageDays({ client, communityId }: ImportWork, id: string, series: ReadSeries[]) {
  await client.query('delete from import_days where community_id = $1 and import_id = $2', [communityId, id])
  function* lines() {
    for (const { ean, direction, days } of series)
      for (const { day, gross, shared, quality } of days)
        yield `${[
          ...[communityId, id, ean, letterOf[direction], day],
          ...[
            bytes(packDay(gross)),
            bytes(shared && packDay(shared)),
            bytes(quality && packQuality(quality)),
          ],
        ].join('\t')}\n`
  }
  // PostgreSQL refuses COPY into a table with row-level security.
  await client.query('create temporary table staging (like import_days) on commit drop')
  await pipeline(
    Readable.from(lines()),
    client.query(copyFrom(`copy staging (${columns.join(', ')}) from stdin`)),
  )
  await client.query('insert into import_days select * from staging')
  await client.query('drop table staging')
}

export async function stagedEans({ db, communityId }: ImportWork, id: string): Promise<string[]> {
  const rows = await db
    .selectFrom('import_days')
    .select('ean')
    .distinct()
    .where('community_id', '=', communityId)
    .where('import_id', '=', id)
    .orderBy('ean')
    .execute()
  return rows.map(({ ean }) => ean)
}

/** What arrived of some meters, as it was read. */
export async function stagedSeries(
  { db, communityId }: ImportWork,
  id: string,
  eans: string[],
): Promise<ReadSeries[]> {
  const rows = await db
    .selectFrom('import_days')
    .select(['ean', 'direction', 'day', 'gross', 'shared', 'quality'])
    .where('community_id', '=', communityId)
    .where('import_id', '=', id)
    .where('ean', '=', sql<string>`any(${eans}::text[])`)
    .orderBy('ean')
    .orderBy('direction', 'desc') // offtake first
    .orderBy('day')
    .execute()
  const series = Map.groupBy(rows, ({ ean, direction }) => `${ean} ${direction}`)
  return [...series.values()].map((days) => ({
    ean: days[0]!.ean,
    direction: days[0]!.direction === 'o' ? 'offtake' : 'injection',
    days: days.map(unpackedRow),
  }))
}

export async function forgetStaged({ db, communityId }: Pick<ImportWork, 'db' | 'communityId'>, id: string) {
  await db
    .deleteFrom('import_days')
    .where('community_id', '=', communityId)
    .where('import_id', '=', id)
    .execute()
}
