import type { FastifyRequest, onRequestAsyncHookHandler } from 'fastify'
import type { House } from './house.ts'
import { Refusal } from './refusal.ts'
import { type SignedIn, signedIn } from './session.ts'

export type Owner = SignedIn & { sessionId: string }

const accounts = new WeakMap<FastifyRequest, Owner>()

/**
 * For a route about the account of whoever asks, in no community: 401 before anything is validated, and 403 to a key. A
 * key that was lost could otherwise change the password, or make itself another.
 */
export const ownAccount = (house: House): { onRequest: onRequestAsyncHookHandler } => ({
  onRequest: async (request) => {
    const { sessionId, ...who } = await signedIn(house.auth, request)
    if (sessionId === null) throw new Refusal(403, 'key-not-here')
    accounts.set(request, { ...who, sessionId })
  },
})

/** Whose account it is; only behind `ownAccount`. */
export function accountOf(request: FastifyRequest): Owner {
  const account = accounts.get(request)
  if (!account) throw new Error(`${request.method} ${request.url} has no guard`)
  return account
}
