import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { proofNeeded } from '../../domain/auth/account.schema.ts'
import * as schema from '../../domain/auth/api-key.schema.ts'
import { askerOf } from '../http/asker.ts'
import type { House } from '../http/house.ts'
import { accountOf, ownAccount } from '../http/own-account.ts'
import { problems } from '../http/problem.schema.ts'
import { apiKeysOf } from './api-keys.store.ts'
import { inAccount } from './in-account.ts'
import { makeApiKey, revokeApiKey } from './make-api-key.ts'
import { proofNeeded as proofOf, proveOwner } from './prove-owner.ts'

/** Keys with which programs act for somebody; no key may make or revoke another. */
export const apiKeysRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const path = '/api/v1/account/keys'
    const mine = ownAccount(house)
    const about = (summary: string) => ({ summary, tags: ['account'] })

    app.get(
      path,
      {
        ...mine,
        schema: {
          ...about('One’s own API keys'),
          response: {
            200: z.object({ items: z.array(schema.apiKey), proof: proofNeeded }),
            ...problems,
          },
        },
      },
      async (request) => {
        const owner = accountOf(request)
        const items = await apiKeysOf(house.database.auth, owner.userId)
        return { items, proof: await proofOf(house, owner) }
      },
    )

    app.post(
      path,
      {
        ...mine,
        schema: {
          ...about('Make an API key'),
          description:
            'The key is told this once. It is sent as `Authorization: Bearer <key>`. Needs the password, unless one has signed in within the last ten minutes.',
          body: schema.newApiKey,
          response: { 201: schema.madeApiKey, ...problems },
        },
      },
      async (request, reply) => {
        const owner = accountOf(request)
        const asker = askerOf(request)
        await proveOwner(house, owner, asker, request.body.password)
        const made = await inAccount(house, { userId: owner.userId, asker }, (work) =>
          makeApiKey(work, request.body),
        )
        return reply.code(201).send(made)
      },
    )

    app.delete(
      `${path}/:keyId`,
      {
        ...mine,
        schema: {
          ...about('Revoke an API key'),
          params: z.object({ keyId: z.uuid() }),
          response: { 204: z.null(), ...problems },
        },
      },
      async (request, reply) => {
        const { userId } = accountOf(request)
        await inAccount(house, { userId, asker: askerOf(request) }, (work) =>
          revokeApiKey(work, request.params.keyId),
        )
        return reply.code(204).send(null)
      },
    )
  }
