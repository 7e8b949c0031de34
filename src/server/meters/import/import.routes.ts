import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { meterColumns } from '../../../domain/meters/import/columns.ts'
import { importAnswer, importFields, importQuery } from '../../../domain/tables/import.schema.ts'
import { problemsOf } from '../../../domain/words/problem.ts'
import { inCommunity } from '../../db/in-community.ts'
import { guard, scopeOf } from '../../http/guard.ts'
import type { House } from '../../http/house.ts'
import { idempotencyHeaders } from '../../http/idempotency.ts'
import { problems } from '../../http/problem.schema.ts'
import { Refusal } from '../../http/refusal.ts'
import { languageOf, sentence } from '../../http/sentence.ts'
import { receive, type Upload, whileWaiting } from '../../http/upload.ts'
import { allDsos } from '../dsos.store.ts'
import { commitImport } from './commit-import.ts'
import { importReport } from './import-report.ts'
import { importTemplate } from './import-template.ts'
import { planImport } from './plan-import.ts'
import { previewOf } from './preview-import.ts'
import { readMetersFile } from './read-meters-file.ts'

const path = '/api/v1/communities/:communityId/meters/import'
const params = z.object({ communityId: z.uuid() })
const tags = ['meters']
const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
const contentOf = (format: 'csv' | 'xlsx') => ({ [types[format]]: { schema: z.string() } })
const answered = {
  description: 'The preview, or what was done; with `format` the report of the dry run',
  content: { 'application/json': { schema: importAnswer }, ...contentOf('csv'), ...contentOf('xlsx') },
}
const form = `Takes multipart/form-data: \`files\` (one CSV or XLSX, 100 MB at most) and, as text, \`mapping\` (JSON: field → key
of a column of the file, or null), \`commit\` (\`true\`; without it nothing is written), \`fingerprint\` (of the preview that
is committed) and \`leaveOut\` (\`true\`: the refused rows are left out on purpose).`

export const importRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app
    const guarded = guard(house, { role: 'manager' })

    app.post(
      path,
      {
        ...guarded,
        schema: {
          summary: 'Import meters from a file: a dry run first, then for good',
          description: form,
          tags,
          params,
          querystring: importQuery,
          headers: idempotencyHeaders,
          response: { 200: answered, ...problems },
        },
      },
      async (request, reply) =>
        receive(request, async (upload) => {
          const { file, mapping, fields } = readForm(upload)
          const scope = scopeOf(request)
          const language = languageOf(request.headers['accept-language'])
          const signal = whileWaiting(reply)
          const dsos = await inCommunity(db, scope, allDsos)
          const table = await readMetersFile(dsos, file.path, mapping, signal)
          if (fields.commit) {
            const key = request.headers['idempotency-key']
            const committed = await inCommunity(db, scope, (work) =>
              commitImport(work, table, { ...fields, fileName: file.name, key }),
            )
            return { preview: null, committed }
          }
          const plan = await inCommunity(db, scope, (work) => planImport(work, table.rows, { lock: false }))
          const { format } = request.query
          if (format) {
            const report = importReport(format, table, plan, dsos, language)
            asFile(request, reply, 'report', format)
            return report as never
          }
          return {
            preview: previewOf(file.name, table, plan, dsos, language, request.query),
            committed: null,
          }
        }),
    )

    for (const format of ['csv', 'xlsx'] as const)
      app.get(
        `${path}/template.${format}`,
        {
          ...guarded,
          schema: {
            summary: `An empty ${format.toUpperCase()} to fill in`,
            tags,
            params,
            response: {
              200: {
                description: 'The titles of the columns',
                content: contentOf(format),
              },
              ...problems,
            },
          },
        },
        async (request, reply) => {
          const language = languageOf(request.headers['accept-language'])
          const template = importTemplate(format, await inCommunity(db, scopeOf(request), allDsos), language)
          asFile(request, reply, 'name', format)
          return template as never
        },
      )
  }

/** The form's fields, with everything that is wrong about them at once. */
function readForm({ files, fields }: Upload) {
  const read = importFields.safeParse(fields)
  const errors = read.success ? [] : problemsOf(read.error)
  const known: readonly string[] = meterColumns
  if (read.success && Object.keys(read.data.mapping).some((field) => !known.includes(field)))
    errors.push({ path: 'mapping', code: 'unknown-field' })
  const [file, ...others] = files
  if (!file) errors.push({ path: 'files', code: 'file-missing' })
  if (others.length > 0) errors.push({ path: 'files', code: 'one-file' })
  if (errors.length > 0) throw new Refusal(422, 'invalid-input', undefined, { errors })
  const { mapping, ...rest } = read.data!
  return { file: file!, mapping, fields: rest }
}

function asFile(request: FastifyRequest, reply: FastifyReply, name: string, format: 'csv' | 'xlsx') {
  const language = languageOf(request.headers['accept-language'])
  const file = `${sentence(language, `template.${name}`)}.${format}`
  return reply
    .type(types[format])
    .header('content-language', language)
    .header('content-disposition', `attachment; filename="${file}"`)
}
