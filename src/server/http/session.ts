import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Auth } from '../auth/better-auth.ts'
import { Refusal } from './refusal.ts'

export type SignedIn = { userId: string; userName: string; email: string; sessionId: string }

const renewed = new WeakMap<FastifyRequest, string[]>()

/** Who is signed in with the cookie of this request; refused with 401 when nobody is. */
export async function signedIn(auth: Auth, request: FastifyRequest): Promise<SignedIn> {
  const cookie = request.headers.cookie
  if (!cookie) throw new Refusal(401, 'not-signed-in')
  const { response: found, headers } = await auth.api.getSession({
    headers: new Headers({ cookie }),
    returnHeaders: true,
  })
  if (!found) throw new Refusal(401, 'not-signed-in')
  renewed.set(request, headers.getSetCookie())
  const { user, session } = found
  return { userId: user.id, userName: user.name, email: user.email, sessionId: session.id }
}

/** Whoever comes back stays signed in: a session that was made longer is told to the browser too. */
export function renewCookies(app: FastifyInstance) {
  app.addHook('onSend', async (request, reply) => {
    const cookies = renewed.get(request)
    if (cookies?.length && !reply.hasHeader('set-cookie')) reply.header('set-cookie', cookies)
  })
}
