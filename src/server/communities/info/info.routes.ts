import { Readable } from 'node:stream'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../../domain/communities/community-info.schema.ts'
import { drawAnew } from '../../adapters/pictures/draw-anew.ts'
import { inCommunity } from '../../db/in-community.ts'
import { guard, scopeOf } from '../../http/guard.ts'
import type { House } from '../../http/house.ts'
import { tagged, versionHeaders, versionOf } from '../../http/if-match.ts'
import { problems } from '../../http/problem.schema.ts'
import { Refusal } from '../../http/refusal.ts'
import { receive } from '../../http/upload.ts'
import { changeInfo } from './change-info.ts'
import { changeLogo } from './change-logo.ts'
import { infoOf, logoOf } from './info.store.ts'

const community = '/api/v1/communities/:communityId'
const common = { tags: ['communities'], params: z.object({ communityId: z.uuid() }) }

/** What a community says of itself: for all its users to read, for its administrators to change. */
export const infoRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app
    const members = guard(house, { role: 'member' })
    const admins = guard(house, { role: 'admin' })

    app.get(
      `${community}/info`,
      {
        ...members,
        schema: {
          ...common,
          summary: 'What a community says of itself',
          response: { 200: schema.communityInfo, ...problems },
        },
      },
      async (request, reply) => {
        const info = await inCommunity(db, scopeOf(request), infoOf)
        return tagged(reply, info).send(info)
      },
    )

    app.patch(
      `${community}/info`,
      {
        ...admins,
        schema: {
          ...common,
          summary: 'Change what a community says of itself; null clears',
          headers: versionHeaders,
          body: schema.communityInfoChange,
          response: { 200: schema.communityInfo, ...problems },
        },
      },
      async (request, reply) => {
        const changed = await inCommunity(db, scopeOf(request), async (work) => {
          await changeInfo(work, request.body, versionOf(request))
          return infoOf(work)
        })
        return tagged(reply, changed).send(changed)
      },
    )

    app.get(
      `${community}/logo`,
      {
        ...members,
        schema: {
          ...common,
          summary: 'The logo, a PNG',
          querystring: z.object({ picture: z.string().max(16, 'too-long').optional() }),
          response: {
            200: { description: 'The picture', content: { 'image/png': { schema: z.string() } } },
            ...problems,
          },
        },
      },
      async (request, reply) => {
        const logo = await inCommunity(db, scopeOf(request), logoOf)
        if (!logo) throw new Refusal(404, 'not-found')
        // Another picture has another address.
        if (request.query.picture === logo.hash) reply.header('cache-control', 'private, max-age=604800')
        return reply.type('image/png').send(Readable.from([logo.image]) as never)
      },
    )

    app.put(
      `${community}/logo`,
      {
        ...admins,
        schema: {
          ...common,
          summary: 'Another logo: PNG, JPEG, WebP or SVG, at most 2 MB',
          description: 'A multipart form with one file. It is drawn anew.',
          consumes: ['multipart/form-data'],
          response: { 200: schema.communityInfo, ...problems },
        },
      },
      async (request) =>
        receive(request, async ({ files: [file] }) => {
          if (!file) throw new Refusal(422, 'required', 'file')
          const image = await drawAnew(file.path)
          return inCommunity(db, scopeOf(request), async (work) => {
            await changeLogo(work, image)
            return infoOf(work)
          })
        }),
    )

    app.delete(
      `${community}/logo`,
      {
        ...admins,
        schema: { ...common, summary: 'No logo any more', response: { 204: z.null(), ...problems } },
      },
      async (request, reply) => {
        await inCommunity(db, scopeOf(request), (work) => changeLogo(work, null))
        return reply.code(204).send(null)
      },
    )
  }
