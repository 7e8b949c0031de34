import * as z from 'zod/mini'

export const pageSizes = [25, 50, 100] as const

/** A wrong value in an address is left out rather than refused, as an old link must still open. */
export const lenient = <T extends z.ZodMiniType>(schema: T) => z.catch(z.optional(schema), undefined)

/** What the address of every list says; what is not said is the default, so that addresses stay short. */
export const listSearch = <const Sorts extends readonly [string, ...string[]]>(sorts: Sorts) =>
  z.object({
    // A short EAN in an address looks like a number, and a name may be “true”.
    q: lenient(z.pipe(z.union([z.string(), z.number(), z.boolean()]), z.transform(String))),
    sort: lenient(z.enum(sorts)),
    page: lenient(z.int().check(z.gte(1))),
    pageSize: lenient(z.literal(pageSizes)),
    /** the form for a new one is open */
    add: lenient(z.boolean()),
    /** the one to point out, because it has just been made */
    highlight: lenient(z.uuid()),
  })

export type ListSearch = { q?: string; sort?: string; page?: number; pageSize?: (typeof pageSizes)[number] }
