import { addMonths, startOfDay, startOfMonth } from '../../domain/time/local-day.ts'
import type { Work } from '../db/in-community.ts'
import { type MemberCounts, memberCounts } from './member-counts.store.ts'

/** How many members there are, wait, and were taken in this month and the one before. */
export function countMembers(work: Work): Promise<MemberCounts> {
  const first = startOfMonth(work.today)
  const moment = (day: string) => new Date(startOfDay(day))
  return memberCounts(work, { thisMonth: moment(first), lastMonth: moment(addMonths(first, -1)) })
}
