import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../domain/notifications/notification.schema.ts'
import { inCommunity } from '../db/in-community.ts'
import { guard, scopeOf } from '../http/guard.ts'
import type { House } from '../http/house.ts'
import { pageOf } from '../http/page.schema.ts'
import { problems } from '../http/problem.schema.ts'
import { languageOf } from '../http/sentence.ts'
import { choose, listChoices } from './choose-notifications.ts'
import { listNotifications } from './list-notifications.ts'
import { isNotification, readAll, readNotification } from './read-notifications.ts'

const community = '/api/v1/communities/:communityId'
const params = z.object({ communityId: z.uuid() })
const tags = ['notifications']
const choices = z.object({ items: z.array(schema.notificationChoice) })

/** What the user itself is told in a community, and what it wants to be told. */
export const notificationsRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app
    const guarded = guard(house, { role: 'member' })

    app.get(
      `${community}/notifications`,
      {
        ...guarded,
        schema: {
          summary: 'What I am told, newest first',
          tags,
          params,
          querystring: schema.notificationsQuery,
          response: {
            200: pageOf(schema.notification).extend({ unread: z.number().int() }),
            ...problems,
          },
        },
      },
      async (request) => {
        const language = languageOf(request.headers['accept-language'])
        return inCommunity(db, scopeOf(request), (work) => listNotifications(work, request.query, language))
      },
    )

    app.post(
      `${community}/notifications/read`,
      {
        ...guarded,
        schema: {
          summary: 'I have read all up to this one',
          tags,
          params,
          body: schema.readUpTo,
          response: { 204: z.null(), ...problems },
        },
      },
      async (request, reply) => {
        const now = house.clock.now()
        await inCommunity(db, scopeOf(request), (work) => readAll(work, request.body.upTo, now))
        return reply.code(204).send(null)
      },
    )

    app.post(
      `${community}/notifications/:notificationId/read`,
      {
        ...guard(house, { role: 'member', thing: { param: 'notificationId', exists: isNotification } }),
        schema: {
          summary: 'I have read this one',
          tags,
          params: params.extend({ notificationId: z.uuid() }),
          response: { 204: z.null(), ...problems },
        },
      },
      async (request, reply) => {
        const now = house.clock.now()
        await inCommunity(db, scopeOf(request), (work) =>
          readNotification(work, request.params.notificationId, now),
        )
        return reply.code(204).send(null)
      },
    )

    app.get(
      `${community}/notification-choices`,
      {
        ...guarded,
        schema: {
          summary: 'What I want to be told, and how',
          tags,
          params,
          response: { 200: choices, ...problems },
        },
      },
      async (request) => ({ items: await inCommunity(db, scopeOf(request), listChoices) }),
    )

    app.patch(
      `${community}/notification-choices`,
      {
        ...guarded,
        schema: {
          summary: 'Choose how to be told one kind of thing',
          tags,
          params,
          body: schema.notificationChoice,
          response: { 200: choices, ...problems },
        },
      },
      async (request) => ({
        items: await inCommunity(db, scopeOf(request), async (work) => {
          await choose(work, request.body)
          return listChoices(work)
        }),
      }),
    )
  }
