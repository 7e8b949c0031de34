import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../domain/audit/audit.schema.ts'
import { inCommunity } from '../db/in-community.ts'
import { guard, scopeOf } from '../http/guard.ts'
import type { House } from '../http/house.ts'
import { problems } from '../http/problem.schema.ts'
import { sendTable, tableFile } from '../http/send-table.ts'
import { languageOf, sentence } from '../http/sentence.ts'
import { exportAudit } from './export-audit.ts'
import { listActors } from './list-actors.ts'
import { listAudit } from './list-audit.ts'

const path = '/api/v1/communities/:communityId/audit'
const params = z.object({ communityId: z.uuid() })
const tags = ['audit']

/** What happened in a community and who did it, for those who manage. */
export const auditRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app
    const managers = guard(house, { role: 'manager' })

    app.get(
      path,
      {
        ...managers,
        schema: {
          summary: 'What happened, newest first',
          description: 'By key: `before` is the `next` of the page before.',
          tags,
          params,
          querystring: schema.auditQuery,
          response: { 200: schema.auditPage, ...problems },
        },
      },
      async (request) => inCommunity(db, scopeOf(request), (work) => listAudit(work, request.query)),
    )

    app.get(
      `${path}/actors`,
      {
        ...managers,
        schema: {
          summary: 'Who has left lines in the audit',
          tags,
          params,
          response: { 200: schema.auditActors, ...problems },
        },
      },
      async (request) => inCommunity(db, scopeOf(request), listActors),
    )

    app.get(
      `${path}/export.csv`,
      {
        ...managers,
        schema: {
          summary: 'The lines of a filter as CSV',
          tags,
          params,
          querystring: schema.auditFilter,
          response: { 200: tableFile('csv'), ...problems },
        },
      },
      async (request, reply) => {
        const language = languageOf(request.headers['accept-language'])
        const scope = scopeOf(request)
        const table = await exportAudit(house, scope, request.query, language)
        const name = `${sentence(language, 'auditTable.file')}_${scope.today}`
        return sendTable(request, reply, { name, format: 'csv' }, table) as never
      },
    )
  }
