import { keyBody, operationBody } from './examples.ts'
import type { Line } from './matrix-line.ts'

const route = (method: string, path = '') => `${method} /api/v1/communities/:communityId/operations${path}`
const one = '/operations/{operation}'
const wrong = { body: operationBody({ name: '' }), field: 'name' }

/** The routes of sharing operations; part of the matrix. */
export const sharingLines: Line[] = [
  { route: route('GET'), access: 'manager', path: '/operations', wrong: { query: '?page=0', field: 'page' } },
  {
    route: 'GET /api/v1/communities/:communityId/own-operations',
    access: 'member',
    path: '/own-operations',
  },
  { route: route('POST'), access: 'manager', path: '/operations', body: operationBody, wrong, ok: 201 },
  { route: route('GET', '/:operationId'), access: 'manager', path: one },
  {
    route: route('PATCH', '/:operationId'),
    access: 'manager',
    path: one,
    body: () => operationBody({ name: 'Another' }),
    wrong,
  },
  {
    route: route('GET', '/:operationId/participations'),
    access: 'manager',
    path: `${one}/participations`,
    wrong: { query: '?when=sometimes', field: 'when' },
  },
  {
    route: route('GET', '/:operationId/candidates'),
    access: 'manager',
    path: `${one}/candidates?from=2026-01-01`,
    wrong: { query: '&standing=perhaps', field: 'standing' },
  },
  {
    route: route('POST', '/:operationId/participations'),
    access: 'manager',
    path: `${one}/participations`,
    body: () => ({ meterIds: ['01900000-0000-7000-8000-000000000001'], from: '2026-01-01' }),
    wrong: { body: { meterIds: [], from: '2026-01-01' }, field: 'meterIds' },
    ok: 422, // nobody's meter: sharing.test.ts adds real ones
  },
  {
    route: route('PATCH', '/:operationId/participations'),
    access: 'manager',
    path: `${one}/participations`,
    body: () => ({ matching: { when: 'now' }, change: { status: 'active' } }),
    wrong: { body: { matching: { when: 'now' }, change: {} }, field: 'change.status' },
  },
  {
    route: route('PATCH', '/:operationId/participations/:participationId'),
    access: 'manager',
    path: `${one}/participations/{participation}`,
    body: () => ({ status: 'active' }),
    wrong: { body: { status: 'perhaps' }, field: 'status' },
    ok: 204,
  },
  {
    route: route('DELETE', '/:operationId/participations/:participationId'),
    access: 'manager',
    path: `${one}/participations/{participation}`,
    ok: 204,
  },
]

const assigned = `${one}/keys/{assignment}`

/** Which key an operation has; part of the matrix. */
export const keyAssignmentLines: Line[] = [
  { route: route('GET', '/:operationId/keys'), access: 'manager', path: `${one}/keys` },
  {
    route: route('POST', '/:operationId/keys'),
    access: 'manager',
    path: `${one}/keys`,
    body: () => ({ keyId: '01900000-0000-7000-8000-000000000001' }),
    wrong: { body: { keyId: 'none' }, field: 'keyId' },
    ok: 422, // nobody's key: key-assignments.test.ts proposes real ones
  },
  {
    route: route('POST', '/:operationId/keys/:assignmentId/reject'),
    access: 'manager',
    path: `${assigned}/reject`,
  },
  {
    route: route('POST', '/:operationId/keys/:assignmentId/approve'),
    access: 'manager',
    path: `${assigned}/approve`,
    body: () => ({ from: '2026-01-01' }),
    wrong: { body: { from: 'soon' }, field: 'from' },
    ok: 409, // the line before has rejected it
  },
  {
    route: route('POST', '/:operationId/keys/:assignmentId/withdraw'),
    access: 'manager',
    path: `${assigned}/withdraw`,
    ok: 409, // it was rejected: withdraw-key.test.ts withdraws real approvals
  },
]

const days = '?from=2026-05-01&until=2026-05-03'
const backwards = { query: '&until=2026-04-01', field: 'until' }
const asked = (path: string) => `${one}/${path}${days}`

/** What was shared, by which rules, and whether the DSO counted alike; part of the matrix. */
export const resultLines: Line[] = [
  { route: route('GET', '/:operationId/calculation'), access: 'manager', path: `${one}/calculation` },
  {
    route: route('PUT', '/:operationId/calculation'),
    access: 'manager',
    path: `${one}/calculation`,
    body: () => ({ ownInjection: 'included', givingBack: { by: 'injection' }, from: '2027-01-01' }),
    wrong: { body: { ownInjection: 'perhaps' }, field: 'ownInjection' },
  },
  {
    route: route('GET', '/:operationId/calculation/history'),
    access: 'manager',
    path: `${one}/calculation/history`,
  },
  {
    route: route('DELETE', '/:operationId/calculation/:from'),
    access: 'manager',
    path: `${one}/calculation/2027-01-01`,
    ok: 204, // those of the line before
  },
  ...['', '.csv', '.xlsx'].map((ending) => ({
    route: route('GET', `/:operationId/results${ending}`),
    access: 'member' as const,
    path: asked(`results${ending}`),
    wrong: backwards,
  })),
  {
    route: route('GET', '/:operationId/results/slots'),
    access: 'manager',
    path: `${one}/results/slots?day=2026-05-01`,
    wrong: { query: '&day=tomorrow', field: 'day' },
  },
  ...['', '.xlsx', '.pdf'].map((ending) => ({
    route: route('GET', `/:operationId/dso-check${ending}`),
    access: 'manager' as const,
    path: asked(`dso-check${ending}`),
    wrong: { query: '&tolerance=much', field: 'tolerance' },
  })),
  {
    route: 'POST /api/v1/communities/:communityId/keys/simulate',
    access: 'manager',
    path: '/keys/simulate',
    body: () => ({ key: keyBody(), series: { injection: [1], offtake: [[1], [2]] } }),
    wrong: { body: { key: keyBody() }, field: 'operationId' },
  },
]

/** The last of all: afterwards the operation is gone. */
export const lastSharingLines: Line[] = [
  { route: route('DELETE', '/:operationId'), access: 'manager', path: one, ok: 204 },
]
