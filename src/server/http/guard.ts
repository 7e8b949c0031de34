import type { FastifyRequest, onRequestAsyncHookHandler } from 'fastify'
import { hasRole, type Role } from '../../domain/communities/community.schema.ts'
import { localDayOf } from '../../domain/time/local-day.ts'
import { inCommunity, type Scope, type Work } from '../db/in-community.ts'
import { isId } from '../db/new-id.ts'
import type { House } from './house.ts'
import { Refusal } from './refusal.ts'
import { signedIn } from './session.ts'

/** A thing in the path, and how its room finds out whether it is there. */
export type Thing = { param: string; exists: (work: Work, id: string) => Promise<boolean> }

const scopes = new WeakMap<FastifyRequest, Scope>()

/**
 * Answers before anything is validated, in this order: 401 not signed in, 404 no user of this community or no such thing
 * in it, 403 role too low. So nobody learns from a validation message what they may not see.
 */
export function guard(
  house: House,
  { role, thing }: { role: Role; thing?: Thing },
): { onRequest: onRequestAsyncHookHandler } {
  return {
    onRequest: async (request) => {
      const { userId, userName } = await signedIn(house.auth, request)
      const params = request.params as Record<string, string>
      const communityId = idOf(params.communityId)
      const thingId = thing && idOf(params[thing.param])
      const scope = { communityId, userId, userName, today: localDayOf(house.clock.now()) }
      await inCommunity(house.database.app, scope, async (work) => {
        if (thing && !(await thing.exists(work, thingId!))) throw new Refusal(404, 'not-found')
        if (!hasRole(work.role, role)) throw new Refusal(403, 'role-too-low')
      })
      scopes.set(request, scope)
    },
  }
}

/** For whom this request works; only behind `guard`. */
export function scopeOf(request: FastifyRequest): Scope {
  const scope = scopes.get(request)
  if (!scope) throw new Error(`${request.method} ${request.url} has no guard`)
  return scope
}

function idOf(text: string | undefined): string {
  if (!text || !isId(text)) throw new Refusal(404, 'not-found')
  return text.toLowerCase()
}
