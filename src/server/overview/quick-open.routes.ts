import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { quickOpenFound, quickOpenQuery } from '../../domain/overview/quick-open.schema.ts'
import { inCommunity } from '../db/in-community.ts'
import { guard, scopeOf } from '../http/guard.ts'
import type { House } from '../http/house.ts'
import { problems } from '../http/problem.schema.ts'
import { quickOpen } from './quick-open.ts'

export const quickOpenRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/v1/communities/:communityId/quick-open',
      {
        ...guard(house, { role: 'manager' }),
        schema: {
          summary: 'A few meters, members and operations for what is typed',
          tags: ['communities'],
          params: z.object({ communityId: z.uuid() }),
          querystring: quickOpenQuery,
          response: { 200: quickOpenFound, ...problems },
        },
      },
      async (request) =>
        inCommunity(house.database.app, scopeOf(request), (work) => quickOpen(work, request.query.q)),
    )
  }
