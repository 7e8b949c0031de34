import { regulatorOf } from '../../domain/communities/community.schema.ts'
import type { NewCommunity } from '../../domain/communities/community-info.schema.ts'
import { localDayOf } from '../../domain/time/local-day.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import { newId } from '../db/new-id.ts'
import type { House } from '../http/house.ts'
import { Refusal } from '../http/refusal.ts'
import type { SignedIn } from '../http/session.ts'
import * as store from './communities.store.ts'

/** A community of its own, which the user administers; answers its id. 403 where only the operator makes them. */
export async function createCommunity(
  { database, clock, newCommunities }: House,
  { name, region }: NewCommunity,
  { userId, userName }: SignedIn,
): Promise<string> {
  if (newCommunities === 'nobody') throw new Refusal(403, 'communities-closed')
  const id = newId()
  const community = { id, name, region, regulator: regulatorOf[region], created_at: clock.now() }
  await database.app.transaction().execute(async (db) => {
    await store.enterCommunity(db, id)
    await store.insertCommunity(db, community)
    await store.saveRole(db, id, userId, 'admin')
    const scope = { db, communityId: id, userId, userName, today: localDayOf(clock.now()) }
    await writeAuditLine(scope, { action: 'community.created', entityId: id, after: community })
  })
  return id
}
