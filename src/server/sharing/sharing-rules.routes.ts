import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { localDay } from '../../domain/meters/meter.schema.ts'
import { rulesFromADay, rulesInTime } from '../../domain/sharing/sharing-rules.schema.ts'
import { inCommunity } from '../db/in-community.ts'
import { guard, scopeOf } from '../http/guard.ts'
import type { House } from '../http/house.ts'
import { problems } from '../http/problem.schema.ts'
import { isOperation } from '../meters/find-operation.ts'
import { changeSharingRules } from './change-sharing-rules.ts'
import { getSharingRules, listSharingRules } from './list-sharing-rules.ts'
import { takeBackRules } from './take-back-rules.ts'

const path = '/api/v1/communities/:communityId/operations/:operationId/calculation'
const params = z.object({ communityId: z.uuid(), operationId: z.uuid() })
const tags = ['sharing']

/** How an operation counts, as its grid operator does, and what shared energy costs. For those who manage. */
export const sharingRulesRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app
    const { onRequest } = guard(house, {
      role: 'manager',
      thing: { param: 'operationId', exists: isOperation },
    })

    app.get(
      path,
      {
        onRequest,
        schema: {
          summary:
            'How an operation counts today: own injection, how shared energy is given back to producers, and prices',
          tags,
          params,
          response: { 200: rulesInTime, ...problems },
        },
      },
      async (request) =>
        inCommunity(db, scopeOf(request), (work) =>
          getSharingRules(work, request.params.operationId, work.today),
        ),
    )

    app.get(
      `${path}/history`,
      {
        onRequest,
        schema: {
          summary:
            'How an operation counted, counts and will count, the newest first: every day has its rules',
          tags,
          params,
          response: { 200: z.object({ items: z.array(rulesInTime) }), ...problems },
        },
      },
      async (request) =>
        inCommunity(db, scopeOf(request), async (work) => ({
          items: await listSharingRules(work, request.params.operationId),
        })),
    )

    app.put(
      path,
      {
        onRequest,
        schema: {
          summary: 'Say how an operation counts, the whole of it, from a day on (without one: today)',
          tags,
          params,
          body: rulesFromADay,
          response: { 200: rulesInTime, ...problems },
        },
      },
      async (request) => {
        const { operationId } = request.params
        return inCommunity(db, scopeOf(request), async (work) => {
          await changeSharingRules(work, operationId, request.body)
          return getSharingRules(work, operationId, request.body.from ?? work.today)
        })
      },
    )

    app.delete(
      `${path}/:from`,
      {
        onRequest,
        schema: {
          summary: 'Take back rules that begin on a day to come; the ones before go on',
          tags,
          params: params.extend({ from: localDay }),
          response: { 204: z.null(), ...problems },
        },
      },
      async (request, reply) => {
        const { operationId, from } = request.params
        await inCommunity(db, scopeOf(request), (work) => takeBackRules(work, operationId, from))
        return reply.code(204).send(null)
      },
    )
  }
