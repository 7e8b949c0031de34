import { z } from 'zod'

/** RFC 9457, with a stable `code` and everything that is wrong with the fields at once. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    /** stable; the key of the sentence in the four languages */
    code: z.string(),
    /** in the language of Accept-Language */
    detail: z.string(),
    /** stands in the server's log beside what went wrong */
    requestId: z.string(),
    errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })),
    /** with `ean-exists`: the meter that has this EAN */
    meterId: z.uuid().optional(),
    /** of a change of many meters: the first of those that stand in the way, each with the code of its reason */
    meters: z.array(z.object({ id: z.uuid().nullable(), ean: z.string(), reason: z.string() })).optional(),
    /** with `change-set-overtaken`: the first meters or members that keep it from being undone, each with its reason */
    things: z
      .array(z.object({ id: z.uuid(), name: z.string(), reason: z.string(), by: z.string().nullable() }))
      .optional(),
    /** how many such meters, or things, there are */
    total: z.number().int().optional(),
    /** with `key-in-use`: the operations in which the key waits, is, was or will be in force */
    operations: z.array(z.object({ id: z.uuid(), name: z.string() })).optional(),
    /** with `account-last-admin`: the communities that nobody else administers */
    communities: z.array(z.object({ id: z.uuid(), name: z.string() })).optional(),
  })
  .meta({ id: 'Problem' })
export type Problem = z.output<typeof problem>

/** Every route's answer when it cannot do what was asked. */
export const problems = {
  default: {
    description: 'A problem (RFC 9457)',
    content: { 'application/problem+json': { schema: problem } },
  },
}
