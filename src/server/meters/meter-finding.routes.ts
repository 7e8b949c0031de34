import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { meterExportQuery, meterFilter } from '../../domain/meters/meter-list.schema.ts'
import { meterMap } from '../../domain/meters/meter-map.schema.ts'
import { writeCsv } from '../adapters/sheets/write-csv.ts'
import { writeXlsx } from '../adapters/sheets/write-xlsx.ts'
import { inCommunity } from '../db/in-community.ts'
import { guard, scopeOf } from '../http/guard.ts'
import type { House } from '../http/house.ts'
import { problems } from '../http/problem.schema.ts'
import { languageOf, sentence } from '../http/sentence.ts'
import { exportMeters } from './export/export-meters.ts'
import { mapMeters } from './map-meters.ts'

const meters = '/api/v1/communities/:communityId/meters'
const params = z.object({ communityId: z.uuid() })
const tags = ['meters']
const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** What else is asked of the meters of a filter besides their list. */
export const meterFindingRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app
    const managers = guard(house, { role: 'manager' })

    app.get(
      `${meters}/map`,
      {
        ...managers,
        schema: {
          summary: 'Meters by locality',
          description: 'Coordinates © OpenStreetMap contributors (ODbL); localities: bpost.',
          tags,
          params,
          querystring: meterFilter,
          response: { 200: meterMap, ...problems },
        },
      },
      async (request) => inCommunity(db, scopeOf(request), (work) => mapMeters(work, request.query)),
    )

    for (const format of ['csv', 'xlsx'] as const)
      app.get(
        `${meters}/export.${format}`,
        {
          ...managers,
          schema: {
            summary: `The meters of a filter as ${format.toUpperCase()}`,
            description: 'All of them, in the order of the list, with the titles and values of the import.',
            tags,
            params,
            querystring: meterExportQuery,
            response: {
              200: { description: 'The file', content: { [types[format]]: { schema: z.string() } } },
              ...problems,
            },
          },
        },
        async (request, reply) => {
          const language = languageOf(request.headers['accept-language'])
          const scope = scopeOf(request)
          const table = await exportMeters(house, scope, request.query, { language, format })
          const name = `${sentence(language, 'template.export')}_${scope.today}.${format}`
          reply
            .type(types[format])
            .header('content-language', language)
            .header('content-disposition', `attachment; filename="${name}"`)
          return (format === 'csv' ? writeCsv(table, language) : writeXlsx(table)) as never
        },
      )
  }
