import { sql } from 'kysely'
import { letterOfState as letters } from '../../domain/readings/completeness.codes.ts'
import type { ReadLetters } from '../../domain/readings/completeness.ts'
import { addDays, daysBetween, type LocalDay } from '../../domain/time/local-day.ts'
import type { Work } from '../db/in-community.ts'
import { type Direction, letterOf } from './readings.store.ts'

type In = Pick<Work, 'db' | 'communityId'>
type Days = { from: LocalDay; until: LocalDay }

/**
 * For each of these meters that has readings in a direction on these days, a letter for each of its days on end. Only counts
 * are read, from the index that has them; 200 meters × a year are 146 000 rows, so the database makes the letters.
 */
export async function lettersOf(
  { db, communityId }: In,
  direction: Direction,
  meterIds: string[],
  { from, until }: Days,
): Promise<Map<string, ReadLetters>> {
  const { rows } = await sql<{
    meterId: string
    first: LocalDay
    last: LocalDay
    letters: string
    /** days after the first of them, where the days have gaps */
    offsets: string | null
  }>`
    select meter_id as "meterId", min(day) as first, max(day) as last,
      string_agg(case
        when missing >= slots then ${letters.missing} when missing > 0 then ${letters.partial}
        when corrected > 0 then ${letters.corrected} when estimated > 0 then ${letters.estimated}
        else ${letters.complete} end, '' order by day) as letters,
      case when count(*) <= max(day) - min(day) then string_agg((day - ${from}::date)::text, ',' order by day) end as offsets
    from reading_days
    where community_id = ${communityId} and meter_id = any(${meterIds}::uuid[]) and direction = ${letterOf[direction]}
      and day >= ${from} and day < ${until}
    group by meter_id`.execute(db)
  return new Map(
    rows.map(({ meterId, first, last, letters: found, offsets }) => {
      if (offsets === null) return [meterId, { first, letters: found }]
      const days = new Array<string>(daysBetween(from, addDays(last, 1))).fill(letters.missing)
      for (const [i, offset] of offsets.split(',').entries()) days[Number(offset)] = found[i]!
      return [meterId, { first: from, letters: days.join('') }]
    }),
  )
}
