import { formOf } from './imports.ts'
import type { Line } from './matrix-line.ts'

const community = '/api/v1/communities/:communityId'
/** The least a PDF begins with. */
export const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ\n')

/** The routes of documents; part of the matrix. */
export const documentLines: Line[] = [
  {
    route: `GET ${community}/documents`,
    access: 'member',
    path: '/documents',
    wrong: { query: '?page=0', field: 'page' },
  },
  { route: `GET ${community}/documents/room`, access: 'manager', path: '/documents/room' },
  {
    route: `GET ${community}/members/:memberId/documents`,
    access: 'member',
    path: '/members/{member}/documents',
    wrong: { query: '?pageSize=101', field: 'pageSize' },
  },
  {
    route: `POST ${community}/members/:memberId/documents`,
    access: 'manager',
    path: '/members/{member}/documents',
    body: () => formOf({ file: pdf, name: 'contrat.pdf' }),
    wrong: { body: {}, field: 'files' },
    ok: 201,
  },
  {
    route: `GET ${community}/documents/:documentId/content`,
    access: 'member',
    path: '/documents/{document}/content',
  },
  {
    route: `DELETE ${community}/documents/:documentId`,
    access: 'manager',
    path: '/documents/{document}',
    ok: 204,
  },
]
