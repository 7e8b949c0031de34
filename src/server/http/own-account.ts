import type { FastifyRequest, onRequestAsyncHookHandler } from 'fastify'
import type { House } from './house.ts'
import { type SignedIn, signedIn } from './session.ts'

const accounts = new WeakMap<FastifyRequest, SignedIn>()

/** For a route about the account of whoever asks, in no community: 401 before anything is validated. */
export const ownAccount = (house: House): { onRequest: onRequestAsyncHookHandler } => ({
  onRequest: async (request) => {
    accounts.set(request, await signedIn(house.auth, request))
  },
})

/** Whose account it is; only behind `ownAccount`. */
export function accountOf(request: FastifyRequest): SignedIn {
  const account = accounts.get(request)
  if (!account) throw new Error(`${request.method} ${request.url} has no guard`)
  return account
}
