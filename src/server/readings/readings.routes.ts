import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../domain/readings/series.schema.ts'
import { inCommunity } from '../db/in-community.ts'
import { guard, scopeOf } from '../http/guard.ts'
import type { House } from '../http/house.ts'
import { problems } from '../http/problem.schema.ts'
import { sendTable, tableFile } from '../http/send-table.ts'
import { languageOf } from '../http/sentence.ts'
import { isMeter } from '../meters/find-meter.ts'
import { exportSeries } from './export-series.ts'
import { getSeries } from './get-series.ts'

const path = '/api/v1/communities/:communityId/meters/:meterId/readings'
const params = z.object({ communityId: z.uuid(), meterId: z.uuid() })
const tags = ['readings']

export const readingsRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app
    const guarded = guard(house, { role: 'member', thing: { param: 'meterId', exists: isMeter } })

    app.get(
      path,
      {
        ...guarded,
        // A year holds 200 000 numbers: the compiler has checked their type, checking each again costs more than the query.
        serializerCompiler: () => JSON.stringify,
        schema: {
          summary: 'Series of a meter',
          description:
            'Columns of equal length in kWh; null where nothing is known. A plain member is answered within the days on which it is the holder; its other days have the quality `not-held`.',
          tags,
          params,
          querystring: schema.seriesQuery,
          response: { 200: schema.series, ...problems },
        },
      },
      async (request) =>
        inCommunity(db, scopeOf(request), (work) => getSeries(work, request.params.meterId, request.query)),
    )

    app.get(
      `${path}.csv`,
      {
        ...guarded,
        schema: {
          summary: 'Series of a meter as CSV',
          description: 'Semicolons and decimal commas, or commas and points when the language is English.',
          tags,
          params,
          querystring: schema.seriesQuery,
          response: {
            200: tableFile('csv'),
            ...problems,
          },
        },
      },
      async (request, reply) => {
        const language = languageOf(request.headers['accept-language'])
        const { name, table } = await inCommunity(db, scopeOf(request), (work) =>
          exportSeries(work, request.params.meterId, request.query, language),
        )
        return sendTable(request, reply, { name, format: 'csv' }, table)
      },
    )
  }
