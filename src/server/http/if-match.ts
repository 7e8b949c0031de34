import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'

/** The version of a thing that a change starts from; a change of another version is refused with 412. */
export const versionHeaders = z.object({
  'if-match': z
    .string()
    .regex(/^"\d{1,9}"$/, 'invalid')
    .optional(),
})

export function versionOf({ headers }: FastifyRequest): number | undefined {
  const tag = headers['if-match']
  return tag === undefined ? undefined : Number(tag.slice(1, -1))
}

/** Says which version is answered, for the next If-Match. */
export const tagged = (reply: FastifyReply, { version }: { version: number }) =>
  reply.header('etag', `"${version}"`)
