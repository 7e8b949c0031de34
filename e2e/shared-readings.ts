import { packDay } from '../src/domain/readings/packed-day.ts'
import { kwhToMwh } from '../src/domain/units/energy.ts'
import { sql } from './story.ts'

/** A day without a change of the clock on which each quarter-hour has the same energy, kWh, and what the DSO says was shared of it. */
export async function addFlatDay(
  communityId: string,
  meterId: string,
  { direction, day, gross, shared }: { direction: 'o' | 'i'; day: string; gross: number; shared?: number },
) {
  const packed = (kWh: number) => Buffer.from(packDay(new Float64Array(96).fill(kwhToMwh(kWh))))
  await sql(
    `insert into reading_days (community_id, meter_id, direction, day, gross, shared, gross_mwh, shared_mwh, peak_mwh, slots)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 96)`,
    [
      ...[communityId, meterId, direction, day, packed(gross)],
      ...[shared === undefined ? null : packed(shared), 96 * kwhToMwh(gross)],
      ...[shared === undefined ? null : 96 * kwhToMwh(shared), kwhToMwh(gross)],
    ],
  )
}
