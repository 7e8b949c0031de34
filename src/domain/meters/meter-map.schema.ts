import { z } from 'zod'

const counted = z.object({
  postalCode: z.string(),
  city: z.string(),
  /** meters of the filter that stand there */
  count: z.number().int(),
})

/** The meters of a filter by locality, the most first. Those of all lists together are `total`. */
export const meterMap = z.object({
  total: z.number().int(),
  localities: z.array(counted.extend({ lat: z.number(), lng: z.number() })),
  /** what no map shows: localities that the postal code does not have, named as they were typed */
  elsewhere: z.array(counted),
})
export type MeterMap = z.output<typeof meterMap>
