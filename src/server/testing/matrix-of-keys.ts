import { keyBody } from './examples.ts'
import type { Line } from './matrix-line.ts'

const route = (method: string, path = '') => `${method} /api/v1/communities/:communityId/keys${path}`
const wrong = { body: keyBody({ name: '' }), field: 'name' }

/** The routes of allocation keys; part of the matrix. */
export const keyLines: Line[] = [
  { route: route('GET'), access: 'manager', path: '/keys', wrong: { query: '?sort=colour', field: 'sort' } },
  { route: route('POST'), access: 'manager', path: '/keys', body: keyBody, wrong, ok: 201 },
  { route: route('GET', '/:keyId'), access: 'manager', path: '/keys/{key}', hidden: true },
  {
    route: route('PATCH', '/:keyId'),
    access: 'manager',
    path: '/keys/{key}',
    body: () => keyBody({ name: 'Another' }),
    wrong,
    hidden: true,
  },
  { route: route('GET', '/:keyId/versions'), access: 'manager', path: '/keys/{key}/versions', hidden: true },
  { route: route('GET', '/:keyId/uses'), access: 'manager', path: '/keys/{key}/uses', hidden: true },
  {
    route: route('GET', '/:keyId/export.csv'),
    access: 'manager',
    path: '/keys/{key}/export.csv',
    hidden: true,
  },
  {
    route: route('GET', '/:keyId/export.xlsx'),
    access: 'manager',
    path: '/keys/{key}/export.xlsx',
    hidden: true,
  },
  // The last of them: afterwards it is gone.
  { route: route('DELETE', '/:keyId'), access: 'manager', path: '/keys/{key}', hidden: true, ok: 204 },
]
