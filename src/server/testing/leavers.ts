import { saveAccount } from '../auth/save-account.ts'
import { type Browser, browserOf } from './accounts.ts'
import { openTestHouse, password } from './test-house.ts'

/** A house, and people who may delete their account: each new, signed in from a browser of its own, nobody's user yet. */
export async function openLeavers() {
  const house = await openTestHouse({ trustProxy: true })
  let people = 0
  async function person() {
    const email = `leaver-${++people}@optimce.test`
    const name = `Leaver ${people}`
    const userId = await house.database.app
      .transaction()
      .execute((db) => saveAccount(db, { name, email, password }))
    const browser = browserOf(house, `192.0.2.${people}`)
    await browser.signIn(email)
    return { email, name, userId, browser }
  }
  return {
    house,
    person,
    join: (side: 'south' | 'north', role: string, userId: string) =>
      house.owner('insert into community_users values ($1, $2, $3)', [house[side].id, userId, role]),
    /** A community that whoever sits at this browser administers alone. */
    ownCommunity: async (browser: Browser, name: string): Promise<string> =>
      (await browser.call('/api/v1/communities', { body: { name, region: 'WAL' } })).body.communityId,
    end: (browser: Browser, typed = password) =>
      browser.call('/api/v1/account/end', { body: { password: typed } }),
    accounts: (userId: string) => house.owner('select email from auth."user" where id = $1', [userId]),
    roles: (userId: string) =>
      house.owner('select community_id, role from community_users where user_id = $1', [userId]),
  }
}
