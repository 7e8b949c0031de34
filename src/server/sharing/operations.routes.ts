import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../domain/sharing/operation.schema.ts'
import { inCommunity } from '../db/in-community.ts'
import { guard, scopeOf } from '../http/guard.ts'
import type { House } from '../http/house.ts'
import { idempotencyHeaders, once } from '../http/idempotency.ts'
import { tagged, versionHeaders, versionOf } from '../http/if-match.ts'
import { pageOf } from '../http/page.schema.ts'
import { problems } from '../http/problem.schema.ts'
import { isOperation } from '../meters/find-operation.ts'
import { changeOperation } from './change-operation.ts'
import { createOperation } from './create-operation.ts'
import { deleteOperation } from './delete-operation.ts'
import { showOperation } from './get-operation.ts'
import { listOperations } from './list-operations.ts'
import { listOwnOperations } from './list-own-operations.ts'

const path = '/api/v1/communities/:communityId/operations'
const params = z.object({ communityId: z.uuid() })
const tags = ['sharing']

/** Sharing operations, for those who manage. */
export const operationsRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app
    const managers = guard(house, { role: 'manager' })
    const { onRequest } = guard(house, {
      role: 'manager',
      thing: { param: 'operationId', exists: isOperation },
    })
    const one = params.extend({ operationId: z.uuid() })

    app.get(
      path,
      {
        ...managers,
        schema: {
          summary: 'Sharing operations, one page',
          tags,
          params,
          querystring: schema.operationsQuery,
          response: { 200: pageOf(schema.operationLine), ...problems },
        },
      },
      async (request) => inCommunity(db, scopeOf(request), (work) => listOperations(work, request.query)),
    )

    app.get(
      path.replace('operations', 'own-operations'),
      {
        ...guard(house, { role: 'member' }),
        schema: {
          summary: 'Operations in which one’s own meters take or took part',
          tags,
          params,
          response: { 200: schema.ownOperations, ...problems },
        },
      },
      async (request) => inCommunity(db, scopeOf(request), listOwnOperations),
    )

    app.post(
      path,
      {
        ...managers,
        schema: {
          summary: 'Create a sharing operation',
          tags,
          params,
          headers: idempotencyHeaders,
          body: schema.newOperation,
          response: { 201: schema.operationLine, ...problems },
        },
      },
      async (request, reply) => {
        const { body } = request
        const submission = { key: request.headers['idempotency-key'], what: 'operation', body }
        const operation = await inCommunity(db, scopeOf(request), async (work) => {
          const id = await once(work, submission, (newId) => createOperation(work, newId, body))
          return showOperation(work, id)
        })
        const location = `/api/v1/communities/${scopeOf(request).communityId}/operations/${operation.id}`
        return tagged(reply, operation).code(201).header('location', location).send(operation)
      },
    )

    app.get(
      `${path}/:operationId`,
      {
        onRequest,
        schema: {
          summary: 'One sharing operation',
          tags,
          params: one,
          response: { 200: schema.operationLine, ...problems },
        },
      },
      async (request, reply) => {
        const operation = await inCommunity(db, scopeOf(request), (work) =>
          showOperation(work, request.params.operationId),
        )
        return tagged(reply, operation).send(operation)
      },
    )

    app.patch(
      `${path}/:operationId`,
      {
        onRequest,
        schema: {
          summary: 'Save a sharing operation: the whole of it',
          tags,
          params: one,
          headers: versionHeaders,
          body: schema.newOperation,
          response: { 200: schema.operationLine, ...problems },
        },
      },
      async (request, reply) => {
        const { operationId } = request.params
        const operation = await inCommunity(db, scopeOf(request), async (work) => {
          await changeOperation(work, operationId, versionOf(request), request.body)
          return showOperation(work, operationId)
        })
        return tagged(reply, operation).send(operation)
      },
    )

    app.delete(
      `${path}/:operationId`,
      {
        onRequest,
        schema: {
          summary: 'Delete a sharing operation in which no meter ever took part',
          tags,
          params: one,
          response: { 204: z.null(), ...problems },
        },
      },
      async (request, reply) => {
        await inCommunity(db, scopeOf(request), (work) => deleteOperation(work, request.params.operationId))
        return reply.code(204).send(null)
      },
    )
  }
