import { z } from 'zod'
import { documentTypes } from './document-types.ts'

/** A document of a member, without what it holds. */
export const document = z.object({
  id: z.uuid(),
  memberId: z.uuid(),
  memberName: z.string().describe('as shown'),
  name: z.string().describe('of the file, with its ending'),
  type: z.enum(documentTypes),
  size: z.number().int().describe('bytes'),
  at: z.string(),
  /** who added it, as they were called then */
  actor: z.string(),
})
export type MemberDocument = z.output<typeof document>

export const documentsQuery = z.object({
  page: z.coerce.number('number').int('number').min(1, 'number').max(1_000_000, 'too-high').default(1),
  pageSize: z.coerce.number('number').int('number').min(1, 'number').max(100, 'too-high').default(25),
})
export type DocumentsQuery = z.output<typeof documentsQuery>
