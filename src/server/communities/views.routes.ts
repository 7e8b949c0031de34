import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../domain/communities/saved-view.schema.ts'
import { inCommunity } from '../db/in-community.ts'
import { guard, scopeOf } from '../http/guard.ts'
import type { House } from '../http/house.ts'
import { idempotencyHeaders, once } from '../http/idempotency.ts'
import { problems } from '../http/problem.schema.ts'
import { changeView } from './change-view.ts'
import { deleteView } from './delete-view.ts'
import { getView, isView } from './get-view.ts'
import { listViews } from './list-views.ts'
import { saveView } from './save-view.ts'

const path = '/api/v1/communities/:communityId/views'
const params = z.object({ communityId: z.uuid() })
const tags = ['communities']

/** Saved views of lists: each user's own, and those that all managers share. */
export const viewsRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app
    const managers = guard(house, { role: 'manager' })
    const one = {
      ...guard(house, { role: 'manager', thing: { param: 'viewId', exists: isView } }),
      params: params.extend({ viewId: z.uuid() }),
    }

    app.get(
      path,
      {
        ...managers,
        schema: {
          summary: 'Saved views of a list',
          tags,
          params,
          querystring: schema.viewsQuery,
          response: { 200: z.object({ items: z.array(schema.savedView) }), ...problems },
        },
      },
      async (request) =>
        inCommunity(db, scopeOf(request), async (work) => ({
          items: await listViews(work, request.query.list),
        })),
    )

    app.post(
      path,
      {
        ...managers,
        schema: {
          summary: 'Save a view of a list',
          tags,
          params,
          headers: idempotencyHeaders,
          body: schema.newView,
          response: { 201: schema.savedView, ...problems },
        },
      },
      async (request, reply) => {
        const { body } = request
        const submission = { key: request.headers['idempotency-key'], what: 'view', body }
        const view = await inCommunity(db, scopeOf(request), async (work) => {
          const id = await once(work, submission, (newId) => saveView(work, newId, body))
          return getView(work, id)
        })
        const location = `/api/v1/communities/${scopeOf(request).communityId}/views/${view.id}`
        return reply.code(201).header('location', location).send(view)
      },
    )

    app.get(
      `${path}/:viewId`,
      {
        onRequest: one.onRequest,
        schema: {
          summary: 'One saved view',
          tags,
          params: one.params,
          response: { 200: schema.savedView, ...problems },
        },
      },
      async (request) => inCommunity(db, scopeOf(request), (work) => getView(work, request.params.viewId)),
    )

    app.patch(
      `${path}/:viewId`,
      {
        onRequest: one.onRequest,
        schema: {
          summary: 'Rename, update, share or take back a view',
          tags,
          params: one.params,
          body: schema.viewChange,
          response: { 200: schema.savedView, ...problems },
        },
      },
      async (request) =>
        inCommunity(db, scopeOf(request), async (work) => {
          const { viewId } = request.params
          await changeView(work, viewId, request.body)
          return getView(work, viewId)
        }),
    )

    app.delete(
      `${path}/:viewId`,
      {
        onRequest: one.onRequest,
        schema: {
          summary: 'Delete a view',
          tags,
          params: one.params,
          response: { 204: z.null(), ...problems },
        },
      },
      async (request, reply) => {
        await inCommunity(db, scopeOf(request), (work) => deleteView(work, request.params.viewId))
        return reply.code(204).send(null)
      },
    )
  }
