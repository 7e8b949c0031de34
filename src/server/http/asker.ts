import type { FastifyRequest } from 'fastify'

/** From where something is asked: address, the browser's own name for itself, and its cookies. */
export type Asker = { ip: string; agent: string; cookie: string }

export const askerOf = (request: FastifyRequest): Asker => ({
  ip: request.ip,
  // As long as a real one is; whoever sends a novel does not have it kept.
  agent: (request.headers['user-agent'] ?? '').slice(0, 512),
  cookie: request.headers.cookie ?? '',
})

/** Where better-auth is told the address; a browser cannot tell it another, because these headers are made by us. */
export const addressHeader = 'x-optimce-address'

/** What better-auth is to know of a request. */
export const headersOf = ({ ip, agent, cookie }: Asker) =>
  new Headers({ 'user-agent': agent, [addressHeader]: ip, ...(cookie && { cookie }) })
