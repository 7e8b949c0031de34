import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../domain/readings/completeness.schema.ts'
import { inCommunity } from '../db/in-community.ts'
import { guard, scopeOf } from '../http/guard.ts'
import type { House } from '../http/house.ts'
import { problems } from '../http/problem.schema.ts'
import { languageOf } from '../http/sentence.ts'
import { getCompleteness } from './get-completeness.ts'
import { getDsoRequests } from './get-dso-requests.ts'

const path = '/api/v1/communities/:communityId/completeness'
const params = z.object({ communityId: z.uuid() })
const tags = ['readings']

/** What was read of what should have been, and what to ask the DSOs. */
export const completenessRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app
    const managers = guard(house, { role: 'manager' })

    app.get(
      path,
      {
        ...managers,
        schema: {
          summary: 'Completeness of the readings',
          description:
            'One letter a day for each meter: C complete, E estimated, K corrected, P partial, M missing, - not expected. A day is expected when the meter was active and somebody’s, or took part in an operation; the ids narrow it. None from today on.',
          tags,
          params,
          querystring: schema.completenessQuery,
          response: { 200: schema.completeness, ...problems },
        },
      },
      async (request) => inCommunity(db, scopeOf(request), (work) => getCompleteness(work, request.query)),
    )

    app.get(
      `${path}/request`,
      {
        ...managers,
        schema: {
          summary: 'What to ask the DSOs',
          description:
            'A message for each DSO that owes readings of these days, ready to be sent, in the language given, else in that of the reader.',
          tags,
          params,
          querystring: schema.dsoRequestQuery,
          response: { 200: schema.dsoRequests, ...problems },
        },
      },
      async (request) => {
        const language = request.query.language ?? languageOf(request.headers['accept-language'])
        return inCommunity(db, scopeOf(request), (work) => getDsoRequests(work, request.query, language))
      },
    )
  }
