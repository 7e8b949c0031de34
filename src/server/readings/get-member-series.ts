import { countedDays } from '../../domain/readings/expected-days.ts'
import type { SeriesOfMany, SeriesQuery } from '../../domain/readings/series.schema.ts'
import { noteRead } from '../audit/note-read.ts'
import type { Work } from '../db/in-community.ts'
import { ownMembers } from '../members/own-members.ts'
import { readMeterDays } from '../meters/read-meter-days.ts'
import { seriesTogether } from './series-together.ts'
import { totalsOfMeters } from './totals-of-meters.ts'

/**
 * The series of all meters that a member held, each on the days on which it was the holder. The guard has seen that whoever
 * asks may see this member; a manager who looks at another person's leaves a line in the audit.
 */
export async function getMemberSeries(
  work: Work,
  memberId: string,
  query: SeriesQuery,
): Promise<SeriesOfMany> {
  const meters = await readMeterDays(work, { memberId })
  const counted = [...meters].map(([meterId, days]) => ({
    meterId,
    periods: countedDays(days, { memberId }),
  }))
  const series = await seriesTogether(work, query, meters, { memberId }, totalsOfMeters(work, query, counted))
  if (!(await ownMembers(work)).includes(memberId))
    await noteRead(work, { action: 'member.load-curve-read', entityId: memberId, asked: query })
  return series
}
