import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { attachment } from '../../http/attachment.ts'
import type { House } from '../../http/house.ts'
import { accountOf, ownAccount } from '../../http/own-account.ts'
import { problems } from '../../http/problem.schema.ts'
import { languageOf } from '../../http/sentence.ts'
import { ownData } from './own-data.ts'
import { zipOwnData } from './zip-own-data.ts'

/** What the product keeps about whoever is signed in, to take away. */
export const ownDataRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/v1/me/data.zip',
      {
        ...ownAccount(house),
        config: { rateLimit: { max: 30, timeWindow: '1 hour' } },
        schema: {
          summary: 'Everything that is kept about who is signed in, as an archive',
          description:
            'A README in the language of the account, JSON, CSV and the documents. Not with an API key. Register numbers stay masked.',
          tags: ['communities'],
          response: {
            200: { description: 'The archive', content: { 'application/zip': { schema: z.string() } } },
            ...problems,
          },
        },
      },
      async (request, reply) => {
        const user = accountOf(request)
        const language = languageOf(request.headers['accept-language'])
        return reply
          .type('application/zip')
          .header('content-disposition', attachment('optimce.zip'))
          .send(zipOwnData(ownData(house, user, language), language) as never)
      },
    )
  }
