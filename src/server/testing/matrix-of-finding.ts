import { viewBody } from './examples.ts'
import type { Line } from './matrix-line.ts'

/** The routes with which things are found again; part of the matrix. */
export const findingLines: Line[] = [
  {
    route: 'GET /api/v1/communities/:communityId/quick-open',
    access: 'manager',
    path: '/quick-open',
    wrong: { query: `?q=${'4'.repeat(201)}`, field: 'q' },
  },
  {
    route: 'GET /api/v1/communities/:communityId/views',
    access: 'manager',
    path: '/views?list=meters',
    wrong: { query: '&list=colours', field: 'list' },
  },
  {
    route: 'POST /api/v1/communities/:communityId/views',
    access: 'manager',
    path: '/views',
    body: () => viewBody({ name: 'Another' }),
    wrong: { body: {}, field: 'name' },
    ok: 201,
  },
  {
    route: 'GET /api/v1/communities/:communityId/views/:viewId',
    access: 'manager',
    path: '/views/{view}',
    hidden: true,
  },
  {
    route: 'PATCH /api/v1/communities/:communityId/views/:viewId',
    access: 'manager',
    path: '/views/{view}',
    hidden: true,
    body: () => ({ name: 'Renamed' }),
    wrong: { body: { shared: 'yes' }, field: 'shared' },
  },
  {
    route: 'DELETE /api/v1/communities/:communityId/views/:viewId',
    access: 'manager',
    path: '/views/{view}',
    hidden: true,
    ok: 204,
  },
  {
    route: 'GET /api/v1/communities/:communityId/meters/map',
    access: 'manager',
    path: '/meters/map',
    wrong: { query: '?status=colour', field: 'status' },
  },
  ...(['csv', 'xlsx'] as const).map(
    (format): Line => ({
      route: `GET /api/v1/communities/:communityId/meters/export.${format}`,
      access: 'manager',
      path: `/meters/export.${format}`,
      wrong: { query: '?sort=colour', field: 'sort' },
    }),
  ),
]
