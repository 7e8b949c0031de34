import type { Line } from './matrix-line.ts'

const path = '/api/v1/public/communities'

/** What is answered to whoever asks, and the first page of a community; part of the matrix. */
export const directoryLines: Line[] = [
  { route: `GET ${path}`, access: 'public' },
  { route: `GET ${path}/map`, access: 'public' },
  { route: `GET ${path}/:communityId`, access: 'public' },
  { route: `POST ${path}/:communityId/join-requests`, access: 'public' },
  { route: 'POST /api/v1/public/join-requests/confirmations', access: 'public' },
  {
    route: 'GET /api/v1/communities/:communityId/join-requests',
    access: 'manager',
    path: '/join-requests',
    wrong: { query: '?status=unconfirmed', field: 'status' },
  },
  {
    route: 'POST /api/v1/communities/:communityId/join-requests/:joinRequestId/answer',
    access: 'manager',
    path: '/join-requests/{joinRequest}/answer',
    body: () => ({ answer: 'declined', reason: 'Too far away' }),
    wrong: { body: { answer: 'declined' }, field: 'reason' },
    hidden: true,
  },
  { route: 'GET /api/v1/communities/:communityId/dashboard', access: 'manager', path: '/dashboard' },
]
