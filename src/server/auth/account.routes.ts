import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../domain/auth/account.schema.ts'
import { askerOf } from '../http/asker.ts'
import type { House } from '../http/house.ts'
import { accountOf, ownAccount } from '../http/own-account.ts'
import { problems } from '../http/problem.schema.ts'
import { changeAccount } from './change-account.ts'
import { changePassword } from './change-password.ts'
import { endOtherSessions, endSession } from './end-sessions.ts'
import { getAccount } from './get-account.ts'
import { inAccount } from './in-account.ts'
import { listAccountLines, listSessions } from './list-sessions.ts'

/** One's own profile, password and sessions. */
export const accountRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const path = '/api/v1/account'
    const mine = ownAccount(house)
    const about = (summary: string) => ({ summary, tags: ['account'] })

    app.get(
      path,
      { ...mine, schema: { ...about('One’s own account'), response: { 200: schema.account, ...problems } } },
      async (request) => getAccount(house, accountOf(request).userId),
    )

    app.patch(
      path,
      {
        ...mine,
        schema: {
          ...about('Change one’s own profile'),
          body: schema.accountChange,
          response: { 200: schema.account, ...problems },
        },
      },
      async (request) => {
        const { userId } = accountOf(request)
        await inAccount(house, { userId, asker: askerOf(request) }, (work) =>
          changeAccount(work, request.body),
        )
        return getAccount(house, userId)
      },
    )

    app.put(
      `${path}/password`,
      {
        ...mine,
        schema: {
          ...about('Change one’s own password'),
          description: 'Signs every other browser out.',
          body: schema.passwordChange,
          response: { 204: z.null(), ...problems },
        },
      },
      async (request, reply) => {
        await changePassword(house, accountOf(request), askerOf(request), request.body)
        return reply.code(204).send(null)
      },
    )

    app.get(
      `${path}/sessions`,
      {
        ...mine,
        schema: {
          ...about('Where one is signed in'),
          response: { 200: z.object({ items: z.array(schema.session) }), ...problems },
        },
      },
      async (request) => ({ items: await listSessions(house, accountOf(request), askerOf(request)) }),
    )

    app.delete(
      `${path}/sessions`,
      {
        ...mine,
        schema: {
          ...about('Sign all other browsers out'),
          response: { 200: z.object({ ended: z.number().int() }), ...problems },
        },
      },
      async (request) => {
        const { userId, sessionId } = accountOf(request)
        const ended = await inAccount(house, { userId, asker: askerOf(request) }, (work) =>
          endOtherSessions(work, sessionId),
        )
        return { ended }
      },
    )

    app.delete(
      `${path}/sessions/:sessionId`,
      {
        ...mine,
        schema: {
          ...about('Sign one browser out'),
          params: z.object({ sessionId: z.uuid() }),
          response: { 204: z.null(), ...problems },
        },
      },
      async (request, reply) => {
        const { userId } = accountOf(request)
        await inAccount(house, { userId, asker: askerOf(request) }, (work) =>
          endSession(work, request.params.sessionId),
        )
        return reply.code(204).send(null)
      },
    )

    app.get(
      `${path}/activity`,
      {
        ...mine,
        schema: {
          ...about('What happened to one’s own account lately'),
          response: { 200: z.object({ items: z.array(schema.accountLine) }), ...problems },
        },
      },
      async (request) => ({ items: await listAccountLines(house, accountOf(request), askerOf(request)) }),
    )
  }
