import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../domain/notifications/outbox.schema.ts'
import { inCommunity } from '../db/in-community.ts'
import { guard, scopeOf } from '../http/guard.ts'
import type { House } from '../http/house.ts'
import { pageOf } from '../http/page.schema.ts'
import { problems } from '../http/problem.schema.ts'
import { isMail } from './find-mail.ts'
import { getMail, listMails } from './list-mails.ts'
import { sendAgain } from './send-again.ts'

const path = '/api/v1/communities/:communityId/mails'
const params = z.object({ communityId: z.uuid() })
const tags = ['notifications']

/** The outbox: what is written to people about this community, and what became of it. For administrators: links of mails open invitations. */
export const outboxRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app
    const { publicUrl } = house
    const one = guard(house, { role: 'admin', thing: { param: 'mailId', exists: isMail } })
    const oneParams = params.extend({ mailId: z.uuid() })

    app.get(
      path,
      {
        ...guard(house, { role: 'admin' }),
        schema: {
          summary: 'Mails of the community, newest first',
          tags,
          params,
          querystring: schema.mailsQuery,
          response: { 200: pageOf(schema.mailLine).extend({ isSending: z.boolean() }), ...problems },
        },
      },
      async (request) =>
        inCommunity(db, scopeOf(request), async (work) => ({
          ...(await listMails(work, request.query, publicUrl)),
          isSending: house.post !== null,
        })),
    )

    app.get(
      `${path}/:mailId`,
      {
        ...one,
        schema: {
          summary: 'One mail, as its receiver reads it',
          tags,
          params: oneParams,
          response: { 200: schema.mailDetail, ...problems },
        },
      },
      async (request) =>
        inCommunity(db, scopeOf(request), (work) => getMail(work, request.params.mailId, publicUrl)),
    )

    app.post(
      `${path}/:mailId/send`,
      {
        ...one,
        schema: {
          summary: 'Send a mail that was not sent',
          tags,
          params: oneParams,
          response: { 200: schema.mailDetail, ...problems },
        },
      },
      async (request) =>
        inCommunity(db, scopeOf(request), async (work) => {
          await sendAgain(work, request.params.mailId)
          return getMail(work, request.params.mailId, publicUrl)
        }),
    )
  }
