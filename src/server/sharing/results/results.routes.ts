import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../../domain/sharing/results.schema.ts'
import { inCommunity } from '../../db/in-community.ts'
import { guard, scopeOf } from '../../http/guard.ts'
import type { House } from '../../http/house.ts'
import { problems } from '../../http/problem.schema.ts'
import { sendTable, tableFile } from '../../http/send-table.ts'
import { languageOf } from '../../http/sentence.ts'
import { isOperation } from '../../meters/find-operation.ts'
import { getOperation } from '../../meters/get-operation.ts'
import { resultsTable } from './export-results.ts'
import { calculateResults, showResults } from './get-results.ts'
import { getSharedSlots } from './get-shared-slots.ts'

const path = '/api/v1/communities/:communityId/operations/:operationId/results'
const params = z.object({ communityId: z.uuid(), operationId: z.uuid() })
const tags = ['sharing']

/** Who received what in a sharing operation. A plain member is answered about its own meters on its own days. */
export const resultsRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app
    const thing = { param: 'operationId', exists: isOperation }
    const members = guard(house, { role: 'member', thing })
    const managers = guard(house, { role: 'manager', thing })
    const common = { tags, params, querystring: schema.resultsQuery }
    const of = (communityId: string, operationId: string) => ({
      url: house.database.url,
      communityId,
      operationId,
    })

    app.get(
      path,
      {
        ...members,
        // A year of many meters holds 150 000 numbers: the compiler has checked their type.
        serializerCompiler: () => JSON.stringify,
        schema: {
          summary:
            'What was shared, by day and meter: as the DSO settled it, or else computed, each labelled',
          ...common,
          response: { 200: schema.results, ...problems },
        },
      },
      async (request) => {
        const { query } = request
        const { operationId } = request.params
        const scope = scopeOf(request)
        const found = await calculateResults(of(scope.communityId, operationId), query)
        return inCommunity(db, scope, (work) => showResults(work, operationId, query, found))
      },
    )

    for (const format of ['csv', 'xlsx'] as const)
      app.get(
        `${path}.${format}`,
        {
          ...members,
          schema: {
            summary: `What was shared, as ${format.toUpperCase()}: a row for each meter and day`,
            ...common,
            response: { 200: tableFile(format), ...problems },
          },
        },
        async (request, reply) => {
          const { query } = request
          const { operationId } = request.params
          const scope = scopeOf(request)
          const language = languageOf(request.headers['accept-language'])
          const found = await calculateResults(of(scope.communityId, operationId), query)
          const { name, table } = await inCommunity(db, scope, async (work) => ({
            name: `${(await getOperation(work, operationId)).name}_${query.from}_${query.until}`,
            table: resultsTable(await showResults(work, operationId, query, found), language),
          }))
          return sendTable(request, reply, { name, format }, table)
        },
      )

    app.get(
      `${path}/slots`,
      {
        ...managers,
        schema: {
          summary:
            'A day by quarter-hour: what the DSO settled of each meter beside what the key in force makes of it',
          tags,
          params,
          querystring: schema.slotsQuery,
          response: { 200: schema.sharedSlots, ...problems },
        },
      },
      async (request) =>
        inCommunity(db, scopeOf(request), (work) =>
          getSharedSlots(work, request.params.operationId, request.query.day),
        ),
    )
  }
