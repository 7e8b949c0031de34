import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../../domain/readings/import/import.schema.ts'
import { inCommunity, type Work } from '../../db/in-community.ts'
import { guard, scopeOf } from '../../http/guard.ts'
import type { House } from '../../http/house.ts'
import { problems } from '../../http/problem.schema.ts'
import { languageOf } from '../../http/sentence.ts'
import { cancelImport, removeFiles } from './cancel-import.ts'
import { isImport } from './find-import.ts'
import { getImport } from './get-import.ts'
import { giveMapping } from './give-mapping.ts'
import { importJobs } from './import-jobs.ts'
import { readAgain } from './read-again.ts'
import { requestCommit } from './request-commit.ts'

const one = '/api/v1/communities/:communityId/imports/:importId'
const params = z.object({ communityId: z.uuid(), importId: z.uuid() })
const tags = ['imports']

/** What is done with one import, step by step. Each answers the import as it stands then. */
export const importStepsRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app
    const guarded = guard(house, { role: 'manager', thing: { param: 'importId', exists: isImport } })
    const jobs = importJobs(house, (error) => app.log.error(error))
    if (house.doesJobs)
      app.addHook('onReady', async () => {
        await house.files.sweep(house.clock.now())
        await jobs.start()
      })
    app.addHook('onClose', jobs.stop)

    /** Does something about the import in one transaction. */
    const change = (
      request: FastifyRequest,
      importId: string,
      work: (work: Work, id: string) => Promise<void>,
    ) => inCommunity(db, scopeOf(request), (mine) => work(mine, importId))
    const answer = (request: FastifyRequest, importId: string) => {
      const language = languageOf(request.headers['accept-language'])
      return inCommunity(db, scopeOf(request), (work) => getImport(work, importId, language))
    }

    app.get(
      one,
      {
        ...guarded,
        schema: {
          summary: 'One import: its files, how far it is, what it would do or did',
          tags,
          params,
          response: { 200: schema.importDetail, ...problems },
        },
      },
      async (request) => answer(request, request.params.importId),
    )

    app.post(
      `${one}/commit`,
      {
        ...guarded,
        schema: {
          summary: 'Write what the preview showed',
          description:
            'In the background, in one transaction, merged with what is stored by then; all or nothing. 409 when there is no preview.',
          tags,
          params,
          response: { 202: schema.importDetail, ...problems },
        },
      },
      async (request, reply) => {
        await change(request, request.params.importId, (work, id) => requestCommit(work, house.jobs, id))
        return reply.code(202).send(await answer(request, request.params.importId))
      },
    )

    app.post(
      `${one}/undo`,
      {
        ...guarded,
        schema: {
          summary: 'Take an import back',
          description:
            'Every day stands again exactly as before, or 409 when a later import changed one of them.',
          tags,
          params,
          response: { 200: schema.importDetail, ...problems },
        },
      },
      async (request) => {
        const { communityId, userId, userName } = scopeOf(request)
        await jobs.undo(request.params.importId, { communityId, userId, userName })
        return answer(request, request.params.importId)
      },
    )

    app.post(
      `${one}/cancel`,
      {
        ...guarded,
        schema: {
          summary: 'Stop an import, at any moment before its commit is done',
          tags,
          params,
          response: { 200: schema.importDetail, ...problems },
        },
      },
      async (request) => {
        await change(request, request.params.importId, cancelImport)
        jobs.cancel(request.params.importId)
        await change(request, request.params.importId, (work, id) => removeFiles(work, house.files, id))
        return answer(request, request.params.importId)
      },
    )

    app.post(
      `${one}/mapping`,
      {
        ...guarded,
        schema: {
          summary: 'Say what the columns of an unknown layout hold',
          description:
            'Kept under a name, with which it is recognised from then on; a name that is there already is given this description. The files are then read again.',
          tags,
          params,
          body: schema.givenMapping,
          response: { 202: schema.importDetail, ...problems },
        },
      },
      async (request, reply) => {
        await change(request, request.params.importId, (work, id) =>
          giveMapping(work, house.jobs, id, request.body),
        )
        return reply.code(202).send(await answer(request, request.params.importId))
      },
    )

    app.post(
      `${one}/read-again`,
      {
        ...guarded,
        schema: {
          summary: 'Read the files again, in another way or after meters were created',
          tags,
          params,
          body: schema.readAgain,
          response: { 202: schema.importDetail, ...problems },
        },
      },
      async (request, reply) => {
        await change(request, request.params.importId, (work, id) =>
          readAgain(work, house.jobs, id, request.body),
        )
        return reply.code(202).send(await answer(request, request.params.importId))
      },
    )
  }
