import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { document, documentsQuery } from '../../domain/documents/document.schema.ts'
import { documentRoom as documentRoomSchema } from '../../domain/documents/document-room.ts'
import { type DocumentType, largestDocument } from '../../domain/documents/document-types.ts'
import { inCommunity } from '../db/in-community.ts'
import { newId } from '../db/new-id.ts'
import { attachment } from '../http/attachment.ts'
import { guard, scopeOf } from '../http/guard.ts'
import type { House } from '../http/house.ts'
import { pageOf } from '../http/page.schema.ts'
import { problems } from '../http/problem.schema.ts'
import { receive } from '../http/upload.ts'
import { isMember } from '../members/find-member.ts'
import { addDocument, giveUpContent, noteContent } from './add-document.ts'
import { deleteDocument } from './delete-document.ts'
import { documentRoom, refuseFull } from './document-room.ts'
import { findDocument, isDocument } from './find-document.ts'
import { forgetContent, sweepContents } from './forget-content.ts'
import { listDocuments } from './list-documents.ts'
import { readDocument } from './read-document.ts'
import { shelfOf } from './shelf-of.ts'

const community = '/api/v1/communities/:communityId'
const params = z.object({ communityId: z.uuid() })
const tags = ['documents']
const ofMember = params.extend({ memberId: z.uuid() })
const ofDocument = params.extend({ documentId: z.uuid() })
const page = { 200: pageOf(document), ...problems }

/** What the app shows by itself keeps its type; a browser is to do nothing with anything else but save it. */
const mediaTypes: Partial<Record<DocumentType, string>> = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
}

/** Documents of members: managers add and delete them, a member reads its own. */
export const documentsRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app
    const guardedMember = (role: 'member' | 'manager') =>
      guard(house, { role, thing: { param: 'memberId', exists: isMember } })
    const guardedDocument = (role: 'member' | 'manager') =>
      guard(house, { role, thing: { param: 'documentId', exists: isDocument } })
    /** Not to be waited for, and tried again at the next start. */
    const inTime = (removing: Promise<void>) => removing.catch((error) => app.log.error(error))

    if (house.doesJobs)
      app.addHook('onReady', async () => {
        await inTime(sweepContents(house.database, house.files))
      })

    app.get(
      `${community}/documents`,
      {
        ...guard(house, { role: 'member' }),
        schema: {
          summary: 'Documents of all members that the user may see, newest first',
          tags,
          params,
          querystring: documentsQuery,
          response: page,
        },
      },
      async (request) =>
        inCommunity(db, scopeOf(request), (work) => listDocuments(work, null, request.query)),
    )

    app.get(
      `${community}/documents/room`,
      {
        ...guard(house, { role: 'manager' }),
        schema: {
          summary: 'How many bytes the documents of the community take, and may take',
          tags,
          params,
          response: { 200: documentRoomSchema, ...problems },
        },
      },
      async (request) =>
        inCommunity(db, scopeOf(request), (work) => documentRoom(work, house.documentsLimit)),
    )

    app.get(
      `${community}/members/:memberId/documents`,
      {
        ...guardedMember('member'),
        schema: {
          summary: 'Documents of a member, newest first',
          tags,
          params: ofMember,
          querystring: documentsQuery,
          response: page,
        },
      },
      async (request) =>
        inCommunity(db, scopeOf(request), (work) =>
          listDocuments(work, request.params.memberId, request.query),
        ),
    )

    app.post(
      `${community}/members/:memberId/documents`,
      {
        ...guardedMember('manager'),
        schema: {
          summary: 'Add a document to a member, who may read it',
          description:
            'Takes multipart/form-data with one file in `files`, 25 MB at most: PDF, JPEG, PNG, WebP, DOCX, XLSX, ODT, ODS, CSV or TXT, by its ending and by what it holds. 409 when the documents of the community take all the room they may.',
          tags,
          params: ofMember,
          response: { 201: z.object({ id: z.uuid() }), ...problems },
        },
      },
      async (request, reply) =>
        receive(
          request,
          async (upload) => {
            const { path, ...named } = await readDocument(upload)
            const scope = scopeOf(request)
            const id = newId()
            const { size } = await stat(path)
            await inCommunity(db, scope, (work) => refuseFull(work, size, house.documentsLimit))
            const arrived = await house.files.receive(createReadStream(path))
            await inCommunity(db, scope, (work) => noteContent(work, arrived))
            try {
              await house.files.keep(shelfOf(scope), arrived)
              await inCommunity(db, scope, (work) =>
                addDocument(work, arrived, { id, memberId: request.params.memberId, ...named }),
              )
            } catch (error) {
              await house.files.drop(arrived)
              await inTime(
                inCommunity(db, scope, async (work) => {
                  await giveUpContent(work, arrived)
                  await forgetContent(work, house.files, arrived.sha256)
                }),
              )
              throw error
            }
            return reply
              .code(201)
              .header('location', `/api/v1/communities/${scope.communityId}/documents/${id}/content`)
              .send({ id })
          },
          largestDocument,
        ),
    )

    app.get(
      `${community}/documents/:documentId/content`,
      {
        ...guardedDocument('member'),
        schema: {
          summary: 'A document as it was sent',
          tags,
          params: ofDocument,
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
        const scope = scopeOf(request)
        const { name, type, size, sha256 } = await inCommunity(db, scope, (work) =>
          findDocument(work, request.params.documentId),
        )
        const content = await house.files.read(shelfOf(scope), sha256)
        reply
          .type(mediaTypes[type] ?? 'application/octet-stream')
          .header('content-disposition', attachment(name))
          .header('content-length', size)
          // Whatever somebody has uploaded is never a page of ours, even when it is opened in a tab of its own.
          .header('content-security-policy', "default-src 'none'; sandbox")
        return content as never
      },
    )

    app.delete(
      `${community}/documents/:documentId`,
      {
        ...guardedDocument('manager'),
        schema: {
          summary: 'Delete a document',
          tags,
          params: ofDocument,
          response: { 204: z.null(), ...problems },
        },
      },
      async (request, reply) => {
        const scope = scopeOf(request)
        const sha256 = await inCommunity(db, scope, (work) => deleteDocument(work, request.params.documentId))
        await inTime(inCommunity(db, scope, (work) => forgetContent(work, house.files, sha256)))
        return reply.code(204).send(null)
      },
    )
  }
