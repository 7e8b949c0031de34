import type { FastifyReply } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { openSignals } from '../adapters/signals/signals.ts'
import { inCommunity } from '../db/in-community.ts'
import { isId } from '../db/new-id.ts'
import { guard, scopeOf } from '../http/guard.ts'
import type { House } from '../http/house.ts'
import { problems } from '../http/problem.schema.ts'
import { Refusal } from '../http/refusal.ts'
import { signedIn } from '../http/session.ts'
import { liveState } from './live-state.ts'
import { openStream } from './stream.ts'

/** Somebody with more windows than this open looks at no more of them. */
const mostPerUser = 30

/** What one is told, the moment it is told, in whichever process it happens. */
export const liveRoutes =
  (house: House): FastifyPluginAsyncZod =>
  async (app) => {
    const signals = openSignals(house.database.url, 'notifications', (error) => app.log.error(error))
    const streams = new Map<{ end(): void }, string>()
    app.addHook('preClose', async () => {
      for (const stream of [...streams.keys()]) stream.end()
      await signals.close()
    })

    app.get(
      '/api/v1/communities/:communityId/notifications/live',
      {
        ...guard(house, { role: 'member' }),
        schema: {
          summary: 'Notifications as they come (server-sent events)',
          description: `An event \`notifications\` at once and after every change: \`{ unread, arrived }\`, how many are unread and the ids of those
that have come since the event before, or since \`Last-Event-ID\`. 406 to whoever does not take \`text/event-stream\`.`,
          tags: ['notifications'],
          params: z.object({ communityId: z.uuid() }),
          response: {
            200: {
              description: 'A stream of events',
              content: { 'text/event-stream': { schema: z.string() } },
            },
            ...problems,
          },
        },
      },
      async (request, reply) => {
        if (!request.headers.accept?.includes('text/event-stream')) throw new Refusal(406, 'events-only')
        const scope = scopeOf(request)
        const key = `${scope.communityId} ${scope.userId}`
        if ([...streams.values()].filter((user) => user === scope.userId).length >= mostPerUser)
          throw new Refusal(429, 'too-many-requests', undefined, { retryAfter: 60 })
        const last = String(request.headers['last-event-id'] ?? '')
        const tell = liveState(isId(last) ? last.toLowerCase() : undefined)
        let stop = () => {}
        begin(reply)
        const stream = openStream(reply.raw, {
          event: 'notifications',
          // Whoever has signed out, or is no user any more, hears nothing more.
          state: async () => {
            await signedIn(house.auth, request)
            return inCommunity(house.database.app, scope, tell)
          },
          onEnd: () => {
            stop()
            streams.delete(stream)
          },
        })
        streams.set(stream, scope.userId)
        stop = await signals.wait(key, stream.wake)
        if (!streams.has(stream)) stop() // it went while we began to listen
        await stream.wake()
      },
    )
  }

/** From here on we write ourselves; what others have said about the answer is said too. */
function begin(reply: FastifyReply) {
  reply.hijack()
  reply.raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no', // nginx would keep it back until there is more
  })
}
