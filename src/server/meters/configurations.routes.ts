import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../domain/meters/meter.schema.ts'
import { dataUpdate } from '../../domain/meters/meter-changes.schema.ts'
import { inCommunity } from '../db/in-community.ts'
import { guard, scopeOf } from '../http/guard.ts'
import type { House } from '../http/house.ts'
import { tagged, versionHeaders, versionOf } from '../http/if-match.ts'
import { problems } from '../http/problem.schema.ts'
import { addConfiguration } from './add-configuration.ts'
import { changeConfiguration } from './change-configuration.ts'
import { deleteConfiguration } from './delete-configuration.ts'
import { isMeter } from './find-meter.ts'
import { getMeter } from './get-meter.ts'
import { listConfigurations } from './list-configurations.ts'

const path = '/api/v1/communities/:communityId/meters/:meterId/configurations'
const params = z.object({ communityId: z.uuid(), meterId: z.uuid() })
const one = `${path}/:configurationId`
const oneParams = params.extend({ configurationId: z.uuid() })
const tags = ['meters']

export const configurationsRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app
    const thing = { param: 'meterId', exists: isMeter }
    const guarded = guard(house, { role: 'manager', thing })

    app.get(
      path,
      {
        ...guard(house, { role: 'member', thing }),
        schema: {
          summary: 'Current, historical and future configurations',
          description: 'A plain member is answered within the days on which it is the holder.',
          tags,
          params,
          response: { 200: schema.meterHistory, ...problems },
        },
      },
      async (request) =>
        inCommunity(db, scopeOf(request), (work) => listConfigurations(work, request.params.meterId)),
    )

    app.post(
      path,
      {
        ...guarded,
        schema: {
          summary: 'Add a configuration from a day on',
          description:
            'The configuration running on that day ends there; a later one ends the new one. With `holderChange` the holder changes too, in one go; without it the holder stays.',
          tags,
          params,
          headers: versionHeaders,
          body: dataUpdate,
          response: { 201: schema.addedConfiguration, ...problems },
        },
      },
      async (request, reply) => {
        const { meterId } = request.params
        const added = await inCommunity(db, scopeOf(request), (work) =>
          addConfiguration(work, meterId, request.body, versionOf(request)),
        )
        return reply.code(201).send(added)
      },
    )

    app.patch(
      one,
      {
        ...guarded,
        schema: {
          summary: 'Put a configuration right, its first day included',
          tags,
          params: oneParams,
          headers: versionHeaders,
          body: schema.newConfiguration,
          response: { 200: schema.meter, ...problems },
        },
      },
      async (request, reply) => {
        const { meterId, configurationId } = request.params
        const changed = await inCommunity(db, scopeOf(request), async (work) => {
          await changeConfiguration(work, meterId, configurationId, request.body, versionOf(request))
          return getMeter(work, meterId)
        })
        return tagged(reply, changed).send(changed)
      },
    )

    app.delete(
      one,
      {
        ...guarded,
        schema: {
          summary: 'Take a planned configuration away',
          description: 'The one before it runs on.',
          tags,
          params: oneParams,
          headers: versionHeaders,
          response: { 200: schema.meter, ...problems },
        },
      },
      async (request, reply) => {
        const { meterId, configurationId } = request.params
        const changed = await inCommunity(db, scopeOf(request), async (work) => {
          await deleteConfiguration(work, meterId, configurationId, versionOf(request))
          return getMeter(work, meterId)
        })
        return tagged(reply, changed).send(changed)
      },
    )
  }
