import type { Period } from '../../domain/time/period.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { isInactive } from '../members/find-member.ts'

/** 409 when somebody inactive is to hold a meter today or later; what a member held before it left may be noted. */
export async function refuseInactiveHolder(work: Work, memberId: string, { until }: Period, path: string) {
  if (until !== null && until <= work.today) return
  if (await isInactive(work, memberId)) throw new Refusal(409, 'holder-inactive', path)
}
