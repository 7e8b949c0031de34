import { z } from 'zod'
import { localDay } from '../meters/meter.schema.ts'
import { alsoWhenWrong } from '../words/problem.ts'
import { auditActions, auditEntities } from './audit.codes.ts'

/** Which lines: of everybody and everything, unless something is said. */
const filter = z.object({
  /** a user, also one whose account is gone; `system` is what nobody asked for */
  user: z.union([z.uuid('invalid'), z.literal('system')], 'invalid').optional(),
  action: z.enum(auditActions, 'choose-one').optional(),
  entity: z.enum(auditEntities, 'choose-one').optional(),
  /** one thing, of whatever kind */
  entityId: z.uuid('invalid').optional(),
  /** local days, half-open */
  from: localDay.optional(),
  until: localDay.optional(),
})

const inOrder = (
  asked: { from?: string | undefined; until?: string | undefined },
  refuse: z.RefinementCtx,
) => {
  if (asked.from && asked.until && asked.until <= asked.from)
    refuse.addIssue({ code: 'custom', path: ['until'], message: 'until-after-from' })
}

export const auditFilter = filter.superRefine(inOrder, alsoWhenWrong)
export type AuditFilter = z.output<typeof auditFilter>

export const auditQuery = filter
  .extend({
    /** the last line of the page before; the lines that follow are older */
    before: z.uuid('invalid').optional(),
    pageSize: z.coerce.number('number').int('number').min(1, 'number').max(100, 'too-high').default(50),
  })
  .superRefine(inOrder, alsoWhenWrong)
export type AuditQuery = z.output<typeof auditQuery>

export const auditLine = z.object({
  id: z.uuid(),
  at: z.string(),
  /** null: nobody signed in, but the system or somebody from outside */
  userId: z.uuid().nullable(),
  /** the name at the time */
  actor: z.string(),
  action: z.string(),
  entity: z.string(),
  entityId: z.uuid(),
  /** what the thing is called today, or was when it was still there; null when nobody knows any more */
  subject: z.string().nullable(),
  /** it is still there, and has a page */
  isThere: z.boolean(),
  before: z.unknown(),
  after: z.unknown(),
})
export type AuditLine = z.output<typeof auditLine>

/** Newest first. `next` is what `before` is for the page that follows; null: that was all. */
export const auditPage = z.object({ items: z.array(auditLine), next: z.uuid().nullable() })
export type AuditPage = z.output<typeof auditPage>

/** Who has left lines. */
export const auditActors = z.object({
  items: z.array(z.object({ user: z.string(), name: z.string() })),
})
export type AuditActors = z.output<typeof auditActors>
