import { isAPIError } from 'better-auth/api'
import type { SecondFactorSignIn } from '../../domain/auth/account.schema.ts'
import { networkOf } from '../../domain/auth/place.ts'
import { type Asker, headersOf } from '../http/asker.ts'
import type { House } from '../http/house.ts'
import { Refusal } from '../http/refusal.ts'
import { addressesOf } from './account.store.ts'
import { challengedUser, giveCodeBack, takeCode } from './second-factor.store.ts'
import { asSignedIn } from './sign-in.ts'
import { withLockOut } from './with-lock-out.ts'

/**
 * The second half of signing in: a code of the app, which counts once, or a backup code, which counts once and for all.
 * Wrong codes are counted as wrong passwords are; after 50 from everywhere only a place where the owner is signed in may
 * still try, because whoever guesses codes knows the password.
 */
export async function enterCode(house: House, asker: Asker, { code, trust }: SecondFactorSignIn) {
  const db = house.database.auth
  const { cookie, userId } = await questionOf(house, asker.cookie)
  const headers = headersOf({ ...asker, cookie })
  const isApp = /^\d{6}$/.test(code)
  const place = networkOf(asker.ip)
  const isTrusted = async () => (await addressesOf(db, userId)).some((ip) => networkOf(ip) === place)
  return withLockOut(house, { of: `code:${userId}`, ip: asker.ip, isTrusted }, async () => {
    if (isApp && !(await takeCode(db, userId, code))) throw new Refusal(401, 'code-used')
    const body = { code, trustDevice: trust }
    const verify = isApp ? house.auth.api.verifyTOTP : house.auth.api.verifyBackupCode
    const { response, headers: answered } = await verify({ body, headers, returnHeaders: true }).catch(
      async (error) => {
        if (isApp) await giveCodeBack(db, userId, code)
        throw refusalOf(error)
      },
    )
    return { answer: asSignedIn(response.user), cookies: answered.getSetCookie() }
  })
}

/** Who has given the right password in this browser lately, and the cookies of that question, without a session. */
async function questionOf(house: House, cookies: string) {
  const context = await house.auth.$context
  const name = context.createAuthCookie('two_factor').name
  const wanted = cookies.split(/;\s*/).find((each) => each.startsWith(`${name}=`))
  // The value is signed; better-auth checks that. Whoever makes one up finds no row.
  const identifier = wanted && decodeURIComponent(wanted.slice(name.length + 1)).split('.')[0]
  const userId = identifier ? await challengedUser(house.database.auth, identifier) : null
  if (!wanted || !userId) throw new Refusal(401, 'code-too-late')
  return { cookie: wanted, userId }
}

function refusalOf(error: unknown): unknown {
  if (!isAPIError(error)) return error
  const { code } = error.body as { code?: string }
  const isOver = code === 'INVALID_TWO_FACTOR_COOKIE' || code === 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE'
  return new Refusal(401, isOver ? 'code-too-late' : 'code-wrong')
}
