import type { Line } from './matrix-line.ts'

const range = 'from=2026-06-01&until=2026-06-03&resolution=day'

const subjects = [
  { route: '/meters/:meterId', path: '/meters/{meter}', access: 'member' },
  { route: '/members/:memberId', path: '/members/{member}', access: 'member' },
  { route: '/operations/:operationId', path: '/operations/{operation}', access: 'manager' },
  { route: '', path: '', access: 'manager' },
] as const

const seriesLines: Line[] = subjects.flatMap(({ route, path, access }) =>
  ['', '.csv', '.xlsx'].map(
    (format): Line => ({
      route: `GET /api/v1/communities/:communityId${route}/readings${format}`,
      access,
      path: `${path}/readings${format}?${range}`,
      wrong:
        format === ''
          ? { query: '&resolution=second', field: 'resolution' }
          : { query: '&until=2026-05-01', field: 'until' },
    }),
  ),
)

const days = 'from=2026-06-01&until=2026-06-03'

/** The routes of series and of what is lacking in them; part of the matrix. */
export const readingLines: Line[] = [
  ...seriesLines,
  {
    route: 'GET /api/v1/communities/:communityId/looks',
    access: 'member',
    path: '/looks',
    wrong: { query: '?before=yesterday', field: 'before' },
  },
  {
    route: 'GET /api/v1/communities/:communityId/completeness',
    access: 'manager',
    path: `/completeness?${days}`,
    wrong: { query: '&meterId=mine', field: 'meterId' },
  },
  {
    route: 'GET /api/v1/communities/:communityId/completeness/request',
    access: 'manager',
    path: `/completeness/request?${days}`,
    wrong: { query: '&language=la', field: 'language' },
  },
]
