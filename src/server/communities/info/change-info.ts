import { isDeepStrictEqual } from 'node:util'
import type { CommunityInfoChange } from '../../../domain/communities/community-info.schema.ts'
import { maskedIban } from '../../../domain/members/iban.ts'
import { writeAuditLine } from '../../audit/write-audit-line.ts'
import type { Work } from '../../db/in-community.ts'
import { Refusal } from '../../http/refusal.ts'
import { lockCommunity } from '../communities.store.ts'
import { infoOf, saveInfo } from './info.store.ts'

/** Changes what a community says of itself. 412 when it is no longer the version that somebody saw; what is as it was is no change. */
export async function changeInfo(work: Work, change: CommunityInfoChange, version: number | undefined) {
  await lockCommunity(work)
  const before = await infoOf(work)
  if (version !== undefined && version !== before.version)
    throw new Refusal(412, 'settings-changed-meanwhile')
  const fields = Object.keys(change) as (keyof CommunityInfoChange)[]
  const touched = fields.filter((field) => !isDeepStrictEqual(before[field], change[field]))
  if (touched.length === 0) return
  const only = (from: CommunityInfoChange): CommunityInfoChange =>
    Object.fromEntries(touched.map((field) => [field, from[field]]))
  await saveInfo(work, only(change))
  await writeAuditLine(work, {
    action: 'community.info-changed',
    entityId: work.communityId,
    before: masked(only(before)),
    after: masked(only(change)),
  })
}

const masked = (info: CommunityInfoChange) => (info.iban ? { ...info, iban: maskedIban(info.iban) } : info)
