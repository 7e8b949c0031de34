import { randomInt } from 'node:crypto'
import type { Clock } from '../adapters/clock.ts'
import { hasAccount } from '../auth/has-account.ts'
import { saveAccount } from '../auth/save-account.ts'
import type { Database } from '../db/database.ts'
import * as store from './communities.store.ts'
import { demoRoles, loadDemoCommunities } from './load-demo-communities.ts'

const email = 'demo@optimce.test'
const letters = 'abcdefghijkmnpqrstuvwxyz23456789' // none that look alike

type Loaded = {
  email: string /** null: as it was set before */
  password: string | null
  communities: string[]
}

/**
 * Loads the two demo communities, or tops their readings up to yesterday, and sees that the demo user may work in both.
 * That user gets the password given; without one, a new user gets one that is made here, and an old one keeps its own.
 */
export async function loadDemo({
  database,
  clock,
  password,
}: {
  database: Database
  clock: Clock
  password?: string
}): Promise<Loaded> {
  const communities = await loadDemoCommunities({ database, clock })
  if (password === undefined && (await hasAccount(database, email)))
    return { email, password: null, communities }
  const chosen = password ?? madePassword()
  await database.app.transaction().execute(async (db) => {
    const userId = await saveAccount(db, { name: 'Camille Demo', email, password: chosen })
    for (const { communityId, role } of demoRoles) {
      await store.enterCommunity(db, communityId)
      await store.saveRole(db, communityId, userId, role)
    }
  })
  return { email, password: chosen, communities }
}

/** Three groups of five: 75 bits, and still typed without a mistake. */
const madePassword = () =>
  Array.from({ length: 3 }, () =>
    Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join(''),
  ).join('-')
