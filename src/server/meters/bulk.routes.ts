import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { changeSetWithHindrances } from '../../domain/change-sets/change-set.schema.ts'
import * as schema from '../../domain/meters/bulk.schema.ts'
import { getChangeSet } from '../change-sets/get-change-set.ts'
import { inCommunity } from '../db/in-community.ts'
import { guard, scopeOf } from '../http/guard.ts'
import type { House } from '../http/house.ts'
import { idempotencyHeaders, once } from '../http/idempotency.ts'
import { problems } from '../http/problem.schema.ts'
import { changeManyMeters } from './change-many-meters.ts'
import { changedMeters } from './changed-meters.store.ts'
import { previewBulkChange } from './preview-bulk-change.ts'

const meters = '/api/v1/communities/:communityId/meters'
const params = z.object({ communityId: z.uuid() })
const tags = ['meters']

/** Many meters at once. */
export const bulkRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app
    const guarded = guard(house, { role: 'manager' })

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
          response: { 201: changeSetWithHindrances, ...problems },
        },
      },
      async (request, reply) => {
        const { body } = request
        const submission = { key: request.headers['idempotency-key'], what: 'bulk-change', body }
        const made = await inCommunity(db, scopeOf(request), async (work) => {
          const id = await once(work, submission, (newId) => changeManyMeters(work, newId, body))
          return getChangeSet(work, changedMeters, id)
        })
        const { communityId } = scopeOf(request)
        const location = `/api/v1/communities/${communityId}/meters/change-sets/${made.id}`
        return reply.code(201).header('location', location).send(made)
      },
    )
  }
