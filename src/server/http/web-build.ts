import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { Refusal } from './refusal.ts'

/**
 * Serves the built web app: files with a hash in their name for ever, index.html never from a cache, and index.html too
 * for every page the app makes itself. What starts with /api/ and is not known is a problem, never a page.
 */
export async function serveWeb(app: FastifyInstance, webFolder: string | undefined) {
  if (webFolder)
    await app.register(fastifyStatic, {
      root: webFolder,
      wildcard: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const hashed = /[\\/]assets[\\/]/.test(path)
        reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
  app.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split('?', 1)[0]!
    const isPage =
      (request.method === 'GET' || request.method === 'HEAD') && !/^\/(api|assets)(\/|$)/.test(path)
    if (!webFolder || !isPage) throw new Refusal(404, 'not-found')
    return reply.sendFile('index.html')
  })
}
