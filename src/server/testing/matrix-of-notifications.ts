import { newId } from '../db/new-id.ts'
import type { Line } from './matrix-line.ts'

const route = (method: string, path: string) => `${method} /api/v1/communities/:communityId${path}`

/** The routes of notifications and of the outbox; part of the matrix. */
export const notificationLines: Line[] = [
  {
    route: route('GET', '/notifications'),
    access: 'member',
    path: '/notifications',
    wrong: { query: '?unread=perhaps', field: 'unread' },
  },
  {
    route: route('POST', '/notifications/read'),
    access: 'member',
    path: '/notifications/read',
    body: () => ({ upTo: newId() }),
    wrong: { body: { upTo: 'the last one' }, field: 'upTo' },
    ok: 204,
  },
  {
    route: route('POST', '/notifications/:notificationId/read'),
    access: 'member',
    path: '/notifications/{notification}/read',
    ok: 204,
  },
  // Whoever does not take a stream of events is told so, once it is known that it may listen.
  { route: route('GET', '/notifications/live'), access: 'member', path: '/notifications/live', ok: 406 },
  { route: route('GET', '/notification-choices'), access: 'member', path: '/notification-choices' },
  {
    route: route('PATCH', '/notification-choices'),
    access: 'member',
    path: '/notification-choices',
    body: () => ({ kind: 'member-updated', inApp: true, byMail: true }),
    wrong: { body: { kind: 'everything', inApp: true, byMail: true }, field: 'kind' },
  },
  {
    route: route('GET', '/mails'),
    access: 'admin',
    path: '/mails',
    wrong: { query: '?state=lost', field: 'state' },
  },
  { route: route('GET', '/mails/:mailId'), access: 'admin', path: '/mails/{mail}', hidden: 'admins' },
  {
    route: route('POST', '/mails/:mailId/send'),
    access: 'admin',
    path: '/mails/{mail}/send',
    hidden: 'admins',
  },
]
