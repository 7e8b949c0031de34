import type { RulesInTime } from '../../domain/sharing/sharing-rules.schema.ts'
import { rulesInOrder } from '../../domain/sharing/sharing-rules.ts'
import { contains } from '../../domain/time/period.ts'
import type { Work } from '../db/in-community.ts'
import { rulesOf } from './sharing-rules.store.ts'

/** How an operation counted, counts and will count: every day has its rules, the newest first. */
export const listSharingRules = async (work: Work, operationId: string): Promise<RulesInTime[]> =>
  rulesInOrder(await rulesOf(work, operationId))

/** How it counts on a day. */
export async function getSharingRules(work: Work, operationId: string, day: string): Promise<RulesInTime> {
  const all = await listSharingRules(work, operationId)
  return all.find(({ from, until }) => contains({ from: from ?? '', until }, day))!
}
