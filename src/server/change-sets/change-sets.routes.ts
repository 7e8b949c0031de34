import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../domain/change-sets/change-set.schema.ts'
import { inCommunity } from '../db/in-community.ts'
import { guard, scopeOf } from '../http/guard.ts'
import type { House } from '../http/house.ts'
import { pageOf } from '../http/page.schema.ts'
import { problems } from '../http/problem.schema.ts'
import type { ChangedThings } from './changed-things.ts'
import { isChangeSetOf } from './find-change-set.ts'
import { getChangeSet } from './get-change-set.ts'
import { listChangeSets } from './list-change-sets.ts'
import { undoChangeSet } from './undo-change-set.ts'

const params = z.object({ communityId: z.uuid() })
const oneParams = params.extend({ changeSetId: z.uuid() })

/** What was done to many meters or members at once, and the way to undo it. */
export const changeSetsRoutes =
  <State extends { id: string }>(house: House, things: ChangedThings<State>): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app
    const { table } = things
    const path = `/api/v1/communities/:communityId/${table}/change-sets`
    const tags = [table]
    const exists = isChangeSetOf(table)
    const guarded = guard(house, { role: 'manager', thing: { param: 'changeSetId', exists } })

    app.get(
      path,
      {
        ...guard(house, { role: 'manager' }),
        schema: {
          summary: `What was done to many ${table} at once, newest first`,
          tags,
          params,
          querystring: schema.changeSetsQuery,
          response: { 200: pageOf(schema.changeSet), ...problems },
        },
      },
      async (request) =>
        inCommunity(db, scopeOf(request), (work) => listChangeSets(work, table, request.query)),
    )

    app.get(
      `${path}/:changeSetId`,
      {
        ...guarded,
        schema: {
          summary: `One change of many ${table}, and what keeps it from being undone`,
          tags,
          params: oneParams,
          response: { 200: schema.changeSetWithHindrances, ...problems },
        },
      },
      async (request) =>
        inCommunity(db, scopeOf(request), (work) => getChangeSet(work, things, request.params.changeSetId)),
    )

    app.post(
      `${path}/:changeSetId/undo`,
      {
        ...guarded,
        schema: {
          summary: `Undo a change of many ${table}`,
          description: 'Every one stands again exactly as before, or 409 names those that keep it from that.',
          tags,
          params: oneParams,
          response: { 200: schema.undoneChangeSet, ...problems },
        },
      },
      async (request) =>
        inCommunity(db, scopeOf(request), async (work) => {
          const { changeSetId } = request.params
          const { keptMembers } = await undoChangeSet(work, things, changeSetId)
          return { changeSet: await getChangeSet(work, things, changeSetId), keptMembers }
        }),
    )
  }
