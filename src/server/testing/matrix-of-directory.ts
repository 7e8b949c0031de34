import type { Line } from './matrix-line.ts'

const path = '/api/v1/public/communities'

/** What is answered to whoever asks, and the first page of a community; part of the matrix. */
export const directoryLines: Line[] = [
  { route: `GET ${path}`, access: 'public' },
  { route: `GET ${path}/map`, access: 'public' },
  { route: `GET ${path}/:communityId`, access: 'public' },
  { route: 'GET /api/v1/communities/:communityId/dashboard', access: 'manager', path: '/dashboard' },
]
