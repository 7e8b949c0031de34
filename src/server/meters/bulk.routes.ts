import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../domain/meters/change-set.schema.ts'
import { inCommunity } from '../db/in-community.ts'
import { guard, scopeOf } from '../http/guard.ts'
import type { House } from '../http/house.ts'
import { idempotencyHeaders, once } from '../http/idempotency.ts'
import { pageOf } from '../http/page.schema.ts'
import { problems } from '../http/problem.schema.ts'
import { changeManyMeters } from './change-many-meters.ts'
import { isChangeSet } from './find-change-set.ts'
import { getChangeSet } from './get-change-set.ts'
import { listChangeSets } from './list-change-sets.ts'
import { previewBulkChange } from './preview-bulk-change.ts'
import { undoChangeSet } from './undo-change-set.ts'

const meters = '/api/v1/communities/:communityId/meters'
const params = z.object({ communityId: z.uuid() })
const one = `${meters}/change-sets/:changeSetId`
const oneParams = params.extend({ changeSetId: z.uuid() })
const tags = ['meters']

/** Many meters at once, and what was done to many at once. */
export const bulkRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app
    const guarded = guard(house, { role: 'manager' })
    const guardedOne = guard(house, { role: 'manager', thing: { param: 'changeSetId', exists: isChangeSet } })

    app.post(
      `${meters}/bulk-changes/preview`,
      {
        ...guarded,
        schema: {
          summary: 'What a change of many meters would do',
          tags,
          params,
          body: schema.bulkRequest,
          response: { 200: schema.bulkPreview, ...problems },
        },
      },
      async (request) => inCommunity(db, scopeOf(request), (work) => previewBulkChange(work, request.body)),
    )

    app.post(
      `${meters}/bulk-changes`,
      {
        ...guarded,
        schema: {
          summary: 'Change many meters',
          description: 'Exactly what the preview with this fingerprint said, or nothing at all.',
          tags,
          params,
          headers: idempotencyHeaders,
          body: schema.bulkCommit,
          response: { 201: schema.changeSetWithHindrances, ...problems },
        },
      },
      async (request, reply) => {
        const { body } = request
        const submission = { key: request.headers['idempotency-key'], what: 'bulk-change', body }
        const made = await inCommunity(db, scopeOf(request), async (work) => {
          const id = await once(work, submission, (newId) => changeManyMeters(work, newId, body))
          return getChangeSet(work, id)
        })
        const { communityId } = scopeOf(request)
        const location = `/api/v1/communities/${communityId}/meters/change-sets/${made.id}`
        return reply.code(201).header('location', location).send(made)
      },
    )

    app.get(
      `${meters}/change-sets`,
      {
        ...guarded,
        schema: {
          summary: 'What was done to many meters at once, newest first',
          tags,
          params,
          querystring: schema.changeSetsQuery,
          response: { 200: pageOf(schema.changeSet), ...problems },
        },
      },
      async (request) => inCommunity(db, scopeOf(request), (work) => listChangeSets(work, request.query)),
    )

    app.get(
      one,
      {
        ...guardedOne,
        schema: {
          summary: 'One change of many meters, and what keeps it from being undone',
          tags,
          params: oneParams,
          response: { 200: schema.changeSetWithHindrances, ...problems },
        },
      },
      async (request) =>
        inCommunity(db, scopeOf(request), (work) => getChangeSet(work, request.params.changeSetId)),
    )

    app.post(
      `${one}/undo`,
      {
        ...guardedOne,
        schema: {
          summary: 'Undo a change of many meters',
          description:
            'Every meter stands again exactly as before, or 409 names those that keep it from that.',
          tags,
          params: oneParams,
          response: { 200: schema.undoneChangeSet, ...problems },
        },
      },
      async (request) =>
        inCommunity(db, scopeOf(request), async (work) => {
          const { changeSetId } = request.params
          const { keptMembers } = await undoChangeSet(work, changeSetId)
          return { changeSet: await getChangeSet(work, changeSetId), keptMembers }
        }),
    )
  }
