import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../domain/auth/recovery.schema.ts'
import { askerOf } from '../http/asker.ts'
import type { House } from '../http/house.ts'
import { accountOf, ownAccount } from '../http/own-account.ts'
import { problems } from '../http/problem.schema.ts'
import { languageOf } from '../http/sentence.ts'
import { requestReset, requestVerification, resetPassword, verifyEmail } from './recover.ts'

// Each may cause a mail: fewer a minute than tries of a password.
const seldom = { config: { rateLimit: { max: 20, timeWindow: '1 minute' } } }

/** What is done with links that are mailed: another password, a proven address. */
export const recoveryRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/auth/reset-password/request',
      {
        ...seldom,
        schema: {
          summary: 'Ask for a link to choose another password',
          description: 'Answers the same whether anybody has this address or not.',
          tags: ['auth'],
          body: schema.resetRequest,
          response: { 204: z.null(), ...problems },
        },
      },
      async (request, reply) => {
        const language = languageOf(request.headers['accept-language'])
        await requestReset(house, { email: request.body.email, language })
        return reply.code(204).send(null)
      },
    )

    app.post(
      '/api/auth/reset-password',
      {
        ...seldom,
        schema: {
          summary: 'Choose another password with the link that was mailed',
          description: 'Ends every session, API key and passkey. The link is worth nothing afterwards.',
          tags: ['auth'],
          body: schema.passwordReset,
          response: { 200: schema.passwordResetAnswer, ...problems },
        },
      },
      async (request) => resetPassword(house, askerOf(request), request.body),
    )

    app.post(
      '/api/v1/account/verification',
      {
        ...ownAccount(house),
        schema: {
          summary: 'Ask for a link that proves one’s own address',
          tags: ['account'],
          response: { 204: z.null(), ...problems },
        },
      },
      async (request, reply) => {
        const language = languageOf(request.headers['accept-language'])
        await requestVerification(house, { email: accountOf(request).email, language })
        return reply.code(204).send(null)
      },
    )

    app.post(
      '/api/auth/verify-email',
      {
        ...seldom,
        schema: {
          summary: 'Prove one’s address with the link that was mailed',
          tags: ['auth'],
          body: schema.emailVerification,
          response: { 204: z.null(), ...problems },
        },
      },
      async (request, reply) => {
        await verifyEmail(house, askerOf(request), request.body.token)
        return reply.code(204).send(null)
      },
    )
  }
