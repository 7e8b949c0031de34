import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { consent, consents } from '../../domain/auth/consent.ts'
import { askerOf } from '../http/asker.ts'
import type { House } from '../http/house.ts'
import { accountOf, ownAccount } from '../http/own-account.ts'
import { problems } from '../http/problem.schema.ts'
import { giveConsent, listConsents } from './give-consent.ts'
import { inAccount } from './in-account.ts'

const path = '/api/v1/account/consents'

/** What one has agreed to oneself; nobody agrees for another, and no key does. */
export const consentsRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const mine = ownAccount(house)

    app.get(
      path,
      {
        ...mine,
        schema: {
          summary: 'To which texts one has agreed, and to which one is to agree',
          tags: ['account'],
          response: { 200: consents, ...problems },
        },
      },
      async (request) => listConsents(house, accountOf(request).userId),
    )

    app.post(
      path,
      {
        ...mine,
        schema: {
          summary: 'Agree to the terms and the privacy notice as they are now',
          description: 'With the versions that were read: 422 when they are no longer the present ones.',
          tags: ['account'],
          body: consent,
          response: { 200: consents, ...problems },
        },
      },
      async (request) => {
        const { userId } = accountOf(request)
        await inAccount(house, { userId, asker: askerOf(request) }, (work) => giveConsent(work, request.body))
        return listConsents(house, userId)
      },
    )
  }
