import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../domain/communities/community.schema.ts'
import { newCommunity } from '../../domain/communities/community-info.schema.ts'
import { signIn } from '../auth/sign-in.ts'
import { inCommunity } from '../db/in-community.ts'
import { guard, scopeOf } from '../http/guard.ts'
import type { House } from '../http/house.ts'
import { tagged, versionHeaders, versionOf } from '../http/if-match.ts'
import { problems } from '../http/problem.schema.ts'
import { signedIn } from '../http/session.ts'
import { changeSettings } from './change-settings.ts'
import { createCommunity } from './create-community.ts'
import { getCommunity } from './get-community.ts'
import { getInstallation } from './get-installation.ts'
import { getMe } from './get-me.ts'
import { startInstallation } from './start-installation.ts'

export const communitiesRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/v1/installation',
      {
        schema: {
          summary: 'Is this a first run?',
          tags: ['communities'],
          response: { 200: schema.installation, ...problems },
        },
      },
      async () => getInstallation(house),
    )

    app.post(
      '/api/v1/installation',
      {
        schema: {
          summary: 'First run: account and community',
          description: 'Only on an empty installation. Signs the new user in.',
          tags: ['communities'],
          body: schema.firstRun,
          response: { 201: z.object({ communityId: z.uuid() }), ...problems },
        },
      },
      async (request, reply) => {
        const communityId = await startInstallation(house, request.body)
        const headers = new Headers({ 'user-agent': request.headers['user-agent'] ?? '' })
        const { cookies } = await signIn(house, { ...request.body.account, ip: request.ip, headers })
        return reply.header('set-cookie', cookies).code(201).send({ communityId })
      },
    )

    app.get(
      '/api/v1/me',
      {
        schema: {
          summary: 'Who is signed in, and its communities',
          tags: ['communities'],
          response: { 200: schema.me, ...problems },
        },
      },
      async (request) => getMe(house, await signedIn(house.auth, request)),
    )

    app.post(
      '/api/v1/communities',
      {
        config: { rateLimit: { max: 20, timeWindow: '1 hour' } },
        schema: {
          summary: 'Create a community, which one administers then',
          description: '403 where only the operator of the installation makes them.',
          tags: ['communities'],
          body: newCommunity,
          response: { 201: z.object({ communityId: z.uuid() }), ...problems },
        },
        onRequest: async (request) => void (await signedIn(house.auth, request)),
      },
      async (request, reply) => {
        const user = await signedIn(house.auth, request)
        const communityId = await createCommunity(house, request.body, user)
        return reply.code(201).header('location', `/api/v1/communities/${communityId}`).send({ communityId })
      },
    )

    app.get(
      '/api/v1/communities/:communityId',
      {
        ...guard(house, { role: 'member' }),
        schema: {
          summary: 'One community',
          tags: ['communities'],
          params: z.object({ communityId: z.uuid() }),
          response: { 200: schema.community, ...problems },
        },
      },
      async (request, reply) => {
        const community = await inCommunity(house.database.app, scopeOf(request), getCommunity)
        return tagged(reply, community).send(community)
      },
    )

    app.patch(
      '/api/v1/communities/:communityId',
      {
        ...guard(house, { role: 'admin' }),
        schema: {
          summary: 'Change the settings of a community',
          description: 'Meters that are there already stay as they are.',
          tags: ['communities'],
          params: z.object({ communityId: z.uuid() }),
          headers: versionHeaders,
          body: schema.communityChange,
          response: { 200: schema.community, ...problems },
        },
      },
      async (request, reply) => {
        const changed = await inCommunity(house.database.app, scopeOf(request), async (work) => {
          await changeSettings(work, request.body, versionOf(request))
          return getCommunity(work)
        })
        return tagged(reply, changed).send(changed)
      },
    )
  }
