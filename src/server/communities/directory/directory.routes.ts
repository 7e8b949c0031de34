import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import * as schema from '../../../domain/communities/directory.schema.ts'
import type { House } from '../../http/house.ts'
import { pageOf } from '../../http/page.schema.ts'
import { problems } from '../../http/problem.schema.ts'
import { getPublicCommunity } from './get-public-community.ts'
import { listPublicCommunities } from './list-public-communities.ts'
import { mapPublicCommunities } from './map-public-communities.ts'

const path = '/api/v1/public/communities'
const tags = ['directory']

/** The public directory: nobody is asked who they are. */
export const directoryRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      path,
      {
        schema: {
          summary: 'Communities with a public sharing operation, one page',
          description: 'With `nis`, those of which a public operation covers that municipality.',
          tags,
          querystring: schema.directoryQuery,
          response: { 200: pageOf(schema.publicCommunity), ...problems },
        },
      },
      async (request) => listPublicCommunities(house, request.query),
    )

    app.get(
      `${path}/map`,
      {
        schema: {
          summary: 'Municipalities with a public sharing operation',
          tags,
          querystring: schema.directoryMapQuery,
          response: { 200: schema.directoryMap, ...problems },
        },
      },
      async (request) => mapPublicCommunities(house, request.query),
    )

    app.get(
      `${path}/:communityId`,
      {
        schema: {
          summary: 'One community of the directory',
          tags,
          params: z.object({ communityId: z.uuid() }),
          response: { 200: schema.publicCommunity, ...problems },
        },
      },
      async (request) => getPublicCommunity(house, request.params.communityId),
    )
  }
