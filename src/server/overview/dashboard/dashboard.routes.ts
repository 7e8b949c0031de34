import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { dashboard } from '../../../domain/overview/dashboard.schema.ts'
import { inCommunity } from '../../db/in-community.ts'
import { guard, scopeOf } from '../../http/guard.ts'
import type { House } from '../../http/house.ts'
import { problems } from '../../http/problem.schema.ts'
import { getDashboard } from './get-dashboard.ts'

/** Where those who manage begin. */
export const dashboardRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/v1/communities/:communityId/dashboard',
      {
        ...guard(house, { role: 'manager' }),
        schema: {
          summary: 'How the community stands today',
          description:
            'What needs somebody, the energy of the latest month, who joins, and what happened last.',
          tags: ['communities'],
          params: z.object({ communityId: z.uuid() }),
          response: { 200: dashboard, ...problems },
        },
      },
      async (request) => inCommunity(house.database.app, scopeOf(request), getDashboard),
    )
  }
