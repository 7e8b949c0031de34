import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../../domain/communities/community.schema.ts'
import { inCommunity } from '../../db/in-community.ts'
import { guard, scopeOf } from '../../http/guard.ts'
import type { House } from '../../http/house.ts'
import { pageOf } from '../../http/page.schema.ts'
import { problems } from '../../http/problem.schema.ts'
import { listUsers } from '../list-users.ts'
import { changeRole } from './change-role.ts'
import { isUser } from './roles.store.ts'

const community = '/api/v1/communities/:communityId'
const params = z.object({ communityId: z.uuid() })
const tags = ['communities']

/** Who may work in the community, and in which role. */
export const usersRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app
    const one = {
      ...guard(house, { role: 'admin', thing: { param: 'userId', exists: isUser } }),
      params: params.extend({ userId: z.uuid() }),
    }

    app.get(
      `${community}/users`,
      {
        ...guard(house, { role: 'manager' }),
        schema: {
          summary: 'Users of the community, one page',
          tags,
          params,
          querystring: schema.userListQuery,
          response: { 200: pageOf(schema.communityUser), ...problems },
        },
      },
      async (request) => inCommunity(db, scopeOf(request), (work) => listUsers(work, request.query)),
    )

    app.patch(
      `${community}/users/:userId`,
      {
        onRequest: one.onRequest,
        schema: {
          summary: 'Give a user another role',
          description: 'The last administrator keeps its role: 409.',
          tags,
          params: one.params,
          body: schema.roleChange,
          response: { 204: z.null(), ...problems },
        },
      },
      async (request, reply) => {
        const { params, body } = request
        await inCommunity(db, scopeOf(request), (work) => changeRole(work, params.userId, body.role))
        return reply.code(204).send(null)
      },
    )

    app.delete(
      `${community}/users/:userId`,
      {
        onRequest: one.onRequest,
        schema: {
          summary: 'Remove a user from the community',
          description:
            'Its account stays, and so does the record for which it signed in. The last administrator stays: 409.',
          tags,
          params: one.params,
          response: { 204: z.null(), ...problems },
        },
      },
      async (request, reply) => {
        await inCommunity(db, scopeOf(request), (work) => changeRole(work, request.params.userId, null))
        return reply.code(204).send(null)
      },
    )

    app.delete(
      `${community}/membership`,
      {
        ...guard(house, { role: 'member' }),
        schema: {
          summary: 'Leave the community',
          description: 'The last administrator cannot: 409.',
          tags,
          params,
          response: { 204: z.null(), ...problems },
        },
      },
      async (request, reply) => {
        const { userId } = scopeOf(request)
        await inCommunity(db, scopeOf(request), (work) => changeRole(work, userId, null))
        return reply.code(204).send(null)
      },
    )
  }
