import type { CommunityChange } from '../../domain/communities/community.schema.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import type { Work } from '../db/in-community.ts'
import { Refusal } from '../http/refusal.ts'
import { communityOf, lockCommunity, saveSettings } from './communities.store.ts'

/**
 * Changes what is given of the settings. Meters that are there already stay as they are: a strict rule is for EANs to come.
 * 412 when the settings are no longer the version somebody saw; nothing is written when nothing would be different.
 */
export async function changeSettings(work: Work, change: CommunityChange, version: number | undefined) {
  await lockCommunity(work)
  const before = await communityOf(work)
  if (version !== undefined && version !== before.version)
    throw new Refusal(412, 'settings-changed-meanwhile')
  const names = (['strictEan', 'staleAfterDays'] as const).filter(
    (name) => change[name] !== undefined && change[name] !== before[name],
  )
  if (names.length === 0) return
  const { strictEan = before.strictEan, staleAfterDays = before.staleAfterDays } = change
  const after = { strictEan, staleAfterDays }
  await saveSettings(work, after)
  const only = (of: typeof after) => Object.fromEntries(names.map((name) => [name, of[name]]))
  await writeAuditLine(work, {
    action: 'community.settings-changed',
    entityId: work.communityId,
    before: only(before),
    after: only(after),
  })
}
