import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../domain/sharing/key-assignment.schema.ts'
import { inCommunity } from '../db/in-community.ts'
import { guard, scopeOf } from '../http/guard.ts'
import type { House } from '../http/house.ts'
import { idempotencyHeaders, once } from '../http/idempotency.ts'
import { problems } from '../http/problem.schema.ts'
import { isOperation } from '../meters/find-operation.ts'
import { approveKey, rejectKey } from './decide-key.ts'
import { listKeyAssignments } from './list-key-assignments.ts'
import { proposeKey } from './propose-key.ts'
import { withdrawKey } from './withdraw-key.ts'

const path = '/api/v1/communities/:communityId/operations/:operationId/keys'
const params = z.object({ communityId: z.uuid(), operationId: z.uuid() })
const tags = ['sharing']

/** Which key an operation shares by, and when. For those who manage. */
export const keyAssignmentsRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app
    const { onRequest } = guard(house, {
      role: 'manager',
      thing: { param: 'operationId', exists: isOperation },
    })
    const one = params.extend({ assignmentId: z.uuid('not-found') })

    app.get(
      path,
      {
        onRequest,
        schema: {
          summary: 'Keys of an operation: in force, waiting, earlier and rejected, the newest first',
          tags,
          params,
          response: { 200: z.object({ items: z.array(schema.keyAssignment) }), ...problems },
        },
      },
      async (request) =>
        inCommunity(db, scopeOf(request), async (work) => ({
          items: await listKeyAssignments(work, request.params.operationId),
        })),
    )

    app.post(
      path,
      {
        onRequest,
        schema: {
          summary: 'Propose a key for an operation, in its present version',
          tags,
          params,
          headers: idempotencyHeaders,
          body: schema.keyProposal,
          response: { 201: schema.keyAssignment, ...problems },
        },
      },
      async (request, reply) => {
        const { body } = request
        const { operationId } = request.params
        const submission = {
          key: request.headers['idempotency-key'],
          what: 'operation-key',
          body: { operationId, ...body },
        }
        const assignment = await inCommunity(db, scopeOf(request), async (work) => {
          const id = await once(work, submission, (newId) => proposeKey(work, newId, operationId, body))
          return (await listKeyAssignments(work, operationId)).find((proposed) => proposed.id === id)!
        })
        return reply.code(201).send(assignment)
      },
    )

    app.post(
      `${path}/:assignmentId/approve`,
      {
        onRequest,
        schema: {
          summary: 'Approve the proposed key from a day on; the one before ends the day before',
          tags,
          params: one,
          body: schema.keyApproval,
          response: { 200: schema.keyAssignment, ...problems },
        },
      },
      async (request) => {
        const { operationId, assignmentId } = request.params
        return inCommunity(db, scopeOf(request), (work) =>
          approveKey(work, operationId, assignmentId, request.body),
        )
      },
    )

    app.post(
      `${path}/:assignmentId/reject`,
      {
        onRequest,
        schema: {
          summary: 'Reject the proposed key',
          tags,
          params: one,
          response: { 200: schema.keyAssignment, ...problems },
        },
      },
      async (request) => {
        const { operationId, assignmentId } = request.params
        return inCommunity(db, scopeOf(request), (work) => rejectKey(work, operationId, assignmentId))
      },
    )

    app.post(
      `${path}/:assignmentId/withdraw`,
      {
        onRequest,
        schema: {
          summary: 'Withdraw the newest approval: the key before is in force again',
          description:
            'For an approval that was wrong. The key waits for a decision again; where another one waits already it is rejected.',
          tags,
          params: one,
          response: { 200: schema.keyAssignment, ...problems },
        },
      },
      async (request) => {
        const { operationId, assignmentId } = request.params
        return inCommunity(db, scopeOf(request), (work) => withdrawKey(work, operationId, assignmentId))
      },
    )
  }
