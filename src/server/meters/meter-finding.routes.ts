import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { meterFilter } from '../../domain/meters/meter-list.schema.ts'
import { meterMap } from '../../domain/meters/meter-map.schema.ts'
import { inCommunity } from '../db/in-community.ts'
import { guard, scopeOf } from '../http/guard.ts'
import type { House } from '../http/house.ts'
import { problems } from '../http/problem.schema.ts'
import { mapMeters } from './map-meters.ts'

const meters = '/api/v1/communities/:communityId/meters'
const params = z.object({ communityId: z.uuid() })
const tags = ['meters']

/** What else is asked of the meters of a filter besides their list. */
export const meterFindingRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app
    const managers = guard(house, { role: 'manager' })

    app.get(
      `${meters}/map`,
      {
        ...managers,
        schema: {
          summary: 'Meters by locality',
          description: 'Coordinates © OpenStreetMap contributors (ODbL); localities: bpost.',
          tags,
          params,
          querystring: meterFilter,
          response: { 200: meterMap, ...problems },
        },
      },
      async (request) => inCommunity(db, scopeOf(request), (work) => mapMeters(work, request.query)),
    )
  }
