import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { proof } from '../../../domain/auth/account.schema.ts'
import { endOfAccount } from '../../../domain/communities/end-of-account.schema.ts'
import { proveOwner } from '../../auth/prove-owner.ts'
import { signOut } from '../../auth/sign-out.ts'
import { askerOf } from '../../http/asker.ts'
import type { House } from '../../http/house.ts'
import { accountOf, ownAccount } from '../../http/own-account.ts'
import { problems } from '../../http/problem.schema.ts'
import { languageOf } from '../../http/sentence.ts'
import { endAccount } from './end-account.ts'
import { seeEndOfAccount } from './see-end-of-account.ts'

const path = '/api/v1/account/end'

/** Deleting one's own account, and what that would mean. */
export const endAccountRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const mine = ownAccount(house)

    app.get(
      path,
      {
        ...mine,
        schema: {
          summary: 'What deleting one’s own account would mean',
          tags: ['account'],
          response: { 200: endOfAccount, ...problems },
        },
      },
      async (request) => seeEndOfAccount(house, accountOf(request)),
    )

    app.post(
      path,
      {
        ...mine,
        schema: {
          summary: 'Delete one’s own account, for good',
          description:
            'Needs the password, or without one a session of the last ten minutes. 409 with the communities that would be left without an administrator. The members it signed in for, their meters, readings and documents stay with their communities, and so does the name in the audit.',
          tags: ['account'],
          body: proof,
          response: { 204: z.null(), ...problems },
        },
      },
      async (request, reply) => {
        const owner = accountOf(request)
        const asker = askerOf(request)
        await proveOwner(house, owner, asker, request.body.password, { always: true })
        await endAccount(house, owner, languageOf(request.headers['accept-language']))
        return reply
          .header('set-cookie', await signOut(house.auth, asker.cookie))
          .code(204)
          .send(null)
      },
    )
  }
