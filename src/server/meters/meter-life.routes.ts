import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../domain/meters/meter.schema.ts'
import * as changes from '../../domain/meters/meter-changes.schema.ts'
import { inCommunity, type Work } from '../db/in-community.ts'
import { guard, scopeOf } from '../http/guard.ts'
import type { House } from '../http/house.ts'
import { tagged, versionHeaders, versionOf } from '../http/if-match.ts'
import { problems } from '../http/problem.schema.ts'
import type { Version } from './begin-change.ts'
import { changeHolder } from './change-holder.ts'
import { changeIdentity } from './change-identity.ts'
import { deactivateMeter } from './deactivate-meter.ts'
import { deleteMeter } from './delete-meter.ts'
import { isMeter } from './find-meter.ts'
import { getMeter } from './get-meter.ts'
import { replaceDevice } from './replace-device.ts'
import { takeBackReplacement } from './take-back-replacement.ts'

const meter = '/api/v1/communities/:communityId/meters/:meterId'
const params = z.object({ communityId: z.uuid(), meterId: z.uuid() })
const common = { tags: ['meters'], params, headers: versionHeaders }

/** What happens to a meter after its creation. Each change answers the meter as it is then. */
export const meterLifeRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app
    const guarded = guard(house, { role: 'manager', thing: { param: 'meterId', exists: isMeter } })

    /** A change that takes a body and answers the whole meter. */
    const change = <Body extends z.ZodType>(
      method: 'PATCH' | 'POST',
      url: string,
      summary: string,
      body: Body,
      use: (work: Work, meterId: string, body: z.output<Body>, version: Version) => Promise<void>,
    ) =>
      app.route({
        method,
        url,
        ...guarded,
        schema: { ...common, summary, body, response: { 200: schema.meter, ...problems } },
        handler: async (request, reply) => {
          const { meterId } = request.params as z.output<typeof params>
          const changed = await inCommunity(db, scopeOf(request), async (work) => {
            await use(work, meterId, request.body as z.output<Body>, versionOf(request))
            return getMeter(work, meterId)
          })
          return tagged(reply, changed).send(changed)
        },
      })

    change('PATCH', meter, 'Put right what stays of a meter', changes.identityChange, changeIdentity)
    change(
      'POST',
      `${meter}/replacements`,
      'Another device from a day on',
      changes.deviceReplacement,
      replaceDevice,
    )
    change(
      'POST',
      `${meter}/deactivations`,
      'Deactivate from a day on',
      changes.deactivation,
      deactivateMeter,
    )
    change(
      'POST',
      `${meter}/holders`,
      'Another holder, or none, from a day on',
      changes.holderChange,
      changeHolder,
    )

    app.delete(
      `${meter}/replacements/:from`,
      {
        ...guarded,
        schema: {
          ...common,
          params: params.extend({ from: schema.localDay }),
          summary: 'Take back the device that came on a day',
          description: 'The one before it goes on.',
          response: { 200: schema.meter, ...problems },
        },
      },
      async (request, reply) => {
        const { meterId, from } = request.params
        const changed = await inCommunity(db, scopeOf(request), async (work) => {
          await takeBackReplacement(work, meterId, from, versionOf(request))
          return getMeter(work, meterId)
        })
        return tagged(reply, changed).send(changed)
      },
    )

    app.delete(
      meter,
      {
        ...guarded,
        schema: {
          ...common,
          summary: 'Delete a meter on which nothing depends',
          response: { 204: z.null(), ...problems },
        },
      },
      async (request, reply) => {
        const { meterId } = request.params
        await inCommunity(db, scopeOf(request), (work) => deleteMeter(work, meterId, versionOf(request)))
        return reply.code(204).send(null)
      },
    )
  }
