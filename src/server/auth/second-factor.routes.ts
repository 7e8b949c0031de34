import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../domain/auth/account.schema.ts'
import { askerOf } from '../http/asker.ts'
import type { House } from '../http/house.ts'
import { accountOf, ownAccount } from '../http/own-account.ts'
import { problems } from '../http/problem.schema.ts'
import * as secondFactor from './set-up-second-factor.ts'

/** The second factor of one's own account: set up, confirmed, ended; backup codes. */
export const secondFactorRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const path = '/api/v1/account/second-factor'
    const mine = ownAccount(house)
    const about = (summary: string) => ({ summary, tags: ['account'] })

    app.post(
      path,
      {
        ...mine,
        schema: {
          ...about('Set up a second factor'),
          description: 'Nothing changes at sign-in before a code was confirmed.',
          body: schema.proof,
          response: { 200: schema.secondFactorSetup, ...problems },
        },
      },
      async (request) =>
        secondFactor.beginSecondFactor(house, accountOf(request), askerOf(request), request.body),
    )

    app.post(
      `${path}/confirmation`,
      {
        ...mine,
        schema: {
          ...about('Confirm the second factor with a first code'),
          body: schema.secondFactorCode,
          response: { 204: z.null(), ...problems },
        },
      },
      async (request, reply) => {
        const who = accountOf(request)
        const cookies = await secondFactor.confirmSecondFactor(
          house,
          who,
          askerOf(request),
          request.body.code,
        )
        return reply.header('set-cookie', cookies).code(204).send(null)
      },
    )

    app.post(
      `${path}/end`,
      {
        ...mine,
        schema: {
          ...about('End the second factor'),
          body: schema.proof,
          response: { 204: z.null(), ...problems },
        },
      },
      async (request, reply) => {
        const who = accountOf(request)
        const cookies = await secondFactor.endSecondFactor(house, who, askerOf(request), request.body)
        return reply.header('set-cookie', cookies).code(204).send(null)
      },
    )

    app.post(
      `${path}/backup-codes`,
      {
        ...mine,
        schema: {
          ...about('Make new backup codes'),
          body: schema.proof,
          response: { 200: schema.secondFactorSetup.pick({ backupCodes: true }), ...problems },
        },
      },
      async (request) =>
        secondFactor.renewBackupCodes(house, accountOf(request), askerOf(request), request.body),
    )
  }
