import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../domain/sharing/operation.schema.ts'
import { inCommunity } from '../db/in-community.ts'
import { guard, scopeOf } from '../http/guard.ts'
import type { House } from '../http/house.ts'
import { pageOf } from '../http/page.schema.ts'
import { problems } from '../http/problem.schema.ts'
import { isOperation } from '../meters/find-operation.ts'
import { addMeters } from './add-meters.ts'
import { changeParticipation } from './change-participation.ts'
import { changeParticipations } from './change-participations.ts'
import { listCandidates } from './list-candidates.ts'
import { listParticipations } from './list-participations.ts'
import { removeParticipation } from './remove-participation.ts'

const path = '/api/v1/communities/:communityId/operations/:operationId/participations'
const params = z.object({ communityId: z.uuid(), operationId: z.uuid() })
const tags = ['sharing']

/** Which meters take part in a sharing operation, and when. For those who manage. */
export const participationsRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app
    const { onRequest } = guard(house, {
      role: 'manager',
      thing: { param: 'operationId', exists: isOperation },
    })
    const one = params.extend({ participationId: z.uuid('not-found') })

    app.get(
      path,
      {
        onRequest,
        schema: {
          summary: 'Meters that take part in an operation now, later or no more, one page',
          tags,
          params,
          querystring: schema.participationsQuery,
          response: { 200: pageOf(schema.participation), ...problems },
        },
      },
      async (request) =>
        inCommunity(db, scopeOf(request), (work) =>
          listParticipations(work, request.params.operationId, request.query),
        ),
    )

    app.get(
      path.replace('participations', 'candidates'),
      {
        onRequest,
        schema: {
          summary: 'Meters that do not take part in an operation on a day, and whether they could, one page',
          tags,
          params,
          querystring: schema.candidatesQuery,
          response: { 200: schema.candidatesPage, ...problems },
        },
      },
      async (request) =>
        inCommunity(db, scopeOf(request), (work) =>
          listCandidates(work, request.params.operationId, request.query),
        ),
    )

    app.post(
      path,
      {
        onRequest,
        schema: {
          summary: 'Let meters take part in an operation from a day on: all of them, or none',
          tags,
          params,
          body: schema.newParticipations,
          response: { 201: schema.participationsAdded, ...problems },
        },
      },
      async (request, reply) => {
        const added = await inCommunity(db, scopeOf(request), (work) =>
          addMeters(work, request.params.operationId, request.body),
        )
        return reply.code(201).send(added)
      },
    )

    app.patch(
      path,
      {
        onRequest,
        schema: {
          summary:
            'End many participations on a day, or give them a status from a day on: all of them, or none',
          tags,
          params,
          body: schema.participationsChange,
          response: { 200: z.object({ changed: z.int() }), ...problems },
        },
      },
      async (request) =>
        inCommunity(db, scopeOf(request), (work) =>
          changeParticipations(work, request.params.operationId, request.body),
        ),
    )

    app.patch(
      `${path}/:participationId`,
      {
        onRequest,
        schema: {
          summary: 'End a participation on a day, or say how far the grid operator is',
          tags,
          params: one,
          body: schema.participationChange,
          response: { 204: z.null(), ...problems },
        },
      },
      async (request, reply) => {
        const { operationId, participationId } = request.params
        await inCommunity(db, scopeOf(request), (work) =>
          changeParticipation(work, operationId, participationId, request.body),
        )
        return reply.code(204).send(null)
      },
    )

    app.delete(
      `${path}/:participationId`,
      {
        onRequest,
        schema: {
          summary: 'Remove a participation that has not begun',
          tags,
          params: one,
          response: { 204: z.null(), ...problems },
        },
      },
      async (request, reply) => {
        const { operationId, participationId } = request.params
        await inCommunity(db, scopeOf(request), (work) =>
          removeParticipation(work, operationId, participationId),
        )
        return reply.code(204).send(null)
      },
    )
  }
