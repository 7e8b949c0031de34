import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../domain/meters/meter.schema.ts'
import * as doubts from '../../domain/meters/meter-doubts.schema.ts'
import { inCommunity } from '../db/in-community.ts'
import { guard, scopeOf } from '../http/guard.ts'
import type { House } from '../http/house.ts'
import { tagged, versionHeaders, versionOf } from '../http/if-match.ts'
import { pageOf } from '../http/page.schema.ts'
import { problems } from '../http/problem.schema.ts'
import { countDoubts } from './count-doubts.ts'
import { dismissDoubt } from './dismiss-doubt.ts'
import { isMeter } from './find-meter.ts'
import { getMeter } from './get-meter.ts'
import { listDoubted } from './list-doubted.ts'
import { restoreDoubt } from './restore-doubt.ts'

const meters = '/api/v1/communities/:communityId/meters'
const params = z.object({ communityId: z.uuid() })
const tags = ['meters']

/** The worklist: what is doubtful, and what somebody found right. */
export const doubtsRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app
    const guarded = guard(house, { role: 'manager' })
    const guardedMeter = guard(house, { role: 'manager', thing: { param: 'meterId', exists: isMeter } })

    app.get(
      `${meters}/doubts`,
      {
        ...guarded,
        schema: {
          summary: 'How many meters are doubted for what',
          tags,
          params,
          response: { 200: doubts.doubtCounts, ...problems },
        },
      },
      async (request) => inCommunity(db, scopeOf(request), countDoubts),
    )

    app.get(
      `${meters}/doubts/:doubt`,
      {
        ...guarded,
        schema: {
          summary: 'The meters that are doubted for one thing, one page',
          description: 'By address. With `dismissed` those of which somebody found it right.',
          tags,
          params: params.extend({ doubt: doubts.doubtCode }),
          querystring: doubts.doubtedQuery,
          response: { 200: pageOf(schema.meter), ...problems },
        },
      },
      async (request) =>
        inCommunity(db, scopeOf(request), (work) => listDoubted(work, request.params.doubt, request.query)),
    )

    app.post(
      `${meters}/:meterId/dismissals`,
      {
        ...guardedMeter,
        schema: {
          summary: 'It is right so: a doubt is no longer one',
          description: 'Until the values change that it is about.',
          tags,
          params: params.extend({ meterId: z.uuid() }),
          headers: versionHeaders,
          body: doubts.dismissal,
          response: { 200: schema.meter, ...problems },
        },
      },
      async (request, reply) => {
        const { meterId } = request.params
        const meter = await inCommunity(db, scopeOf(request), async (work) => {
          await dismissDoubt(work, meterId, request.body.doubt, versionOf(request))
          return getMeter(work, meterId)
        })
        return tagged(reply, meter).send(meter)
      },
    )

    app.delete(
      `${meters}/:meterId/dismissals/:doubt`,
      {
        ...guardedMeter,
        schema: {
          summary: 'What was found right is doubted again',
          tags,
          params: params.extend({ meterId: z.uuid(), doubt: doubts.doubtCode }),
          headers: versionHeaders,
          response: { 200: schema.meter, ...problems },
        },
      },
      async (request, reply) => {
        const { meterId, doubt } = request.params
        const meter = await inCommunity(db, scopeOf(request), async (work) => {
          await restoreDoubt(work, meterId, doubt, versionOf(request))
          return getMeter(work, meterId)
        })
        return tagged(reply, meter).send(meter)
      },
    )
  }
