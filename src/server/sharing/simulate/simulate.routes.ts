import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { comparedSimulation, simulationRequest } from '../../../domain/sharing/simulate.schema.ts'
import { inCommunity } from '../../db/in-community.ts'
import { guard, scopeOf } from '../../http/guard.ts'
import type { House } from '../../http/house.ts'
import { problems } from '../../http/problem.schema.ts'
import { prepareSimulation, simulate } from './simulate-key.ts'

/** A year of five participants, or a month of sixty, typed out. */
const bodyLimit = 4 * 1024 * 1024

/** What if this key had been in force? For those who manage. */
export const simulateRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/v1/communities/:communityId/keys/simulate',
      {
        ...guard(house, { role: 'manager' }),
        bodyLimit,
        schema: {
          summary:
            'What a key makes of a stored period of an operation, beside the keys in force, or of given series',
          description:
            'A key as it is typed (`key`) or a stored one in its present version (`keyId`). Either `operationId`, `from` and `until`, or `series`: kWh of each quarter-hour, columns of equal length.',
          tags: ['sharing'],
          params: z.object({ communityId: z.uuid() }),
          body: simulationRequest,
          response: { 200: comparedSimulation, ...problems },
        },
      },
      async (request) => {
        const { body } = request
        const scope = scopeOf(request)
        const prepared = await inCommunity(house.database.app, scope, (work) => prepareSimulation(work, body))
        return simulate({ url: house.database.url, communityId: scope.communityId }, body, prepared)
      },
    )
  }
