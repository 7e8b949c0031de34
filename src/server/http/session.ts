import type { FastifyRequest } from 'fastify'
import type { Auth } from '../auth/better-auth.ts'
import { Refusal } from './refusal.ts'

export type SignedIn = { userId: string; userName: string; email: string }

/** Who is signed in with the cookie of this request; refused with 401 when nobody is. */
export async function signedIn(auth: Auth, request: FastifyRequest): Promise<SignedIn> {
  const cookie = request.headers.cookie
  const session = cookie ? await auth.api.getSession({ headers: new Headers({ cookie }) }) : null
  if (!session) throw new Refusal(401, 'not-signed-in')
  return { userId: session.user.id, userName: session.user.name, email: session.user.email }
}
