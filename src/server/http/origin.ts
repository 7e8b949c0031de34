import type { FastifyInstance } from 'fastify'
import { Refusal } from './refusal.ts'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses a write that another site made the browser send. SameSite=Lax already keeps the cookie from most of them;
 * this also covers a neighbouring subdomain and old browsers. A client without these headers is no browser.
 */
export function refuseOtherOrigins(app: FastifyInstance, publicUrl: string) {
  const ours = new URL(publicUrl).origin
  app.addHook('onRequest', async (request) => {
    if (safe.has(request.method)) return
    const { origin, host } = request.headers
    if (request.headers['sec-fetch-site'] === 'cross-site') throw new Refusal(403, 'origin-refused')
    if (origin === undefined || origin === ours) return
    // On a local network the same server answers under several names; its own page is still ours.
    if (URL.canParse(origin) && new URL(origin).host === host) return
    throw new Refusal(403, 'origin-refused')
  })
}
