import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { importAnswer, importFields, importQuery } from '../../domain/tables/import.schema.ts'
import type { PlannedRow } from '../../domain/tables/planned-row.ts'
import { problemsOf } from '../../domain/words/problem.ts'
import { inCommunity } from '../db/in-community.ts'
import { guard, scopeOf } from '../http/guard.ts'
import type { House } from '../http/house.ts'
import { idempotencyHeaders } from '../http/idempotency.ts'
import { problems } from '../http/problem.schema.ts'
import { Refusal } from '../http/refusal.ts'
import { sendTable, tableFile } from '../http/send-table.ts'
import { languageOf, sentence } from '../http/sentence.ts'
import { receive, type Upload, whileWaiting } from '../http/upload.ts'
import { commitImport } from './commit-import.ts'
import { type ImportKind, tableOf } from './import-kind.ts'
import { importReport } from './import-report.ts'
import { importTemplate } from './import-template.ts'
import { importWords } from './import-words.ts'
import { previewOf } from './preview-import.ts'
import { readTableFile } from './read-table-file.ts'

const params = z.object({ communityId: z.uuid() })
const answered = {
  description: 'The preview, or what was done; with `format` the report of the dry run',
  content: {
    'application/json': { schema: importAnswer },
    ...tableFile('csv').content,
    ...tableFile('xlsx').content,
  },
}
const form = `Takes multipart/form-data: \`files\` (one CSV or XLSX, 100 MB at most) and, as text, \`mapping\` (JSON: field → key
of a column of the file, or null), \`commit\` (\`true\`; without it nothing is written), \`fingerprint\` (of the preview that
is committed) and \`leaveOut\` (\`true\`: the refused rows are left out on purpose).`

/** The import of a kind of table: a dry run, the commit, and empty files to fill in. */
export const importRoutes =
  <Row extends PlannedRow<string>, State extends { id: string }>(
    house: House,
    kind: ImportKind<Row, State>,
  ): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app
    const guarded = guard(house, { role: 'manager' })
    const { table: name } = kind.things
    const path = `/api/v1/communities/:communityId/${name}/import`
    const tags = [name]

    app.post(
      path,
      {
        ...guarded,
        schema: {
          summary: `Import ${name} from a file: a dry run first, then for good`,
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
          const scope = scopeOf(request)
          const asked = await inCommunity(db, scope, kind.table)
          const table = tableOf(asked)
          const { file, mapping, fields } = readForm(upload, table.columns)
          const read = await readTableFile(asked, file.path, mapping, whileWaiting(reply))
          if (fields.commit) {
            const key = request.headers['idempotency-key']
            const committed = await inCommunity(db, scope, (work) =>
              commitImport(work, kind, read, { ...fields, fileName: file.name, key }),
            )
            return { preview: null, committed }
          }
          const plan = await inCommunity(db, scope, (work) => kind.plan(work, read.rows, { lock: false }))
          const language = languageOf(request.headers['accept-language'])
          const words = importWords(language, table, kind.about, read)
          const { format } = request.query
          if (format) {
            const report = { name: words.say('template.report'), format }
            return sendTable(request, reply, report, importReport(plan.rows, table.words, words)) as never
          }
          return { preview: previewOf(file.name, read, plan, table, words, request.query), committed: null }
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
            response: { 200: tableFile(format), ...problems },
          },
        },
        async (request, reply) => {
          const language = languageOf(request.headers['accept-language'])
          const table = tableOf(await inCommunity(db, scopeOf(request), kind.table))
          const file = { name: sentence(language, `${table.words.template}.name`), format }
          return sendTable(request, reply, file, ...importTemplate(table, language))
        },
      )
  }

/** The form's fields, with everything that is wrong about them at once. */
function readForm({ files, fields }: Upload, known: readonly string[]) {
  const read = importFields.safeParse(fields)
  const errors = read.success ? [] : problemsOf(read.error)
  if (read.success && Object.keys(read.data.mapping).some((field) => !known.includes(field)))
    errors.push({ path: 'mapping', code: 'unknown-field' })
  const [file, ...others] = files
  if (!file) errors.push({ path: 'files', code: 'file-missing' })
  if (others.length > 0) errors.push({ path: 'files', code: 'one-file' })
  if (errors.length > 0) throw new Refusal(422, 'invalid-input', undefined, { errors })
  const { mapping, ...rest } = read.data!
  return { file: file!, mapping, fields: rest }
}
