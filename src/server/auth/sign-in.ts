import { isAPIError } from 'better-auth/api'
import type { House } from '../http/house.ts'
import { Refusal } from '../http/refusal.ts'
import { forgetAttempt, forgetFailures, noteAttempt, purgeFailures } from './auth.store.ts'

const failuresHere = 5
const failuresAnywhere = 50

/**
 * Signs in with e-mail and password; answers the user and the cookies to set. After 5 failures of one address from one
 * place, or 50 from everywhere for a place that failed before, that place waits: 429. Somebody else's guessing never
 * locks the owner out, who comes from elsewhere. An unknown address is answered as a wrong password is, and as late.
 */
export async function signIn(
  house: House,
  { email, password, ip, headers }: { email: string; password: string; ip: string; headers: Headers },
) {
  const auth = house.database.auth
  const attempt = { email, ip, at: house.clock.now() }
  const failed = await noteAttempt(auth, attempt)
  if (failed.here >= failuresHere || (failed.here > 0 && failed.anywhere >= failuresAnywhere)) {
    await forgetAttempt(auth, attempt)
    throw new Refusal(429, 'locked-out', undefined, {
      params: { minutes: Math.ceil(failed.secondsLeft / 60) },
      retryAfter: failed.secondsLeft,
    })
  }
  try {
    const result = await house.auth.api.signInEmail({
      body: { email, password },
      headers,
      returnHeaders: true,
    })
    await forgetFailures(auth, email, ip)
    const { id, name } = result.response.user
    return { user: { id, name, email }, cookies: result.headers.getSetCookie() }
  } catch (error) {
    if (!isAPIError(error)) throw error
    await purgeFailures(auth, attempt.at)
    throw new Refusal(401, 'wrong-password')
  }
}
