import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { looksPage, looksQuery } from '../../../domain/readings/look.schema.ts'
import { asSystem, inCommunity } from '../../db/in-community.ts'
import { guard, scopeOf } from '../../http/guard.ts'
import type { House } from '../../http/house.ts'
import { problems } from '../../http/problem.schema.ts'
import { pageOfLooks } from './own-looks.ts'
import { ownThings } from './own-things.ts'

/** Who looked at one's own readings. */
export const looksRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app
    app.get(
      '/api/v1/communities/:communityId/looks',
      {
        ...guard(house, { role: 'member' }),
        schema: {
          summary: 'Who looked at one’s own readings, newest first',
          description:
            'By key: `before` is the `next` of the page before. Days are those on which the meters are one’s own. Sums of an operation or of the whole community name nobody and are not told here.',
          tags: ['readings'],
          params: z.object({ communityId: z.uuid() }),
          querystring: looksQuery,
          response: { 200: looksPage, ...problems },
        },
      },
      async (request) => {
        const scope = scopeOf(request)
        const own = await inCommunity(db, scope, ownThings)
        return pageOfLooks(
          (piece) => asSystem(db, scope.communityId, piece),
          own,
          request.query.before ?? null,
        )
      },
    )
  }
