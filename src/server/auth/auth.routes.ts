import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../domain/communities/community.schema.ts'
import type { House } from '../http/house.ts'
import { problems } from '../http/problem.schema.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'

export const authRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/auth/sign-in/email',
      {
        config: { rateLimit: { max: 60, timeWindow: '1 minute' } },
        schema: {
          summary: 'Sign in',
          tags: ['auth'],
          body: schema.signIn,
          response: { 200: schema.me.pick({ id: true, name: true, email: true }), ...problems },
        },
      },
      async (request, reply) => {
        const headers = new Headers({ 'user-agent': request.headers['user-agent'] ?? '' })
        const { user, cookies } = await signIn(house, { ...request.body, ip: request.ip, headers })
        return reply.header('set-cookie', cookies).send(user)
      },
    )

    app.post(
      '/api/auth/sign-out',
      { schema: { summary: 'Sign out', tags: ['auth'], response: { 204: z.null(), ...problems } } },
      async (request, reply) => {
        const cookies = await signOut(house.auth, request.headers.cookie ?? '')
        return reply.header('set-cookie', cookies).code(204).send(null)
      },
    )
  }
