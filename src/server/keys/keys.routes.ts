import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../domain/keys/key.schema.ts'
import { keyAssignment } from '../../domain/sharing/key-assignment.schema.ts'
import { inCommunity } from '../db/in-community.ts'
import { guard, scopeOf } from '../http/guard.ts'
import type { House } from '../http/house.ts'
import { idempotencyHeaders, once } from '../http/idempotency.ts'
import { tagged, versionHeaders, versionOf } from '../http/if-match.ts'
import { pageOf } from '../http/page.schema.ts'
import { problems } from '../http/problem.schema.ts'
import { sendTable, tableFile } from '../http/send-table.ts'
import { languageOf } from '../http/sentence.ts'
import { usesOfKey } from '../sharing/uses-of-keys.ts'
import { createKey } from './create-key.ts'
import { deleteKey } from './delete-key.ts'
import { exportKey } from './export-key.ts'
import { getKey, isKey, listKeyVersions } from './get-key.ts'
import { listKeys } from './list-keys.ts'
import { saveKey } from './save-key.ts'

const path = '/api/v1/communities/:communityId/keys'
const params = z.object({ communityId: z.uuid() })
const tags = ['keys']

/** Allocation keys: who receives which share of what is shared. For those who manage. */
export const keysRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app
    const managers = guard(house, { role: 'manager' })
    const { onRequest } = guard(house, { role: 'manager', thing: { param: 'keyId', exists: isKey } })
    const one = params.extend({ keyId: z.uuid() })

    app.get(
      path,
      {
        ...managers,
        schema: {
          summary: 'Allocation keys, one page',
          tags,
          params,
          querystring: schema.keyListQuery,
          response: { 200: pageOf(schema.keyLine), ...problems },
        },
      },
      async (request) => inCommunity(db, scopeOf(request), (work) => listKeys(work, request.query)),
    )

    app.post(
      path,
      {
        ...managers,
        schema: {
          summary: 'Create an allocation key',
          tags,
          params,
          headers: idempotencyHeaders,
          body: schema.newKey,
          response: { 201: schema.key, ...problems },
        },
      },
      async (request, reply) => {
        const { body } = request
        const submission = { key: request.headers['idempotency-key'], what: 'key', body }
        const key = await inCommunity(db, scopeOf(request), async (work) => {
          const id = await once(work, submission, (newId) => createKey(work, newId, body))
          return getKey(work, id)
        })
        const location = `/api/v1/communities/${scopeOf(request).communityId}/keys/${key.id}`
        return tagged(reply, key).code(201).header('location', location).send(key)
      },
    )

    app.get(
      `${path}/:keyId`,
      {
        onRequest,
        schema: {
          summary: 'One allocation key, in its present version',
          tags,
          params: one,
          response: { 200: schema.key, ...problems },
        },
      },
      async (request, reply) => {
        const key = await inCommunity(db, scopeOf(request), (work) => getKey(work, request.params.keyId))
        return tagged(reply, key).send(key)
      },
    )

    app.patch(
      `${path}/:keyId`,
      {
        onRequest,
        schema: {
          summary: 'Save an allocation key: the whole of it, as its next version',
          tags,
          params: one,
          headers: versionHeaders,
          body: schema.newKey,
          response: { 200: schema.key, ...problems },
        },
      },
      async (request, reply) => {
        const { keyId } = request.params
        const key = await inCommunity(db, scopeOf(request), async (work) => {
          await saveKey(work, keyId, versionOf(request), request.body)
          return getKey(work, keyId)
        })
        return tagged(reply, key).send(key)
      },
    )

    app.delete(
      `${path}/:keyId`,
      {
        onRequest,
        schema: {
          summary: 'Delete an allocation key with its versions',
          tags,
          params: one,
          response: { 204: z.null(), ...problems },
        },
      },
      async (request, reply) => {
        await inCommunity(db, scopeOf(request), (work) => deleteKey(work, request.params.keyId))
        return reply.code(204).send(null)
      },
    )

    app.get(
      `${path}/:keyId/versions`,
      {
        onRequest,
        schema: {
          summary: 'Every version of an allocation key, the newest first',
          tags,
          params: one,
          response: { 200: z.object({ items: z.array(schema.key) }), ...problems },
        },
      },
      async (request) =>
        inCommunity(db, scopeOf(request), async (work) => ({
          items: await listKeyVersions(work, request.params.keyId),
        })),
    )

    app.get(
      `${path}/:keyId/uses`,
      {
        onRequest,
        schema: {
          summary: 'Where a key was proposed, in any of its versions, and what came of it, the newest first',
          tags,
          params: one,
          response: { 200: z.object({ items: z.array(keyAssignment) }), ...problems },
        },
      },
      async (request) =>
        inCommunity(db, scopeOf(request), async (work) => ({
          items: await usesOfKey(work, request.params.keyId),
        })),
    )

    for (const format of ['csv', 'xlsx'] as const)
      app.get(
        `${path}/:keyId/export.${format}`,
        {
          onRequest,
          schema: {
            summary: `An allocation key as ${format.toUpperCase()}`,
            tags,
            params: one,
            response: { 200: tableFile(format), ...problems },
          },
        },
        async (request, reply) => {
          const key = await inCommunity(db, scopeOf(request), (work) => getKey(work, request.params.keyId))
          const { name, table } = exportKey(key, languageOf(request.headers['accept-language']))
          return sendTable(request, reply, { name, format }, table)
        },
      )
  }
