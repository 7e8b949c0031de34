import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../../domain/communities/invitation.schema.ts'
import { signIn } from '../../auth/sign-in.ts'
import type { House } from '../../http/house.ts'
import { problems } from '../../http/problem.schema.ts'
import { Refusal } from '../../http/refusal.ts'
import { type SignedIn, signedIn } from '../../http/session.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { declineInvitation } from './decline-invitation.ts'
import { seeInvitation } from './see-invitation.ts'
import { tokenShape } from './token.ts'

const path = '/api/v1/invitations/:token'
const common = { tags: ['communities'], params: z.object({ token: z.string().regex(tokenShape, 'invalid') }) }
/** Accepting hashes a password, and nobody answers many invitations at once. */
const slow = { rateLimit: { max: 60, timeWindow: '1 minute' } }

/** What whoever holds the link of an invitation may do, signed in or not. */
export const invitationAnswerRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      path,
      {
        config: slow,
        schema: {
          ...common,
          summary: 'What somebody is asked to join, told to whoever holds the link',
          response: { 200: schema.invitationSeen, ...problems },
        },
      },
      async (request) => seeInvitation(house, request.params.token, await perhapsSignedIn(house, request)),
    )

    app.post(
      `${path}/acceptance`,
      {
        config: slow,
        schema: {
          ...common,
          summary: 'Accept an invitation',
          description:
            'Signed in with the address that was invited, or with an account that is made here and signed in.',
          body: schema.acceptance,
          response: { 200: z.object({ communityId: z.uuid() }), ...problems },
        },
      },
      async (request, reply) => {
        const { params, body } = request
        const user = await perhapsSignedIn(house, request)
        const { communityId, email } = await acceptInvitation(house, params.token, body, user)
        if (user) return { communityId }
        const headers = new Headers({ 'user-agent': request.headers['user-agent'] ?? '' })
        const { password } = body.account!
        const { cookies } = await signIn(house, { email, password, ip: request.ip, headers })
        return reply.header('set-cookie', cookies).send({ communityId })
      },
    )

    app.post(
      `${path}/refusal`,
      {
        config: slow,
        schema: { ...common, summary: 'Decline an invitation', response: { 204: z.null(), ...problems } },
      },
      async (request, reply) => {
        await declineInvitation(house, request.params.token)
        return reply.code(204).send(null)
      },
    )
  }

const perhapsSignedIn = (house: House, request: FastifyRequest): Promise<SignedIn | null> =>
  signedIn(house.auth, request).catch((error) => {
    if (error instanceof Refusal && error.status === 401) return null
    throw error
  })
