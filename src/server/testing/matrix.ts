import { home as homeRow } from '../../domain/meters/import/testing/tables.ts'
import { bulkBody, configurationBody, meterBody } from './examples.ts'
import { csvOf, formOf } from './imports.ts'
import type { Line } from './matrix-line.ts'
import { accountLines } from './matrix-of-accounts.ts'
import { auditLines } from './matrix-of-audit.ts'
import { directoryLines } from './matrix-of-directory.ts'
import { documentLines } from './matrix-of-documents.ts'
import { findingLines } from './matrix-of-finding.ts'
import { importLines } from './matrix-of-imports.ts'
import { keyLines } from './matrix-of-keys.ts'
import { memberLines } from './matrix-of-members.ts'
import { notificationLines } from './matrix-of-notifications.ts'
import { leavingLines, peopleLines } from './matrix-of-people.ts'
import { readingLines } from './matrix-of-readings.ts'
import { keyAssignmentLines, lastSharingLines, resultLines, sharingLines } from './matrix-of-sharing.ts'

// Every route, who may use it, and a request that succeeds and one that is wrong: `authorisation.test.ts` walks through
// it, and fails when a route is not here.

export const matrix: Line[] = [
  ...directoryLines,
  ...auditLines,
  ...accountLines,
  ...findingLines,
  // Before the key goes: it can be deleted once its only proposal was rejected.
  ...keyAssignmentLines,
  ...resultLines,
  ...keyLines,
  ...sharingLines,
  ...readingLines,
  ...notificationLines,
  ...documentLines,
  ...importLines,
  { route: 'GET /api/health', access: 'public' },
  { route: 'GET /api/openapi.json', access: 'public' },
  { route: 'GET /api/v1/installation', access: 'public' },
  { route: 'POST /api/v1/installation', access: 'public' },
  { route: 'GET /api/v1/me', access: 'signed-in' },
  { route: 'POST /api/v1/communities', access: 'signed-in' },
  { route: 'GET /api/v1/me/data.zip', access: 'signed-in' },
  { route: 'GET /api/v1/communities/:communityId', access: 'member', path: '' },
  {
    route: 'PATCH /api/v1/communities/:communityId',
    access: 'admin',
    path: '',
    body: () => ({ staleAfterDays: 30 }),
    wrong: { body: { staleAfterDays: 0 }, field: 'staleAfterDays' },
  },
  { route: 'GET /api/v1/communities/:communityId/meter-filters', access: 'manager', path: '/meter-filters' },
  { route: 'GET /api/v1/communities/:communityId/meters/doubts', access: 'manager', path: '/meters/doubts' },
  {
    route: 'GET /api/v1/communities/:communityId/meters/doubts/:doubt',
    access: 'manager',
    path: '/meters/doubts/no-holder',
    wrong: { query: '?dismissed=perhaps', field: 'dismissed' },
  },
  {
    route: 'POST /api/v1/communities/:communityId/meters/:meterId/dismissals',
    access: 'manager',
    path: '/meters/{meter}/dismissals',
    body: () => ({ doubt: 'no-readings' }),
    wrong: { body: { doubt: 'everything' }, field: 'doubt' },
  },
  {
    route: 'DELETE /api/v1/communities/:communityId/meters/:meterId/dismissals/:doubt',
    access: 'manager',
    path: '/meters/{meter}/dismissals/no-readings',
  },
  {
    route: 'GET /api/v1/communities/:communityId/meter-choices',
    access: 'manager',
    path: '/meter-choices',
    wrong: { query: `?postalCode=${'4'.repeat(17)}`, field: 'postalCode' },
  },
  {
    route: 'GET /api/v1/communities/:communityId/meters',
    access: 'member',
    path: '/meters',
    wrong: { query: '?sort=colour', field: 'sort' },
  },
  {
    route: 'POST /api/v1/communities/:communityId/meters',
    access: 'manager',
    path: '/meters',
    body: () => meterBody({ ean: '541449000000000001' }),
    wrong: { body: {}, field: 'ean' },
    ok: 201,
  },
  {
    route: 'POST /api/v1/communities/:communityId/meters/import',
    access: 'manager',
    path: '/meters/import',
    body: () => formOf({ file: csvOf([homeRow]) }),
    wrong: { body: {}, field: 'files' },
  },
  {
    route: 'GET /api/v1/communities/:communityId/meters/import/template.csv',
    access: 'manager',
    path: '/meters/import/template.csv',
  },
  {
    route: 'GET /api/v1/communities/:communityId/meters/import/template.xlsx',
    access: 'manager',
    path: '/meters/import/template.xlsx',
  },
  {
    route: 'GET /api/v1/communities/:communityId/meters/:meterId',
    access: 'member',
    path: '/meters/{meter}',
  },
  {
    route: 'GET /api/v1/communities/:communityId/meters/:meterId/configurations',
    access: 'member',
    path: '/meters/{meter}/configurations',
  },
  {
    route: 'POST /api/v1/communities/:communityId/meters/:meterId/configurations',
    access: 'manager',
    path: '/meters/{meter}/configurations',
    body: () => configurationBody({ from: '2026-07-01' }),
    wrong: { body: {}, field: 'from' },
    ok: 201,
  },
  {
    route: 'PATCH /api/v1/communities/:communityId/meters/:meterId',
    access: 'manager',
    path: '/meters/{meter}',
    body: () => ({ meterNumber: 'M-2' }),
    wrong: { body: { phases: 'two' }, field: 'phases' },
  },
  {
    route: 'DELETE /api/v1/communities/:communityId/meters/:meterId',
    access: 'manager',
    path: '/meters/{spare}',
    ok: 204,
  },
  {
    route: 'POST /api/v1/communities/:communityId/meters/:meterId/replacements',
    access: 'manager',
    path: '/meters/{meter}/replacements',
    body: () => ({ meterNumber: 'M-3', from: '2026-03-01' }),
    wrong: { body: {}, field: 'meterNumber' },
  },
  {
    route: 'DELETE /api/v1/communities/:communityId/meters/:meterId/replacements/:from',
    access: 'manager',
    path: '/meters/{meter}/replacements/2026-03-01',
  },
  {
    route: 'POST /api/v1/communities/:communityId/meters/:meterId/holders',
    access: 'manager',
    path: '/meters/{meter}/holders',
    body: () => ({ memberId: null, from: '2026-03-01' }),
    wrong: { body: {}, field: 'from' },
  },
  {
    route: 'POST /api/v1/communities/:communityId/meters/:meterId/deactivations',
    access: 'manager',
    path: '/meters/{meter}/deactivations',
    body: () => ({ from: '2029-01-01' }),
    wrong: { body: { from: '2029-02-30' }, field: 'from' },
  },
  {
    route: 'PATCH /api/v1/communities/:communityId/meters/:meterId/configurations/:configurationId',
    access: 'manager',
    path: '/meters/{meter}/configurations/{configuration}',
    body: () => configurationBody(),
    wrong: { body: {}, field: 'dso' },
  },
  {
    route: 'DELETE /api/v1/communities/:communityId/meters/:meterId/configurations/:configurationId',
    access: 'manager',
    path: '/meters/{meter}/configurations/{planned}',
  },
  {
    route: 'POST /api/v1/communities/:communityId/meters/bulk-changes/preview',
    access: 'manager',
    path: '/meters/bulk-changes/preview',
    body: bulkBody,
    wrong: { body: { ...bulkBody(), change: { kind: 'dso', from: '2026-06-01' } }, field: 'change.dso' },
  },
  {
    route: 'POST /api/v1/communities/:communityId/meters/bulk-changes',
    access: 'manager',
    path: '/meters/bulk-changes',
    body: () => ({ ...bulkBody(), fingerprint: 'of an old preview' }),
    wrong: { body: bulkBody(), field: 'fingerprint' },
    ok: 409,
  },
  {
    route: 'GET /api/v1/communities/:communityId/meters/change-sets',
    access: 'manager',
    path: '/meters/change-sets',
    wrong: { query: '?page=0', field: 'page' },
  },
  {
    route: 'GET /api/v1/communities/:communityId/meters/change-sets/:changeSetId',
    access: 'manager',
    path: '/meters/change-sets/{changeSet}',
    hidden: true,
  },
  {
    route: 'POST /api/v1/communities/:communityId/meters/change-sets/:changeSetId/undo',
    access: 'manager',
    path: '/meters/change-sets/{changeSet}/undo',
    hidden: true,
  },
  ...memberLines,
  ...peopleLines,
  ...lastSharingLines,
  ...leavingLines,
]
