import { z } from 'zod'
import { roles } from '../communities/community.schema.ts'

/** What somebody may have looked at: the curve of a meter, of all meters of a member, what an operation shared, or a register number. */
export const lookKinds = ['meter', 'member', 'results', 'national-number'] as const

/** Somebody looked at what is one's own. */
export const look = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  /** the name at the time */
  actor: z.string(),
  /** the role today; null: no user of the community any more */
  role: z.enum(roles).nullable(),
  kind: z.enum(lookKinds),
  /** the operation, of results */
  operation: z.string().nullable(),
  /** the meters that could be seen, each on which of one's own days; none for a register number */
  meters: z.array(
    z.object({
      id: z.uuid(),
      ean: z.string(),
      /** half-open local days */
      days: z.array(z.object({ from: z.string(), until: z.string() })),
    }),
  ),
})
export type Look = z.output<typeof look>

export const looksQuery = z.object({
  /** the last look of the page before; those that follow are older */
  before: z.uuid('invalid').optional(),
})
/** Newest first. `next` is what `before` is for the page that follows; null: that was all. */
export const looksPage = z.object({ items: z.array(look), next: z.uuid().nullable() })
export type LooksPage = z.output<typeof looksPage>
