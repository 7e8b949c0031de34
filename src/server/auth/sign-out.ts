import type { Auth } from './better-auth.ts'

/** Ends the session of this cookie for good; answers the cookies that clear it. Without a session nothing happens. */
export async function signOut(auth: Auth, cookie: string): Promise<string[]> {
  const result = await auth.api.signOut({ headers: new Headers({ cookie }), returnHeaders: true })
  return result.headers.getSetCookie()
}
