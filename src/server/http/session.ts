import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Auth } from '../auth/better-auth.ts'
import { Refusal } from './refusal.ts'

export type SignedIn = {
  userId: string
  /** with a key its name behind it, so that the audit tells what was done by a program */
  userName: string
  email: string
  /** null: with a key */
  sessionId: string | null
}

const renewed = new WeakMap<FastifyRequest, string[]>()
const onlyAsks = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Who asks, by the key or the cookie of this request; refused with 401 when nobody does. */
export async function signedIn(auth: Auth, request: FastifyRequest): Promise<SignedIn> {
  const { authorization, cookie } = request.headers
  if (authorization) return withKey(auth, request.method, authorization)
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

/** A key that only reads is refused, 403, for whatever is no plain question: before anything else is looked at. */
async function withKey(auth: Auth, method: string, authorization: string): Promise<SignedIn> {
  const key = /^Bearer (optimce_[\w-]{43})$/i.exec(authorization)?.[1]
  const holder = key ? await auth.holderOfKey(key) : null
  if (!holder) throw new Refusal(401, 'key-worthless')
  if (holder.scope === 'read' && !onlyAsks.has(method)) throw new Refusal(403, 'key-reads-only')
  const { userId, userName, keyName, email } = holder
  return { userId, userName: `${userName} (${keyName})`, email, sessionId: null }
}

/** Whoever comes back stays signed in: a session that was made longer is told to the browser too. */
export function renewCookies(app: FastifyInstance) {
  app.addHook('onSend', async (request, reply) => {
    const cookies = renewed.get(request)
    if (cookies?.length && !reply.hasHeader('set-cookie')) reply.header('set-cookie', cookies)
  })
}
