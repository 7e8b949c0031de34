import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../domain/meters/meter.schema.ts'
import * as list from '../../domain/meters/meter-list.schema.ts'
import { inCommunity } from '../db/in-community.ts'
import { guard, scopeOf } from '../http/guard.ts'
import type { House } from '../http/house.ts'
import { idempotencyHeaders, once } from '../http/idempotency.ts'
import { tagged } from '../http/if-match.ts'
import { pageOf } from '../http/page.schema.ts'
import { problems } from '../http/problem.schema.ts'
import { createMeter } from './create-meter.ts'
import { filterChoices } from './filter-choices.ts'
import { isMeter } from './find-meter.ts'
import { getMeter } from './get-meter.ts'
import { listMeters } from './list-meters.ts'
import { meterChoices } from './meter-choices.ts'

const community = '/api/v1/communities/:communityId'
const params = z.object({ communityId: z.uuid() })
const tags = ['meters']

export const metersRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app

    app.get(
      `${community}/meter-choices`,
      {
        ...guard(house, { role: 'manager' }),
        schema: {
          summary: 'What the form of a meter offers',
          tags,
          params,
          querystring: z.object({ postalCode: z.string().max(16, 'too-long').default('') }),
          response: { 200: schema.meterChoices, ...problems },
        },
      },
      async (request) =>
        inCommunity(db, scopeOf(request), (work) => meterChoices(work, request.query.postalCode)),
    )

    app.get(
      `${community}/meter-filters`,
      {
        ...guard(house, { role: 'manager' }),
        schema: {
          summary: 'What the list of meters can be filtered by',
          tags,
          params,
          response: { 200: list.meterFilterChoices, ...problems },
        },
      },
      async (request) => inCommunity(db, scopeOf(request), filterChoices),
    )

    app.get(
      `${community}/meters`,
      {
        ...guard(house, { role: 'member' }),
        schema: {
          summary: 'Meters, one page',
          description:
            'A plain member is answered the meters it held, holds or will hold, within these days.',
          tags,
          params,
          querystring: list.meterListQuery,
          response: { 200: pageOf(list.meterListItem), ...problems },
        },
      },
      async (request) => inCommunity(db, scopeOf(request), (work) => listMeters(work, request.query)),
    )

    app.post(
      `${community}/meters`,
      {
        ...guard(house, { role: 'manager' }),
        schema: {
          summary: 'Create a meter',
          tags,
          params,
          headers: idempotencyHeaders,
          body: schema.newMeter,
          response: { 201: schema.meter, ...problems },
        },
      },
      async (request, reply) => {
        const { body } = request
        const submission = { key: request.headers['idempotency-key'], what: 'meter', body }
        const meter = await inCommunity(db, scopeOf(request), async (work) => {
          const id = await once(work, submission, (newId) => createMeter(work, newId, body))
          return getMeter(work, id)
        })
        const location = `/api/v1/communities/${scopeOf(request).communityId}/meters/${meter.id}`
        return reply.code(201).header('location', location).send(meter)
      },
    )

    app.get(
      `${community}/meters/:meterId`,
      {
        ...guard(house, { role: 'member', thing: { param: 'meterId', exists: isMeter } }),
        schema: {
          summary: 'One meter',
          description: 'A plain member is answered within the days on which it is the holder, see `yours`.',
          tags,
          params: params.extend({ meterId: z.uuid() }),
          response: { 200: schema.meter, ...problems },
        },
      },
      async (request, reply) => {
        const meter = await inCommunity(db, scopeOf(request), (work) =>
          getMeter(work, request.params.meterId),
        )
        return (meter.yours ? reply : tagged(reply, meter)).send(meter)
      },
    )
  }
