import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import { from as copyFrom } from 'pg-copy-streams'
import { type DayReadings, sumsOf } from '../../domain/readings/day-sums.ts'
import { packDay, packQuality } from '../../domain/readings/packed-day.ts'
import type { LocalDay } from '../../domain/time/local-day.ts'
import type { CopyWork } from '../db/copy-transaction.ts'

export type ReadingDay = DayReadings & { meterId: string; direction: 'o' | 'i' }

export const dayColumns = [
  ...['community_id', 'meter_id', 'direction', 'day', 'gross', 'shared', 'quality'],
  ...['gross_mwh', 'shared_mwh', 'peak_mwh', 'slots', 'missing', 'estimated', 'corrected'],
]

/** Bytes in the text of a COPY. */
export const bytes = (packed: Uint8Array | null) =>
  packed ? `\\\\x${Buffer.from(packed).toString('hex')}` : '\\N'

/** A row of `reading_days` in the text of a COPY, in the order of `dayColumns`. */
export function dayLine(communityId: string, row: ReadingDay): string {
  const sums = sumsOf(row)
  return [
    ...[communityId, row.meterId, row.direction, row.day],
    ...[bytes(packDay(row.gross)), bytes(row.shared && packDay(row.shared))],
    bytes(row.quality && packQuality(row.quality)),
    ...[sums.grossMwh, sums.sharedMwh ?? '\\N', sums.peakMwh],
    ...[sums.slots, sums.missing, sums.estimated, sums.corrected],
  ].join('\t')
}

/** Writes days that are not there yet; answers how many, and the last day of each meter. */
export async function copyDays({ client }: CopyWork, communityId: string, rows: Iterable<ReadingDay>) {
  const lastDays = new Map<string, LocalDay>()
  let count = 0
  async function* lines() {
    for (const row of rows) {
      const last = lastDays.get(row.meterId)
      if (!last || last < row.day) lastDays.set(row.meterId, row.day)
      // Making and packing days is work for the processor; others get their turn in between.
      if (++count % 50 === 0) await setImmediate()
      yield `${dayLine(communityId, row)}\n`
    }
  }
  // PostgreSQL refuses COPY into a table with row-level security; the policies see the rows on the second step.
  await client.query('create temporary table arriving (like reading_days) on commit drop')
  const copy = client.query(copyFrom(`copy arriving (${dayColumns.join(', ')}) from stdin`))
  await pipeline(Readable.from(lines()), copy)
  await client.query('insert into reading_days select * from arriving order by meter_id, direction, day')
  await client.query('drop table arriving')
  return { count, lastDays }
}
