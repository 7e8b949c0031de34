import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { sharingRules } from '../../domain/sharing/sharing-rules.schema.ts'
import { inCommunity } from '../db/in-community.ts'
import { guard, scopeOf } from '../http/guard.ts'
import type { House } from '../http/house.ts'
import { problems } from '../http/problem.schema.ts'
import { isOperation } from '../meters/find-operation.ts'
import { changeSharingRules, getSharingRules } from './change-sharing-rules.ts'

const path = '/api/v1/communities/:communityId/operations/:operationId/calculation'
const params = z.object({ communityId: z.uuid(), operationId: z.uuid() })
const tags = ['sharing']

/** How an operation counts, as its grid operator does. For those who manage. */
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
          summary: 'How an operation counts: own injection, and how shared energy is given back to producers',
          tags,
          params,
          response: { 200: sharingRules, ...problems },
        },
      },
      async (request) =>
        inCommunity(db, scopeOf(request), (work) => getSharingRules(work, request.params.operationId)),
    )

    app.put(
      path,
      {
        onRequest,
        schema: {
          summary: 'Say how an operation counts: the whole of it',
          tags,
          params,
          body: sharingRules,
          response: { 200: sharingRules, ...problems },
        },
      },
      async (request) => {
        const { operationId } = request.params
        return inCommunity(db, scopeOf(request), async (work) => {
          await changeSharingRules(work, operationId, request.body)
          return getSharingRules(work, operationId)
        })
      },
    )
  }
