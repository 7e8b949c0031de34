import type { Line } from './matrix-line.ts'

const route = (path = '') => `GET /api/v1/communities/:communityId/audit${path}`

/** The routes of the audit; part of the matrix. */
export const auditLines: Line[] = [
  {
    route: route(),
    access: 'manager',
    path: '/audit',
    wrong: { query: '?action=meter.painted', field: 'action' },
  },
  { route: route('/actors'), access: 'manager', path: '/audit/actors' },
  {
    route: route('/export.csv'),
    access: 'manager',
    path: '/audit/export.csv',
    wrong: { query: '?from=2026-02-01&until=2026-01-01', field: 'until' },
  },
]
