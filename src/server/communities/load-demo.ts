import { randomInt } from 'node:crypto'
import { legalVersions } from '../../domain/auth/consent.ts'
import type { Clock } from '../adapters/clock.ts'
import { giveFirstConsent } from '../auth/give-consent.ts'
import { hasAccount } from '../auth/has-account.ts'
import { saveAccount } from '../auth/save-account.ts'
import type { Database } from '../db/database.ts'
import { findUnlinkedByEmail } from '../members/find-by-email.ts'
import { linkMember } from '../members/link-member.ts'
import * as store from './communities.store.ts'
import { demoRoles, loadDemoCommunities } from './load-demo-communities.ts'

const manager = { name: 'Camille Demo', email: 'demo@optimce.test', roles: demoRoles }
/** A plain member of the first community. It stands for somebody whose meter was another's until five months ago. */
const member = {
  name: 'Lan Nguyen',
  email: 'member@optimce.test',
  roles: demoRoles.slice(0, 1).map(({ communityId }) => ({ communityId, role: 'member' as const })),
  standsFor: 'lan.nguyen@example.org',
}
const letters = 'abcdefghijkmnpqrstuvwxyz23456789' // none that look alike

type Login = {
  email: string /** null: as it was set before */
  password: string | null
}
type Demo = { database: Database; clock: Clock; password?: string }

/**
 * Loads the two demo communities, or tops their readings up to yesterday, and sees that the demo user may work in both and a
 * plain member look at its own meters in the first. They get the password given; without one, a new user gets one that is
 * made here, and an old one keeps its own.
 */
export async function loadDemo({
  database,
  clock,
  password,
}: Demo): Promise<Login & { communities: string[]; member: Login }> {
  const communities = await loadDemoCommunities({ database, clock })
  const made = madePassword()
  const of = async ({ email }: { email: string }) => {
    const isNew = !(await hasAccount(database, email))
    return { email, isNew, password: password ?? (isNew ? made : null) }
  }
  const logins = { manager: await of(manager), member: await of(member) }
  await saveUser({ database, clock }, manager, logins.manager.password)
  const userId = await saveUser({ database, clock }, member, logins.member.password)
  // Only once: a link that somebody took away stays away.
  if (userId && logins.member.isNew) await linkToMember(database, userId)
  const said = ({ email, password }: Login) => ({ email, password })
  return { ...said(logins.manager), communities, member: said(logins.member) }
}

/** Makes the account or gives it the password, and the roles; null leaves everything as it is. */
async function saveUser(
  { database, clock }: Pick<Demo, 'database' | 'clock'>,
  { name, email, roles }: Pick<typeof manager, 'name' | 'email' | 'roles'>,
  password: string | null,
): Promise<string | null> {
  if (password === null) return null
  return database.app.transaction().execute(async (db) => {
    const userId = await saveAccount(db, { name, email, password })
    // Nobody real: whoever looks at the demo is not asked in the name of people who do not exist.
    await giveFirstConsent(db, { userId, given: legalVersions, at: clock.now() })
    for (const { communityId, role } of roles) {
      await store.enterCommunity(db, communityId)
      await store.saveRole(db, communityId, userId, role)
    }
    return userId
  })
}

async function linkToMember({ app }: Database, userId: string) {
  const { communityId } = member.roles[0]!
  await app.transaction().execute(async (db) => {
    await store.enterCommunity(db, communityId)
    const work = { db, communityId, userId: null, userName: 'OptimCE' }
    const memberId = await findUnlinkedByEmail(work, member.standsFor)
    if (memberId) await linkMember(work, memberId, userId)
  })
}

/** Three groups of five: 75 bits, and still typed without a mistake. */
const madePassword = () =>
  Array.from({ length: 3 }, () =>
    Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join(''),
  ).join('-')
