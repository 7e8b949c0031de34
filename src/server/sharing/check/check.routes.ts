import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../../domain/sharing/check.schema.ts'
import type { Language } from '../../../domain/words/words.ts'
import { writePdf } from '../../adapters/pdf/write-pdf.ts'
import { writeXlsx } from '../../adapters/sheets/write-xlsx.ts'
import { getCommunity } from '../../communities/get-community.ts'
import { inCommunity, type Scope } from '../../db/in-community.ts'
import { attachment } from '../../http/attachment.ts'
import { guard, scopeOf } from '../../http/guard.ts'
import type { House } from '../../http/house.ts'
import { problems } from '../../http/problem.schema.ts'
import { tableFile } from '../../http/send-table.ts'
import { languageOf, sentence } from '../../http/sentence.ts'
import { isOperation } from '../../meters/find-operation.ts'
import { getOperation } from '../../meters/get-operation.ts'
import { calculateCheck, showCheck } from './check-operation.ts'
import { claimDocument } from './claim-document.ts'
import { claimTables } from './claim-tables.ts'

const path = '/api/v1/communities/:communityId/operations/:operationId/dso-check'
const params = z.object({ communityId: z.uuid(), operationId: z.uuid() })
const tags = ['sharing']

/** Has the DSO counted as the key says? For those who manage. */
export const checkRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app
    const { onRequest } = guard(house, {
      role: 'manager',
      thing: { param: 'operationId', exists: isOperation },
    })

    async function checked(scope: Scope, operationId: string, query: schema.DsoCheckQuery) {
      const of = { url: house.database.url, communityId: scope.communityId, operationId }
      const found = await calculateCheck(of, query)
      return inCommunity(db, scope, async (work) => ({
        ...(await showCheck(work, operationId, query, found)),
        about: {
          community: (await getCommunity(work)).name,
          operation: (await getOperation(work, operationId)).name,
          today: work.today,
        },
      }))
    }

    app.get(
      path,
      {
        onRequest,
        schema: {
          summary: 'What the DSO settled, compared with what the key in force makes of the gross values',
          description:
            'By meter and day, above the tolerance. Quarter-hours in which something was not read are left out; `results/slots` shows a day by quarter-hour.',
          tags,
          params,
          querystring: schema.dsoCheckQuery,
          response: { 200: schema.dsoCheck, ...problems },
        },
      },
      async (request) => (await checked(scopeOf(request), request.params.operationId, request.query)).check,
    )

    const nameOf = (
      language: Language,
      { operation }: { operation: string },
      { from, until }: schema.DsoCheckQuery,
    ) => `${sentence(language, 'claim.file')}_${operation}_${from}_${until}`

    app.get(
      `${path}.xlsx`,
      {
        onRequest,
        schema: {
          summary: 'The differences as a claim: a workbook with the days and the quarter-hours',
          tags,
          params,
          querystring: schema.claimQuery,
          response: { 200: tableFile('xlsx'), ...problems },
        },
      },
      async (request, reply) => {
        const { query } = request
        const language = query.language ?? languageOf(request.headers['accept-language'])
        const { about, ...whole } = await checked(scopeOf(request), request.params.operationId, query)
        return reply
          .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
          .header('content-language', language)
          .header('content-disposition', attachment(`${nameOf(language, about, query)}.xlsx`))
          .send(writeXlsx(...claimTables(whole, language)) as never)
      },
    )

    app.get(
      `${path}.pdf`,
      {
        onRequest,
        schema: {
          summary: 'The differences as a claim: a letter',
          tags,
          params,
          querystring: schema.claimQuery,
          response: {
            200: { description: 'The file', content: { 'application/pdf': { schema: z.string() } } },
            ...problems,
          },
        },
      },
      async (request, reply) => {
        const { query } = request
        const language = query.language ?? languageOf(request.headers['accept-language'])
        const { about, ...whole } = await checked(scopeOf(request), request.params.operationId, query)
        const bytes = await writePdf(claimDocument(whole, about, language))
        return reply
          .type('application/pdf')
          .header('content-language', language)
          .header('content-disposition', attachment(`${nameOf(language, about, query)}.pdf`))
          .send(Buffer.from(bytes) as never)
      },
    )
  }
