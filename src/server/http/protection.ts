import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import { networkOf } from '../../domain/auth/place.ts'
import { countsOf } from './door-limit.ts'
import { refuseOtherOrigins } from './origin.ts'
import { Refusal } from './refusal.ts'

// What the product never asks of a device is refused to whatever would get into its pages. Passkeys and copying stay.
const permissions = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'display-capture']
  .map((feature) => `${feature}=()`)
  .join(', ')

/** Headers for the browser, the refusal of other sites' writes, and a limit on how fast one address may ask. */
export async function protect(
  app: FastifyInstance,
  { publicUrl, auth }: { publicUrl: string; auth: pg.Pool },
) {
  const https = new URL(publicUrl).protocol === 'https:'
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Mantine sets sizes and colours as style attributes and writes its theme's variables into a <style>.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    // Over plain HTTP these two only produce warnings in the browser, and HSTS would be wrong.
    strictTransportSecurity: https ? { maxAge: 31_536_000 } : false,
    crossOriginOpenerPolicy: https,
    originAgentCluster: https,
    xFrameOptions: { action: 'deny' },
    // A link in a mail has a token in its address: no other site learns where somebody comes from.
    referrerPolicy: { policy: 'no-referrer' },
  })
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('permissions-policy', permissions)
  })
  await app.register(rateLimit, {
    global: false,
    max: 3000,
    timeWindow: '1 minute',
    store: countsOf(auth),
    keyGenerator: ({ ip }) => networkOf(ip),
    errorResponseBuilder: (_request, { ttl }) =>
      new Refusal(429, 'too-many-requests', undefined, { retryAfter: Math.ceil(ttl / 1000) }),
  })
  // A hook of the app comes before every guard; the plugin's own would come after it, and not count what that refuses.
  const limit = app.rateLimit()
  app.addHook('onRequest', async function (request, reply) {
    // The browser went away while asking, and its address with it: nobody is left to count or to answer.
    if (request.ip === undefined) return reply.hijack()
    if (!request.url.startsWith('/api/') || request.routeOptions.config.rateLimit) return
    await limit.call(this, request, reply)
  })
  refuseOtherOrigins(app, publicUrl)
}
