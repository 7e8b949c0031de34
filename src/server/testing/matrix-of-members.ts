import { memberBody } from './examples.ts'
import { csvOf, formOf } from './imports.ts'
import type { Line } from './matrix-line.ts'

const route = (method: string, path = '') => `${method} /api/v1/communities/:communityId/members${path}`

/** The routes of members; part of the matrix. */
export const memberLines: Line[] = [
  { route: route('GET'), access: 'member', path: '/members', wrong: { query: '?page=0', field: 'page' } },
  ...['csv', 'xlsx'].map(
    (format): Line => ({
      route: route('GET', `/export.${format}`),
      access: 'manager',
      path: `/members/export.${format}`,
      wrong: { query: '?status=asleep', field: 'status' },
    }),
  ),
  {
    route: route('POST'),
    access: 'manager',
    path: '/members',
    body: memberBody,
    wrong: { body: {}, field: 'name' },
    ok: 201,
  },
  {
    route: route('POST', '/import'),
    access: 'manager',
    path: '/members/import',
    body: () => formOf({ file: csvOf([{ Nom: 'Lambert', Prénom: 'Élise' }]) }),
    wrong: { body: {}, field: 'files' },
  },
  ...['csv', 'xlsx'].map(
    (format): Line => ({
      route: route('GET', `/import/template.${format}`),
      access: 'manager',
      path: `/members/import/template.${format}`,
    }),
  ),
  {
    route: route('GET', '/change-sets'),
    access: 'manager',
    path: '/members/change-sets',
    wrong: { query: '?page=0', field: 'page' },
  },
  {
    route: route('GET', '/change-sets/:changeSetId'),
    access: 'manager',
    path: '/members/change-sets/{memberChangeSet}',
    hidden: true,
  },
  {
    route: route('POST', '/change-sets/:changeSetId/undo'),
    access: 'manager',
    path: '/members/change-sets/{memberChangeSet}/undo',
    hidden: true,
  },
  { route: route('GET', '/:memberId'), access: 'member', path: '/members/{member}' },
  {
    route: route('PATCH', '/:memberId'),
    access: 'member',
    path: '/members/{member}',
    body: () => ({ nationalNumber: '85.07.30-033.28' }),
    wrong: { body: { iban: 'BE00' }, field: 'iban' },
  },
  {
    // After the line above: now there is one.
    route: route('POST', '/:memberId/national-number'),
    access: 'manager',
    path: '/members/{member}/national-number',
  },
  {
    route: route('PUT', '/:memberId/status'),
    access: 'manager',
    path: '/members/{member}/status',
    body: () => ({ status: 'inactive' }),
    wrong: { body: { status: 'asleep' }, field: 'status' },
  },
  {
    route: route('GET', '/:memberId/history'),
    access: 'manager',
    path: '/members/{member}/history',
    wrong: { query: '?pageSize=101', field: 'pageSize' },
  },
  { route: route('DELETE', '/:memberId'), access: 'manager', path: '/members/{leaver}', ok: 204 },
  // The last of them: afterwards the plain member no longer sees it.
  {
    route: route('PUT', '/:memberId/user'),
    access: 'manager',
    path: '/members/{member}/user',
    body: () => ({ userId: null }),
    wrong: { body: { userId: 'me' }, field: 'userId' },
  },
]
