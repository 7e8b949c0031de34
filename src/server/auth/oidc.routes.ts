import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { askerOf } from '../http/asker.ts'
import type { House } from '../http/house.ts'
import { problems } from '../http/problem.schema.ts'
import { Refusal } from '../http/refusal.ts'
import { comeBackFromElsewhere, leaveForElsewhere } from './sign-in-elsewhere.ts'

const cookieName = 'optimce.oidc_state'
const seldom = { config: { rateLimit: { max: 60, timeWindow: '1 minute' } } }

/** Signing in through another service, when one is configured. */
export const oidcRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const secure = new URL(house.publicUrl).protocol === 'https:' ? '; Secure' : ''
    const cookie = (value: string, seconds: number) =>
      `${cookieName}=${value}; Path=/api/auth/oidc; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`

    app.post(
      '/api/auth/oidc/start',
      {
        ...seldom,
        schema: {
          summary: 'Leave to sign in through another service',
          tags: ['auth'],
          body: z.object({
            /** where to go afterwards, on this server only */
            next: z
              .string()
              .max(2000, 'too-long')
              .regex(/^\/(?![/\\])/, 'invalid')
              .default('/'),
          }),
          response: { 200: z.object({ url: z.string() }), ...problems },
        },
      },
      async (request, reply) => {
        const { url, state } = await leaveForElsewhere(house, request.body.next)
        return reply.header('set-cookie', cookie(state, 600)).send({ url })
      },
    )

    app.get(
      '/api/auth/oidc/callback',
      {
        ...seldom,
        schema: {
          summary: 'Come back from another service',
          description: 'Leads on to the app; to its sign-in page when it was not to be.',
          tags: ['auth'],
          querystring: z.looseObject({ state: z.string().max(512).default('') }),
          response: { 302: z.null(), ...problems },
        },
      },
      async (request, reply) => {
        const stateHere = new RegExp(`(?:^|; *)${cookieName.replace('.', '\\.')}=([\\w-]+)`).exec(
          request.headers.cookie ?? '',
        )?.[1]
        const query = request.url.slice(request.url.indexOf('?') + 1)
        try {
          const back = { query, state: request.query.state, stateHere }
          const { next, isCodeNeeded, cookies } = await comeBackFromElsewhere(house, askerOf(request), back)
          return reply
            .header('set-cookie', [...cookies, cookie('', 0)])
            .redirect(isCodeNeeded ? `/sign-in?next=${encodeURIComponent(next)}#code` : next)
        } catch (error) {
          // A browser stands here, not a program: it is told on the page where it can try again.
          if (!(error instanceof Refusal) || error.status === 404) throw error
          return reply.header('set-cookie', cookie('', 0)).redirect(`/sign-in?failed=${error.code}`)
        }
      },
    )
  }
