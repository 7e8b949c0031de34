import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../../domain/communities/join-request.schema.ts'
import { inCommunity } from '../../db/in-community.ts'
import { guard, scopeOf } from '../../http/guard.ts'
import type { House } from '../../http/house.ts'
import { pageOf } from '../../http/page.schema.ts'
import { problems } from '../../http/problem.schema.ts'
import { languageOf } from '../../http/sentence.ts'
import { answerJoinRequest } from './answer-join-request.ts'
import { askToJoin } from './ask-to-join.ts'
import { confirmJoinRequest } from './confirm-join-request.ts'
import { isJoinRequest } from './find-join-request.ts'
import { listJoinRequests } from './list-join-requests.ts'

const path = '/api/v1/communities/:communityId/join-requests'
const tags = ['joining']
const params = z.object({ communityId: z.uuid() })

/** Asking to join a community of the directory, and what its managers make of it. */
export const joiningRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app

    app.post(
      '/api/v1/public/communities/:communityId/join-requests',
      {
        // Somebody asks once or twice; a machine would ask all day.
        config: { rateLimit: { max: 10, timeWindow: '1 hour' } },
        schema: {
          summary: 'Ask to join a community of the directory',
          description:
            'A link to confirm goes to the address; the answer is the same whether it is known or not.',
          tags,
          params,
          body: schema.newJoinRequest,
          response: { 202: z.object({}), ...problems },
        },
      },
      async (request, reply) => {
        const language = languageOf(request.headers['accept-language'])
        await askToJoin(house, request.params.communityId, request.body, language)
        return reply.code(202).send({})
      },
    )

    app.post(
      '/api/v1/public/join-requests/confirmations',
      {
        config: { rateLimit: { max: 60, timeWindow: '1 hour' } },
        schema: {
          summary: 'Confirm a request to join',
          tags,
          body: schema.joinConfirmation,
          response: { 200: schema.joinConfirmed, ...problems },
        },
      },
      async (request) => confirmJoinRequest(house, request.body.token),
    )

    app.get(
      path,
      {
        ...guard(house, { role: 'manager' }),
        schema: {
          summary: 'Confirmed requests to join, one page',
          tags,
          params,
          querystring: schema.joinRequestsQuery,
          response: { 200: pageOf(schema.joinRequest), ...problems },
        },
      },
      async (request) => inCommunity(db, scopeOf(request), (work) => listJoinRequests(work, request.query)),
    )

    app.post(
      `${path}/:joinRequestId/answer`,
      {
        ...guard(house, { role: 'manager', thing: { param: 'joinRequestId', exists: isJoinRequest } }),
        schema: {
          summary: 'Accept or decline a request to join, or call it spam',
          tags,
          params: params.extend({ joinRequestId: z.uuid() }),
          body: schema.joinRequestAnswer,
          response: { 200: schema.joinRequest, ...problems },
        },
      },
      async (request) => {
        const at = { now: house.clock.now(), sealing: house.sealing }
        return inCommunity(db, scopeOf(request), (work) =>
          answerJoinRequest(work, request.params.joinRequestId, request.body, at),
        )
      },
    )
  }
