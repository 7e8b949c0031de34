import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../domain/readings/series.schema.ts'
import { inCommunity, type Work } from '../db/in-community.ts'
import { guard, scopeOf } from '../http/guard.ts'
import type { House } from '../http/house.ts'
import { problems } from '../http/problem.schema.ts'
import { sendTable, tableFile } from '../http/send-table.ts'
import { languageOf } from '../http/sentence.ts'
import { isMember } from '../members/find-member.ts'
import { isMeter } from '../meters/find-meter.ts'
import { isOperation } from '../meters/find-operation.ts'
import { exportSeries, type Subject } from './export-series.ts'
import { getCommunitySeries } from './get-community-series.ts'
import { getMemberSeries } from './get-member-series.ts'
import { getOperationSeries } from './get-operation-series.ts'
import { getSeries } from './get-series.ts'

const community = '/api/v1/communities/:communityId'
const tags = ['readings']
const columns = 'Columns of equal length in kWh; null where nothing is known.'

/** A subject, where its series is asked for, and by whom. */
type Line = {
  subject: Subject
  path: string
  params: z.ZodObject
  guarded: ReturnType<typeof guard>
  title: string
  description: string
  answer: typeof schema.series | typeof schema.seriesOfMany
  get: (work: Work, id: string, query: schema.SeriesQuery) => Promise<schema.Series>
}

/** Series of a meter, a member, an operation and the whole community: as JSON, and as the same table in two kinds of file. */
export const readingsRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app
    const lines: Line[] = [
      {
        subject: 'meter',
        path: '/meters/:meterId',
        params: z.object({ communityId: z.uuid(), meterId: z.uuid() }),
        guarded: guard(house, { role: 'member', thing: { param: 'meterId', exists: isMeter } }),
        title: 'Series of a meter',
        description:
          'A plain member is answered within the days on which it is the holder; its other days have the quality `not-held`.',
        answer: schema.series,
        get: getSeries,
      },
      {
        subject: 'member',
        path: '/members/:memberId',
        params: z.object({ communityId: z.uuid(), memberId: z.uuid() }),
        guarded: guard(house, { role: 'member', thing: { param: 'memberId', exists: isMember } }),
        title: 'Series of all meters of a member',
        description:
          'Each meter on the days on which the member is its holder. A plain member is answered about itself alone.',
        answer: schema.seriesOfMany,
        get: getMemberSeries,
      },
      {
        subject: 'operation',
        path: '/operations/:operationId',
        params: z.object({ communityId: z.uuid(), operationId: z.uuid() }),
        guarded: guard(house, { role: 'manager', thing: { param: 'operationId', exists: isOperation } }),
        title: 'Series of a sharing operation',
        description: 'Each participant on the days on which it takes part.',
        answer: schema.seriesOfMany,
        get: getOperationSeries,
      },
      {
        subject: 'community',
        path: '',
        params: z.object({ communityId: z.uuid() }),
        guarded: guard(house, { role: 'manager' }),
        title: 'Series of the whole community',
        description: 'Every meter, on every day on which it was read.',
        answer: schema.seriesOfMany,
        get: (work, _, query) => getCommunitySeries(work, query),
      },
    ]

    for (const { subject, path, params, guarded, title, description, answer, get } of lines) {
      const idOf = (asked: unknown) => (asked as Record<string, string>)[`${subject}Id`]!
      const common = { tags, params, querystring: schema.seriesQuery }

      app.get(
        `${community}${path}/readings`,
        {
          ...guarded,
          // A year holds 200 000 numbers: the compiler has checked their type, checking each again costs more than the query.
          serializerCompiler: () => JSON.stringify,
          schema: {
            summary: title,
            description: `${columns} ${description}`,
            ...common,
            response: { 200: answer, ...problems },
          },
        },
        async (request) =>
          inCommunity(db, scopeOf(request), (work) =>
            get(work, idOf(request.params), request.query),
          ) as never,
      )

      for (const format of ['csv', 'xlsx'] as const)
        app.get(
          `${community}${path}/readings.${format}`,
          {
            ...guarded,
            schema: {
              summary: `${title} as ${format.toUpperCase()}`,
              description: 'With the words, semicolons and decimal commas of the reader’s language.',
              ...common,
              response: { 200: tableFile(format), ...problems },
            },
          },
          async (request, reply) => {
            const language = languageOf(request.headers['accept-language'])
            const { query } = request
            const id = idOf(request.params)
            const { name, table } = await inCommunity(db, scopeOf(request), async (work) =>
              exportSeries(work, { subject, id, query }, await get(work, id, query), language),
            )
            return sendTable(request, reply, { name, format }, table) as never
          },
        )
    }
  }
