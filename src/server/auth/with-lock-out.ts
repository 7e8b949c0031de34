import { networkOf } from '../../domain/auth/place.ts'
import type { House } from '../http/house.ts'
import { Refusal } from '../http/refusal.ts'
import { forgetAttempt, forgetFailures, noteAttempt, purgeFailures } from './auth.store.ts'

const failuresHere = 5
const failuresAnywhere = 50

type Tried = {
  /** whose secret it is: the e-mail address for a password, `code:<user>` for a code */
  of: string
  ip: string
  /** after 50 failures from everywhere: may a place that never failed try once; without this it may */
  isTrusted?: () => Promise<boolean>
}

/**
 * Tries a secret, which `attempt` refuses when it is wrong. After 5 failures from one place, or 50 from everywhere for a
 * place that failed before, that place waits: 429. Somebody else's guessing never locks the owner out, who comes from
 * elsewhere. A place is an IPv4 address or what one customer has of IPv6.
 */
export async function withLockOut<T>(
  house: House,
  { of, ip, isTrusted = async () => true }: Tried,
  attempt: () => Promise<T>,
): Promise<T> {
  const auth = house.database.auth
  const noted = { email: of, ip: networkOf(ip), at: house.clock.now() }
  const failed = await noteAttempt(auth, noted)
  const isTooOften =
    failed.here >= failuresHere ||
    (failed.anywhere >= failuresAnywhere && (failed.here > 0 || !(await isTrusted())))
  if (isTooOften) {
    await forgetAttempt(auth, noted)
    throw new Refusal(429, 'locked-out', undefined, {
      params: { minutes: Math.ceil(failed.secondsLeft / 60) },
      retryAfter: failed.secondsLeft,
    })
  }
  try {
    const result = await attempt()
    await forgetFailures(auth, of, noted.ip)
    return result
  } catch (error) {
    await purgeFailures(auth, noted.at)
    throw error
  }
}
