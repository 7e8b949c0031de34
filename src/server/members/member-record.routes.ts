import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../domain/members/member-record.schema.ts'
import { historyOf } from '../audit/history-of.ts'
import { inCommunity } from '../db/in-community.ts'
import { guard, scopeOf } from '../http/guard.ts'
import type { House } from '../http/house.ts'
import { tagged, versionHeaders, versionOf } from '../http/if-match.ts'
import { pageOf } from '../http/page.schema.ts'
import { problems } from '../http/problem.schema.ts'
import { changeMember } from './change-member.ts'
import { changeStatus } from './change-status.ts'
import { deleteMember } from './delete-member.ts'
import { isMember } from './find-member.ts'
import { getMember } from './get-member.ts'
import { tellNationalNumber } from './tell-national-number.ts'

const member = '/api/v1/communities/:communityId/members/:memberId'
const params = z.object({ communityId: z.uuid(), memberId: z.uuid() })
const common = { tags: ['members'], params }

/** What happens to the record of a member after its creation. */
export const memberRecordRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const { sealing } = house
    const db = house.database.app
    const guarded = guard(house, { role: 'manager', thing: { param: 'memberId', exists: isMember } })

    app.patch(
      member,
      {
        ...guard(house, { role: 'member', thing: { param: 'memberId', exists: isMember } }),
        schema: {
          ...common,
          summary: 'Change what is sent of a member; null clears',
          description:
            'A plain member changes its own record; what it is called only until a manager has accepted it.',
          headers: versionHeaders,
          body: schema.memberChange,
          response: { 200: schema.wholeMember, ...problems },
        },
      },
      async (request, reply) => {
        const { memberId } = request.params
        const changed = await inCommunity(db, scopeOf(request), async (work) => {
          await changeMember(work, sealing, memberId, request.body, versionOf(request))
          return getMember(work, memberId)
        })
        return tagged(reply, changed).send(changed)
      },
    )

    app.put(
      `${member}/status`,
      {
        ...guarded,
        schema: {
          ...common,
          summary: 'Active, inactive or pending',
          description: 'Who holds an active meter cannot be deactivated: 409 with these meters.',
          headers: versionHeaders,
          body: schema.statusChange,
          response: { 200: schema.wholeMember, ...problems },
        },
      },
      async (request, reply) => {
        const { memberId } = request.params
        const changed = await inCommunity(db, scopeOf(request), async (work) => {
          await changeStatus(work, memberId, request.body.status, versionOf(request))
          return getMember(work, memberId)
        })
        return tagged(reply, changed).send(changed)
      },
    )

    app.post(
      `${member}/national-number`,
      {
        ...guarded,
        schema: {
          ...common,
          summary: 'The national register number in full; leaves a line in the audit',
          response: { 200: schema.nationalNumberTold, ...problems },
        },
      },
      async (request) =>
        inCommunity(db, scopeOf(request), async (work) => ({
          nationalNumber: await tellNationalNumber(work, sealing, request.params.memberId),
        })),
    )

    app.get(
      `${member}/history`,
      {
        ...guarded,
        schema: {
          ...common,
          summary: 'Who changed what of a member, newest first',
          querystring: schema.memberHistoryQuery,
          response: { 200: pageOf(schema.memberEvent), ...problems },
        },
      },
      async (request) => {
        const about = { entity: 'member', entityId: request.params.memberId }
        const page = await inCommunity(db, scopeOf(request), (work) => historyOf(work, about, request.query))
        return page as typeof page & { items: z.output<typeof schema.memberEvent>[] }
      },
    )

    app.delete(
      member,
      {
        ...guarded,
        schema: {
          ...common,
          summary: 'Delete a member who never has a meter',
          headers: versionHeaders,
          response: { 204: z.null(), ...problems },
        },
      },
      async (request, reply) => {
        const { memberId } = request.params
        await inCommunity(db, scopeOf(request), (work) => deleteMember(work, memberId, versionOf(request)))
        return reply.code(204).send(null)
      },
    )
  }
