import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { secondFactorSignIn, signedInAnswer } from '../../domain/auth/account.schema.ts'
import * as schema from '../../domain/communities/community.schema.ts'
import { askerOf, headersOf } from '../http/asker.ts'
import type { House } from '../http/house.ts'
import { problems } from '../http/problem.schema.ts'
import { enterCode } from './enter-code.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'

/** A single address is held to this many tries a minute, whatever it tries to get into. */
export const atTheDoor = { config: { rateLimit: { max: 60, timeWindow: '1 minute' } } }

export const authRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/auth/sign-in/email',
      {
        ...atTheDoor,
        schema: {
          summary: 'Sign in',
          description: 'Answers `code-needed` when a code is to be given next: sign-in/code.',
          tags: ['auth'],
          body: schema.signIn,
          response: { 200: signedInAnswer, ...problems },
        },
      },
      async (request, reply) => {
        const headers = headersOf(askerOf(request))
        const { answer, cookies } = await signIn(house, { ...request.body, ip: request.ip, headers })
        return reply.header('set-cookie', cookies).send(answer)
      },
    )

    app.post(
      '/api/auth/sign-in/code',
      {
        ...atTheDoor,
        schema: {
          summary: 'Sign in, second half: a code of the app or a backup code',
          tags: ['auth'],
          body: secondFactorSignIn,
          response: { 200: signedInAnswer, ...problems },
        },
      },
      async (request, reply) => {
        const { answer, cookies } = await enterCode(house, askerOf(request), request.body)
        return reply.header('set-cookie', cookies).send(answer)
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
