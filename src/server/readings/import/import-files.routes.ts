import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { inCommunity } from '../../db/in-community.ts'
import { attachment } from '../../http/attachment.ts'
import { guard, scopeOf } from '../../http/guard.ts'
import type { House } from '../../http/house.ts'
import { problems } from '../../http/problem.schema.ts'
import { sendTable, tableFile } from '../../http/send-table.ts'
import { languageOf } from '../../http/sentence.ts'
import { isImport } from './find-import.ts'
import { importReport } from './import-report.ts'
import { originalFile } from './original-file.ts'

const one = '/api/v1/communities/:communityId/imports/:importId'
const params = z.object({ communityId: z.uuid(), importId: z.uuid() })
const tags = ['imports']

/** The files of an import: those that were sent, and what is to be said about them. */
export const importFilesRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app
    const guarded = guard(house, { role: 'manager', thing: { param: 'importId', exists: isImport } })

    app.get(
      `${one}/files/:file`,
      {
        ...guarded,
        schema: {
          summary: 'A file of an import as it was sent',
          tags,
          params: params.extend({ file: z.coerce.number('number').int('number').min(0, 'number') }),
          response: {
            200: {
              description: 'The file',
              content: { 'application/octet-stream': { schema: z.string() } },
            },
            ...problems,
          },
        },
      },
      async (request, reply) => {
        const { importId, file } = request.params
        const scope = scopeOf(request)
        const found = await inCommunity(db, scope, (work) => originalFile(work, importId, file))
        // 404 when it was cancelled, and nobody needed it any more.
        const content = await house.files.read(scope.communityId, found.sha256)
        reply
          .type('application/octet-stream')
          .header('content-disposition', attachment(found.name))
          .header('content-length', found.size)
        return content as never
      },
    )

    for (const format of ['csv', 'xlsx'] as const)
      app.get(
        `${one}/report.${format}`,
        {
          ...guarded,
          schema: {
            summary: `Every verdict, doubt and bad cell of an import as ${format.toUpperCase()}`,
            tags,
            params,
            response: { 200: tableFile(format), ...problems },
          },
        },
        async (request, reply) => {
          const language = languageOf(request.headers['accept-language'])
          const { name, table } = await inCommunity(db, scopeOf(request), (work) =>
            importReport(work, request.params.importId, language),
          )
          return sendTable(request, reply, { name, format }, table)
        },
      )
  }
