import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../domain/members/member.schema.ts'
import { memberRecord, wholeMember } from '../../domain/members/member-record.schema.ts'
import { inCommunity } from '../db/in-community.ts'
import { guard, scopeOf } from '../http/guard.ts'
import type { House } from '../http/house.ts'
import { idempotencyHeaders, once } from '../http/idempotency.ts'
import { tagged } from '../http/if-match.ts'
import { pageOf } from '../http/page.schema.ts'
import { problems } from '../http/problem.schema.ts'
import { sendTable, tableFile } from '../http/send-table.ts'
import { languageOf, sentence } from '../http/sentence.ts'
import { createMember } from './create-member.ts'
import { exportMembers } from './export-members.ts'
import { isMember } from './find-member.ts'
import { getMember } from './get-member.ts'
import { linkMember } from './link-member.ts'
import { listMembers } from './list-members.ts'

const path = '/api/v1/communities/:communityId/members'
const params = z.object({ communityId: z.uuid() })
const tags = ['members']

export const membersRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const db = house.database.app

    app.get(
      path,
      {
        ...guard(house, { role: 'member' }),
        schema: {
          summary: 'Members, one page; of a plain member those for whom it signs in',
          tags,
          params,
          querystring: schema.memberListQuery,
          response: { 200: pageOf(schema.member), ...problems },
        },
      },
      async (request) => inCommunity(db, scopeOf(request), (work) => listMembers(work, request.query)),
    )

    for (const format of ['csv', 'xlsx'] as const)
      app.get(
        `${path}/export.${format}`,
        {
          ...guard(house, { role: 'manager' }),
          schema: {
            summary: `The members of a filter as ${format.toUpperCase()}, without register numbers`,
            tags,
            params,
            querystring: schema.memberExportQuery,
            response: { 200: tableFile(format), ...problems },
          },
        },
        async (request, reply) => {
          const language = languageOf(request.headers['accept-language'])
          const scope = scopeOf(request)
          const table = await exportMembers(house, scope, request.query, { language, format })
          const name = `${sentence(language, 'memberTable.export')}_${scope.today}`
          return sendTable(request, reply, { name, format }, table)
        },
      )

    app.post(
      path,
      {
        ...guard(house, { role: 'manager' }),
        schema: {
          summary: 'Create a member',
          tags,
          params,
          headers: idempotencyHeaders,
          body: memberRecord,
          response: { 201: wholeMember, ...problems },
        },
      },
      async (request, reply) => {
        const { body } = request
        // Without the register number: of what was sent a hash is kept, and eleven digits can be guessed from one.
        const sent = { ...body, nationalNumber: null }
        const submission = { key: request.headers['idempotency-key'], what: 'member', body: sent }
        const member = await inCommunity(db, scopeOf(request), async (work) => {
          const id = await once(work, submission, (newId) => createMember(work, house.sealing, newId, body))
          return getMember(work, id)
        })
        const location = `/api/v1/communities/${scopeOf(request).communityId}/members/${member.id}`
        return tagged(reply, member).code(201).header('location', location).send(member)
      },
    )

    app.get(
      `${path}/:memberId`,
      {
        ...guard(house, { role: 'member', thing: { param: 'memberId', exists: isMember } }),
        schema: {
          summary: 'One member',
          tags,
          params: params.extend({ memberId: z.uuid() }),
          response: { 200: wholeMember, ...problems },
        },
      },
      async (request, reply) => {
        const { memberId } = request.params
        const member = await inCommunity(db, scopeOf(request), (work) => getMember(work, memberId))
        return tagged(reply, member).send(member)
      },
    )

    app.put(
      `${path}/:memberId/user`,
      {
        ...guard(house, { role: 'manager', thing: { param: 'memberId', exists: isMember } }),
        schema: {
          summary: 'Link a member to the user who may see what is its own, or to nobody',
          tags,
          params: params.extend({ memberId: z.uuid() }),
          body: schema.memberLink,
          response: { 200: wholeMember, ...problems },
        },
      },
      async (request) => {
        const { memberId } = request.params
        return inCommunity(db, scopeOf(request), async (work) => {
          await linkMember(work, memberId, request.body.userId)
          return getMember(work, memberId)
        })
      },
    )
  }
