import { setRolesByGroups } from '../communities/people/set-roles-by-groups.ts'
import { type Asker, headersOf } from '../http/asker.ts'
import type { House } from '../http/house.ts'
import { Refusal } from '../http/refusal.ts'
import { accountOfUser } from './account.store.ts'
import { listConsents } from './give-consent.ts'
import { inAccount, writeAccountLine } from './in-account.ts'
import * as store from './oidc.store.ts'

/** Where to send the browser, and the state that it keeps as a cookie. */
export async function leaveForElsewhere(house: House, next: string) {
  if (!house.oidc) throw new Refusal(404, 'not-found')
  const left = await house.oidc.leave().catch(() => {
    throw new Refusal(409, 'oidc-unreachable')
  })
  await store.keepDeparture(house.database.auth, { ...left.departure, next })
  return { url: left.url, state: left.departure.state }
}

/**
 * Signs in whoever comes back from the other service in the browser that left. An account is linked to a subject of the
 * service by an address that the service says it has verified, and by that only; afterwards by the subject, whatever
 * its address. Nobody gets an account here because it has one there. Its groups give roles, and take back what they gave.
 * Whoever has a second factor here is asked for its code, unless the service says that it has asked for more than one proof
 * itself. Answers where to go on (to new texts first, when there are some to agree to), and the cookies.
 */
export async function comeBackFromElsewhere(
  house: House,
  asker: Asker,
  { query, state, stateHere }: { query: string; state: string; stateHere: string | undefined },
) {
  if (!house.oidc) throw new Refusal(404, 'not-found')
  // The same browser: otherwise somebody could be signed in, without knowing, as whoever sent the link.
  const kept = stateHere === state ? await store.takeDeparture(house.database.auth, state) : null
  if (!kept) throw new Refusal(401, 'oidc-refused')
  const who = await house.oidc.comeBack(query, kept).catch(() => {
    throw new Refusal(401, 'oidc-refused')
  })
  const userId = await accountFor(house, asker, `${house.oidc.issuer}|${who.subject}`, who)
  const account = await accountOfUser(house.database.auth, userId)
  const { byGroups } = who
  await setRolesByGroups(house, { userId, email: account.email, byGroups, service: house.oidc.name })
  const call = { body: { userId }, headers: headersOf(asker), returnHeaders: true as const }
  if (account.secondFactor && !who.isMultiFactor) {
    const { response, headers } = await house.auth.api.askForCode(call)
    if (response.isAsked) return { next: kept.next, isCodeNeeded: true, cookies: headers.getSetCookie() }
  }
  const { headers } = await house.auth.api.openSession(call)
  const { due } = await listConsents(house, userId)
  const next = due.length > 0 ? `/account/agree?next=${encodeURIComponent(kept.next)}` : kept.next
  return { next, isCodeNeeded: false, cookies: headers.getSetCookie() }
}

async function accountFor(
  house: House,
  asker: Asker,
  subject: string,
  { email, isVerified }: { email: string | null; isVerified: boolean },
): Promise<string> {
  const db = house.database.auth
  const linked = await store.userOfSubject(db, subject)
  if (linked) return linked
  if (!email || !isVerified) throw new Refusal(403, 'oidc-unverified')
  const userId = await store.userWithEmail(db, email)
  if (!userId) throw new Refusal(403, 'oidc-unknown')
  await inAccount(house, { userId, asker }, async (work) => {
    await store.linkSubject(work.db, userId, subject)
    await writeAccountLine(work, 'oidc-linked', house.oidc?.name)
  })
  return userId
}
