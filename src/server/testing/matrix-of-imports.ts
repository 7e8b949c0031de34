import { formOf } from './imports.ts'
import type { Line } from './matrix-line.ts'

const community = '/api/v1/communities/:communityId'
/** A table with a column per meter. */
export const mapping = {
  ...{ shape: 'wide', sheet: null, headerRow: 1, columns: [] },
  stamp: { column: { header: 'Moment', letters: 'A' }, time: null, marks: 'start', clock: 'belgian' },
  eanColumns: { direction: 'offtake', measure: 'gross', unit: 'kWh' },
}

/** The routes of the imports of readings; part of the matrix. The import of the path is still being read. */
export const importLines: Line[] = [
  {
    route: `POST ${community}/imports`,
    access: 'manager',
    path: '/imports',
    body: () => formOf({ file: 'ean;timestamp\r\n', name: 'relevés.csv' }),
    wrong: { body: {}, field: 'files' },
    ok: 202,
  },
  {
    route: `GET ${community}/imports`,
    access: 'manager',
    path: '/imports',
    wrong: { query: '?state=done', field: 'state' },
  },
  { route: `GET ${community}/import-profiles`, access: 'manager', path: '/import-profiles' },
  {
    route: `DELETE ${community}/import-profiles/:profileId`,
    access: 'manager',
    path: '/import-profiles/{importProfile}',
    hidden: true,
    ok: 204,
  },
  {
    route: `GET ${community}/imports/:importId`,
    access: 'manager',
    path: '/imports/{import}',
    hidden: true,
  },
  {
    route: `GET ${community}/imports/:importId/files/:file`,
    access: 'manager',
    path: '/imports/{import}/files/0',
    hidden: true,
  },
  ...(['csv', 'xlsx'] as const).map(
    (format): Line => ({
      route: `GET ${community}/imports/:importId/report.${format}`,
      access: 'manager',
      path: `/imports/{import}/report.${format}`,
      hidden: true,
    }),
  ),
  ...(['commit', 'undo'] as const).map(
    (step): Line => ({
      route: `POST ${community}/imports/:importId/${step}`,
      access: 'manager',
      path: `/imports/{import}/${step}`,
      hidden: true,
      ok: 409,
    }),
  ),
  {
    route: `POST ${community}/imports/:importId/mapping`,
    access: 'manager',
    path: '/imports/{import}/mapping',
    hidden: true,
    body: () => ({ name: 'Ours', mapping }),
    wrong: { body: { name: '', mapping }, field: 'name' },
    ok: 409,
  },
  {
    route: `POST ${community}/imports/:importId/read-again`,
    access: 'manager',
    path: '/imports/{import}/read-again',
    hidden: true,
    body: () => ({ files: [] }),
    wrong: { body: { files: [{ file: -1, profile: 'plain-long' }] }, field: 'files.0.file' },
    ok: 409,
  },
  {
    route: `POST ${community}/imports/:importId/cancel`,
    access: 'manager',
    path: '/imports/{import}/cancel',
    hidden: true,
  },
]
