import { type FirstRun, regulatorOf } from '../../domain/communities/community.schema.ts'
import { localDayOf } from '../../domain/time/local-day.ts'
import { writeAuditLine } from '../audit/write-audit-line.ts'
import { giveFirstConsent } from '../auth/give-consent.ts'
import { saveAccount } from '../auth/save-account.ts'
import { newId } from '../db/new-id.ts'
import type { House } from '../http/house.ts'
import { Refusal } from '../http/refusal.ts'
import * as store from './communities.store.ts'
import { demoRoles, loadDemoCommunities } from './load-demo-communities.ts'

/**
 * The welcome on an empty installation: account, community and the right to administer it in one transaction, with the
 * demo communities beside it when asked for. Refused with 409 as soon as anybody works here. Answers the community's id.
 */
export async function startInstallation(house: House, first: FirstRun): Promise<string> {
  const { database, clock } = house
  if (!(await store.installationIsEmpty(database.app))) throw new Refusal(409, 'installation-not-empty')
  // Before the rest: without a user the demo alone leaves the installation as empty as it was, and a second try tops it up.
  if (first.start === 'demo') await loadDemoCommunities({ database, clock })
  const id = newId()
  await database.app.transaction().execute(async (db) => {
    await store.lockInstallation(db)
    if (!(await store.installationIsEmpty(db))) throw new Refusal(409, 'installation-not-empty')
    const userId = await saveAccount(db, first.account)
    await giveFirstConsent(db, { userId, given: first.account.consent, at: clock.now() })
    await store.enterCommunity(db, id)
    const { name, region } = first.community
    const community = { id, name, region, regulator: regulatorOf[region], created_at: clock.now() }
    await store.insertCommunity(db, community)
    await store.saveRole(db, id, userId, 'admin')
    const scope = {
      db,
      communityId: id,
      userId,
      userName: first.account.name,
      today: localDayOf(clock.now()),
    }
    await writeAuditLine(scope, { action: 'community.created', entityId: id, after: community })
    if (first.start === 'demo') await joinDemo(db, userId)
  })
  return id
}

async function joinDemo(db: Parameters<typeof store.saveRole>[0], userId: string) {
  for (const { communityId, role } of demoRoles) {
    await store.enterCommunity(db, communityId)
    await store.saveRole(db, communityId, userId, role)
  }
}
