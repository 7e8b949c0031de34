import { isAPIError } from 'better-auth/api'
import type { Language } from '../../domain/words/words.ts'
import { addressHeader } from '../http/asker.ts'
import type { House } from '../http/house.ts'
import { Refusal } from '../http/refusal.ts'
import { accountExists } from './auth.store.ts'
import { withLockOut } from './with-lock-out.ts'

type SignIn = { email: string; password: string; ip: string; headers: Headers }

/**
 * Signs in with e-mail and password; answers the user and the cookies to set. Whoever has a second factor, and no cookie
 * that spares this browser the question, is to give a code next: the cookies are those of the question then, and nobody
 * is signed in. An unknown address is answered as a wrong password is, and as late.
 */
export async function signIn(house: House, { email, password, ip, headers }: SignIn) {
  headers.set(addressHeader, ip)
  return withLockOut(house, { of: email, ip }, async () => {
    const { response, headers: answered } = await house.auth.api
      .signInEmail({ body: { email, password }, headers, returnHeaders: true })
      .catch(async (error) => {
        if (!isAPIError(error)) throw error
        await asLateAsOthers(house, email)
        throw new Refusal(401, 'wrong-password')
      })
    const cookies = answered.getSetCookie()
    if (!response.user) return { answer: { status: 'code-needed' as const }, cookies }
    return { answer: asSignedIn(response.user), cookies }
  })
}

/** better-auth hashes a password for nobody too, but looks for accounts of somebody only: 2 ms that tell who is here. */
async function asLateAsOthers(house: House, email: string) {
  if (await accountExists(house.database.auth, email)) return
  const { internalAdapter } = await house.auth.$context
  await internalAdapter.findAccounts(nobody)
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** What a browser is told when somebody is signed in. */
export const asSignedIn = (user: { id: string; name: string; email: string; language?: string | null }) => ({
  status: 'signed-in' as const,
  id: user.id,
  name: user.name,
  email: user.email,
  language: (user.language ?? null) as Language | null,
})
