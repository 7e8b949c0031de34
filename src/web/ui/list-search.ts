import { z } from 'zod'

export const pageSizes = [25, 50, 100] as const

/**
 * What the address of every list says. A wrong value is left out rather than refused, as an old link must still open;
 * what is not said is the default, so that addresses stay short.
 */
export const listSearch = <Sort extends z.ZodEnum>(sort: Sort) =>
  z.object({
    // An EAN in an address looks like a number.
    q: z
      .union([z.string(), z.number().transform(String)])
      .optional()
      .catch(undefined),
    sort: sort.optional().catch(undefined),
    page: z.number().int().min(1).optional().catch(undefined),
    pageSize: z.literal(pageSizes).optional().catch(undefined),
  })

export type ListSearch = { q?: string; sort?: string; page?: number; pageSize?: (typeof pageSizes)[number] }
