import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../../domain/communities/invitation.schema.ts'
import { inCommunity } from '../../db/in-community.ts'
import { guard, scopeOf } from '../../http/guard.ts'
import type { House } from '../../http/house.ts'
import { idempotencyHeaders, once } from '../../http/idempotency.ts'
import { pageOf } from '../../http/page.schema.ts'
import { problems } from '../../http/problem.schema.ts'
import { cancelInvitation } from './cancel-invitation.ts'
import { copyLink } from './copy-link.ts'
import { invite } from './invite.ts'
import { getInvitation, isInvitation, listInvitations } from './list-invitations.ts'
import { resendInvitation } from './resend-invitation.ts'
import { makeLink } from './send-invitation.ts'

const path = '/api/v1/communities/:communityId/invitations'
const params = z.object({ communityId: z.uuid() })
const tags = ['communities']

/** Whom the community has asked to join, and what has come of it. */
export const invitationsRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const { publicUrl, clock } = house
    const db = house.database.app
    const one = guard(house, { role: 'manager', thing: { param: 'invitationId', exists: isInvitation } })
    const common = { tags, params: params.extend({ invitationId: z.uuid() }) }
    const at = () => ({ now: clock.now(), publicUrl })

    app.get(
      path,
      {
        ...guard(house, { role: 'manager' }),
        schema: {
          summary: 'Invitations, one page, the newest first',
          tags,
          params,
          querystring: schema.invitationListQuery,
          response: { 200: pageOf(schema.invitation), ...problems },
        },
      },
      async (request) =>
        inCommunity(db, scopeOf(request), (work) => listInvitations(work, request.query, clock.now())),
    )

    app.post(
      path,
      {
        ...guard(house, { role: 'manager' }),
        schema: {
          summary: 'Ask somebody to join',
          description: 'Managers ask members, administrators anybody. The link is told in this answer only.',
          tags,
          params,
          headers: idempotencyHeaders,
          body: schema.newInvitation,
          response: { 201: schema.invitationWithLink, ...problems },
        },
      },
      async (request, reply) => {
        const { body } = request
        const submission = { key: request.headers['idempotency-key'], what: 'invitation', body }
        const made = await inCommunity(db, scopeOf(request), async (work) => {
          let link: string | undefined
          const id = await once(work, submission, async (newId) => {
            link = await invite(work, newId, body, at())
          })
          // Sent twice: the first answer, and its link, may be lost.
          link ??= await makeLink(work, id, publicUrl)
          return { ...(await getInvitation(work, id, clock.now())), link }
        })
        const location = `/api/v1/communities/${scopeOf(request).communityId}/invitations/${made.id}`
        return reply.code(201).header('location', location).send(made)
      },
    )

    app.get(
      `${path}/:invitationId`,
      {
        ...one,
        schema: { ...common, summary: 'One invitation', response: { 200: schema.invitation, ...problems } },
      },
      async (request) =>
        inCommunity(db, scopeOf(request), (work) =>
          getInvitation(work, request.params.invitationId, clock.now()),
        ),
    )

    app.post(
      `${path}/:invitationId/resend`,
      {
        ...one,
        schema: {
          ...common,
          summary: 'Send an invitation again; it may be accepted for as long as a new one',
          response: { 200: schema.invitationLink, ...problems },
        },
      },
      async (request) =>
        inCommunity(db, scopeOf(request), async (work) => ({
          link: await resendInvitation(work, request.params.invitationId, at()),
        })),
    )

    app.post(
      `${path}/:invitationId/link`,
      {
        ...one,
        schema: {
          ...common,
          summary: 'A link to hand over in another way than by mail; leaves a line in the audit',
          response: { 200: schema.invitationLink, ...problems },
        },
      },
      async (request) =>
        inCommunity(db, scopeOf(request), async (work) => ({
          link: await copyLink(work, request.params.invitationId, at()),
        })),
    )

    app.delete(
      `${path}/:invitationId`,
      {
        ...one,
        schema: {
          ...common,
          summary: 'Take an invitation back: its links lead nowhere any more',
          response: { 204: z.null(), ...problems },
        },
      },
      async (request, reply) => {
        const { invitationId } = request.params
        await inCommunity(db, scopeOf(request), (work) => cancelInvitation(work, invitationId, clock.now()))
        return reply.code(204).send(null)
      },
    )
  }
