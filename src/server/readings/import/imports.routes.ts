import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../../domain/readings/import/import.schema.ts'
import { problemsOf } from '../../../domain/words/problem.ts'
import { inCommunity } from '../../db/in-community.ts'
import { guard, scopeOf } from '../../http/guard.ts'
import type { House } from '../../http/house.ts'
import { pageOf } from '../../http/page.schema.ts'
import { problems } from '../../http/problem.schema.ts'
import { Refusal } from '../../http/refusal.ts'
import { languageOf } from '../../http/sentence.ts'
import { receive, type Upload } from '../../http/upload.ts'
import { deleteImportProfile } from './delete-import-profile.ts'
import { isImportProfile } from './find-import.ts'
import { listImportProfiles } from './list-import-profiles.ts'
import { listImports } from './list-imports.ts'
import { receiveImport, takeFiles } from './receive-import.ts'

const community = '/api/v1/communities/:communityId'
const params = z.object({ communityId: z.uuid() })
const tags = ['imports']
const form = `Takes multipart/form-data: \`files\` (CSV or XLSX as the system operators send them, several at once, 100 MB each)
and, as text, \`profile\` or \`mappingId\` where they are not to be recognised by what they hold. They are read and compared
in the background; nothing is written before \`commit\`.`

/** Imports of readings, and the layouts that a community has described. */
export const importsRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app
    const guarded = guard(house, { role: 'manager' })
    const guardedProfile = guard(house, {
      role: 'manager',
      thing: { param: 'profileId', exists: isImportProfile },
    })

    app.post(
      `${community}/imports`,
      {
        ...guarded,
        schema: {
          summary: 'Import readings from files',
          description: form,
          tags,
          params,
          response: { 202: z.object({ id: z.uuid() }), ...problems },
        },
      },
      async (request, reply) =>
        receive(request, async (upload) => {
          const scope = scopeOf(request)
          const fields = readForm(upload)
          if (fields.mappingId) {
            const { mappingId } = fields
            const found = await inCommunity(db, scope, (work) => isImportProfile(work, mappingId))
            if (!found) throw new Refusal(422, 'profile-unknown', 'mappingId')
          }
          const received = await takeFiles(house.files, upload.files)
          const id = await inCommunity(db, scope, (work) =>
            receiveImport(work, house, received, fields),
          ).catch(async (error) => {
            for (const file of received) await house.files.drop(file)
            throw error
          })
          const location = `/api/v1/communities/${scope.communityId}/imports/${id}`
          return reply.code(202).header('location', location).send({ id })
        }),
    )

    app.get(
      `${community}/imports`,
      {
        ...guarded,
        schema: {
          summary: 'Imports of readings, newest first',
          tags,
          params,
          querystring: schema.importsQuery,
          response: { 200: pageOf(schema.importLine), ...problems },
        },
      },
      async (request) => {
        const language = languageOf(request.headers['accept-language'])
        return inCommunity(db, scopeOf(request), (work) => listImports(work, request.query, language))
      },
    )

    app.get(
      `${community}/import-profiles`,
      {
        ...guarded,
        schema: {
          summary: 'Layouts of files that the community has described, by name',
          tags,
          params,
          response: { 200: z.object({ items: z.array(schema.importProfile) }), ...problems },
        },
      },
      async (request) => ({ items: await inCommunity(db, scopeOf(request), listImportProfiles) }),
    )

    app.delete(
      `${community}/import-profiles/:profileId`,
      {
        ...guardedProfile,
        schema: {
          summary: 'Forget the description of a layout; imports that used it stay',
          tags,
          params: params.extend({ profileId: z.uuid() }),
          response: { 204: z.null(), ...problems },
        },
      },
      async (request, reply) => {
        await inCommunity(db, scopeOf(request), (work) => deleteImportProfile(work, request.params.profileId))
        return reply.code(204).send(null)
      },
    )
  }

/** The form's fields, with everything that is wrong about them at once. */
function readForm({ files, fields }: Upload) {
  const read = schema.newImportFields.safeParse(fields)
  const errors = read.success ? [] : problemsOf(read.error)
  if (files.length === 0) errors.push({ path: 'files', code: 'file-missing' })
  if (errors.length > 0) throw new Refusal(422, 'invalid-input', undefined, { errors })
  return read.data!
}
