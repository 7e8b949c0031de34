import { isAPIError } from 'better-auth/api'
import type { Proof } from '../../domain/auth/account.schema.ts'
import { type Asker, headersOf } from '../http/asker.ts'
import type { House } from '../http/house.ts'
import type { Owner } from '../http/own-account.ts'
import { Refusal } from '../http/refusal.ts'
import { forgetTrustedBrowsers } from './account.store.ts'
import { inAccount, writeAccountLine } from './in-account.ts'
import { proofNeeded } from './prove-owner.ts'
import { withLockOut } from './with-lock-out.ts'

// better-auth writes on connections of its own: the line of the account follows right after, in a transaction of ours.

/** Begins: a secret for the app and ten backup codes. Nothing is asked at sign-in before a code was confirmed. */
export async function beginSecondFactor(house: House, who: Owner, asker: Asker, { password }: Proof) {
  const headers = headersOf(asker)
  const setup = await proven(house, who, asker, () =>
    house.auth.api.enableTwoFactor({ body: { password }, headers }),
  )
  if (setup.method !== 'totp') throw new Error('better-auth has set up something else')
  const secret = new URL(setup.totpURI).searchParams.get('secret')!
  return { uri: setup.totpURI, secret, backupCodes: setup.backupCodes }
}

/** From now on a code is asked at sign-in. The session gets a new name: answers its cookies. */
export async function confirmSecondFactor(house: House, who: Owner, asker: Asker, code: string) {
  const { headers } = await house.auth.api
    .verifyTOTP({ body: { code }, headers: headersOf(asker), returnHeaders: true })
    .catch((error) => {
      if (!isAPIError(error)) throw error
      throw new Refusal(422, 'invalid-input', undefined, { errors: [{ path: 'code', code: 'code-wrong' }] })
    })
  await inAccount(house, { userId: who.userId, asker }, (work) => writeAccountLine(work, 'second-factor-on'))
  return headers.getSetCookie()
}

/** From now on the password is enough again; answers the cookies of the renamed session. */
export async function endSecondFactor(house: House, who: Owner, asker: Asker, { password }: Proof) {
  const { headers } = await proven(house, who, asker, () =>
    house.auth.api.disableTwoFactor({ body: { password }, headers: headersOf(asker), returnHeaders: true }),
  )
  await inAccount(house, { userId: who.userId, asker }, async (work) => {
    await forgetTrustedBrowsers(work.db, who.userId)
    await writeAccountLine(work, 'second-factor-off')
  })
  return headers.getSetCookie()
}

/** Ten new backup codes; the old ones are worth nothing any more. */
export async function renewBackupCodes(house: House, who: Owner, asker: Asker, { password }: Proof) {
  const { backupCodes } = await proven(house, who, asker, () =>
    house.auth.api.generateBackupCodes({ body: { password }, headers: headersOf(asker) }),
  )
  await inAccount(house, { userId: who.userId, asker }, (work) => writeAccountLine(work, 'backup-codes-made'))
  return { backupCodes }
}

/** With the password as proof, or without one a sign-in of just now; guessing is slowed down as at the door. */
async function proven<T>(house: House, owner: Owner, { ip }: Asker, work: () => Promise<T>) {
  if ((await proofNeeded(house, owner, { always: true })) === 'sign-in')
    throw new Refusal(403, 'sign-in-again')
  const { email } = owner
  return withLockOut(house, { of: email, ip }, () =>
    work().catch((error) => {
      if (!isAPIError(error)) throw error
      const { code } = error.body as { code?: string }
      if (code === 'TOTP_ALREADY_ENABLED') throw new Refusal(409, 'second-factor-on')
      if (code === 'TWO_FACTOR_NOT_ENABLED') throw new Refusal(409, 'second-factor-off')
      if (code !== 'INVALID_PASSWORD') throw error
      const errors = [{ path: 'password', code: 'password-not-yours' }]
      throw new Refusal(422, 'invalid-input', undefined, { errors })
    }),
  )
}
