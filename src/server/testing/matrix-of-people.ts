import { formOf } from './imports.ts'
import type { Line } from './matrix-line.ts'

const route = (method: string, path = '') => `${method} /api/v1/communities/:communityId${path}`

/** Users and invitations; part of the matrix. */
export const peopleLines: Line[] = [
  { route: route('GET', '/info'), access: 'member', path: '/info' },
  {
    route: route('PATCH', '/info'),
    access: 'admin',
    path: '/info',
    body: () => ({ website: 'www.example.be' }),
    wrong: { body: { iban: 'BE00' }, field: 'iban' },
  },
  {
    route: route('PUT', '/logo'),
    access: 'admin',
    path: '/logo',
    body: () =>
      formOf({ file: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', name: 'l.svg' }),
    wrong: { body: {}, field: 'file' },
  },
  {
    route: route('GET', '/logo'),
    access: 'member',
    path: '/logo',
    wrong: { query: `?picture=${'0'.repeat(17)}`, field: 'picture' },
  },
  { route: route('DELETE', '/logo'), access: 'admin', path: '/logo', ok: 204 },
  {
    route: route('GET', '/users'),
    access: 'manager',
    path: '/users',
    wrong: { query: '?pageSize=101', field: 'pageSize' },
  },
  {
    route: route('PATCH', '/users/:userId'),
    access: 'admin',
    path: '/users/{user}',
    body: () => ({ role: 'manager' }),
    wrong: { body: { role: 'queen' }, field: 'role' },
    ok: 204,
  },
  { route: route('DELETE', '/users/:userId'), access: 'admin', path: '/users/{user}', ok: 204 },
  {
    route: route('GET', '/invitations'),
    access: 'manager',
    path: '/invitations',
    wrong: { query: '?standing=lost', field: 'standing' },
  },
  {
    route: route('POST', '/invitations'),
    access: 'manager',
    path: '/invitations',
    body: () => ({ email: 'luc@example.be', role: 'member', language: 'fr' }),
    wrong: { body: { role: 'member' }, field: 'email' },
    ok: 201,
  },
  {
    route: route('GET', '/invitations/:invitationId'),
    access: 'manager',
    path: '/invitations/{invitation}',
    hidden: true,
  },
  {
    route: route('POST', '/invitations/:invitationId/resend'),
    access: 'manager',
    path: '/invitations/{invitation}/resend',
    hidden: true,
  },
  {
    route: route('POST', '/invitations/:invitationId/link'),
    access: 'manager',
    path: '/invitations/{invitation}/link',
    hidden: true,
  },
  {
    route: route('DELETE', '/invitations/:invitationId'),
    access: 'manager',
    path: '/invitations/{invitation}',
    hidden: true,
    ok: 204,
  },
  { route: 'GET /api/v1/invitations/:token', access: 'public' },
  { route: 'POST /api/v1/invitations/:token/acceptance', access: 'public' },
  { route: 'POST /api/v1/invitations/:token/refusal', access: 'public' },
]

/** Last of all: afterwards the plain member is none any more. */
export const leavingLines: Line[] = [
  { route: route('DELETE', '/membership'), access: 'member', path: '/membership', ok: 204 },
]
