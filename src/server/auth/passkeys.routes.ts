import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { proof, signedInAnswer } from '../../domain/auth/account.schema.ts'
import * as schema from '../../domain/auth/passkey.schema.ts'
import { askerOf } from '../http/asker.ts'
import type { House } from '../http/house.ts'
import { accountOf, ownAccount } from '../http/own-account.ts'
import { problems } from '../http/problem.schema.ts'
import { addPasskey, beginPasskey } from './add-passkey.ts'
import { atTheDoor } from './auth.routes.ts'
import { changePasskey, removePasskey } from './change-passkey.ts'
import { inAccount } from './in-account.ts'
import { passkeysOf } from './passkeys.store.ts'
import { proofNeeded, proveOwner } from './prove-owner.ts'
import { askForPasskeys, signInWithPasskey } from './sign-in-with-passkey.ts'

/** Passkeys: those of one's own account, and signing in with one. */
export const passkeysRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const path = '/api/v1/account/passkeys'
    const mine = ownAccount(house)
    const about = (summary: string, tag = 'account') => ({ summary, tags: [tag] })
    const passkeyId = z.object({ passkeyId: z.uuid() })

    app.get(
      path,
      {
        ...mine,
        schema: { ...about('One’s own passkeys'), response: { 200: schema.passkeyList, ...problems } },
      },
      async (request) => {
        const owner = accountOf(request)
        const items = await passkeysOf(house.database.auth, owner.userId)
        return { items, proof: await proofNeeded(house, owner) }
      },
    )

    app.post(
      `${path}/options`,
      {
        ...mine,
        schema: {
          ...about('Begin a passkey'),
          description: 'Answers what the browser hands to `navigator.credentials.create`, for five minutes.',
          body: proof,
          response: { 200: schema.passkeyOptions, ...problems },
        },
      },
      async (request) => ({
        options: { ...(await beginPasskey(house, accountOf(request), askerOf(request), request.body)) },
      }),
    )

    app.post(
      path,
      {
        ...mine,
        schema: {
          ...about('Add a passkey'),
          body: schema.newPasskey,
          response: { 201: schema.passkey, ...problems },
        },
      },
      async (request, reply) => {
        const added = await addPasskey(house, accountOf(request), askerOf(request), request.body)
        return reply.code(201).send(added)
      },
    )

    app.patch(
      `${path}/:passkeyId`,
      {
        ...mine,
        schema: {
          ...about('Rename a passkey'),
          params: passkeyId,
          body: schema.passkeyChange,
          response: { 200: schema.passkey, ...problems },
        },
      },
      async (request) => {
        const { userId } = accountOf(request)
        return inAccount(house, { userId, asker: askerOf(request) }, (work) =>
          changePasskey(work, request.params.passkeyId, request.body.name),
        )
      },
    )

    app.post(
      `${path}/:passkeyId/removal`,
      {
        ...mine,
        schema: {
          ...about('Remove a passkey'),
          params: passkeyId,
          body: proof,
          response: { 204: z.null(), ...problems },
        },
      },
      async (request, reply) => {
        const owner = accountOf(request)
        const asker = askerOf(request)
        await proveOwner(house, owner, asker, request.body.password)
        await inAccount(house, { userId: owner.userId, asker }, (work) =>
          removePasskey(work, request.params.passkeyId),
        )
        return reply.code(204).send(null)
      },
    )

    app.post(
      '/api/auth/passkey/options',
      {
        ...atTheDoor,
        schema: {
          ...about('Begin to sign in with a passkey', 'auth'),
          description: 'Answers what the browser hands to `navigator.credentials.get`, for five minutes.',
          response: { 200: schema.passkeyOptions, ...problems },
        },
      },
      async () => ({ options: { ...(await askForPasskeys(house)) } }),
    )

    app.post(
      '/api/auth/passkey',
      {
        ...atTheDoor,
        schema: {
          ...about('Sign in with a passkey', 'auth'),
          description: 'No code is asked for besides: the device has checked who uses it.',
          body: schema.passkeySignIn,
          response: { 200: signedInAnswer, ...problems },
        },
      },
      async (request, reply) => {
        const { answer, cookies } = await signInWithPasskey(house, askerOf(request), request.body)
        return reply.header('set-cookie', cookies).send(answer)
      },
    )
  }
