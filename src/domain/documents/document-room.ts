import { z } from 'zod'

/** Bytes that the documents of a community take together, and may take. */
export const documentRoom = z.object({ used: z.number().int(), limit: z.number().int() })
type DocumentRoom = z.output<typeof documentRoom>

/** Bytes; none when more is there than may be, because the limit was made smaller. */
export const roomLeft = ({ used, limit }: DocumentRoom): number => Math.max(0, limit - used)
