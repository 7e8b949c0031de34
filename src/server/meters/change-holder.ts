import { succeed } from '../../domain/meters/history.ts'
import type { HolderChange } from '../../domain/meters/meter-changes.schema.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { isMember } from '../members/find-member.ts'
import { beginChange, type Version } from './begin-change.ts'
import { deleteHolder, holderPeriods, trimHolder } from './holders.store.ts'
import { insertHolder } from './meter-changes.store.ts'
import { relist } from './meter-list.store.ts'
import { refuseInactiveHolder } from './refuse-inactive-holder.ts'

/**
 * From a day on the meter is this member's, or nobody's, until the next holder who was planned; whoever began on that very
 * day is replaced. The configurations and the participation are not touched. 422 for somebody who is no member, 409 for one who is inactive.
 */
export async function changeHolder(work: Work, meterId: string, change: HolderChange, version: Version) {
  if (!(await mayHold(work, change))) throw new Refusal(422, 'holder-unknown', 'memberId')
  await beginChange(work, meterId, version)
  await handOver(work, meterId, change, 'memberId')
  await relist(work, [meterId])
}

/** Nobody, or somebody who is a member of the community. */
export const mayHold = async (work: Work, { memberId }: HolderChange) =>
  memberId === null || isMember(work, memberId)

/** As part of a change that has begun; `path` is the field in which the new holder stands. */
export async function handOver(work: Work, meterId: string, { memberId, from }: HolderChange, path: string) {
  const before = await holderPeriods(work, meterId)
  const plan = succeed(before, from, memberId !== null)
  if (memberId && plan.added) await refuseInactiveHolder(work, memberId, plan.added, path)
  for (const id of plan.removed) await deleteHolder(work, id)
  for (const { id, after } of plan.trimmed) await trimHolder(work, id, after)
  if (memberId && plan.added) await insertHolder(work, meterId, memberId, plan.added)
  const after = await holderPeriods(work, meterId)
  await writeAuditLine(work, { action: 'meter.holder-changed', entityId: meterId, before, after })
}
