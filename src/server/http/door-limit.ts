import type { FastifyRateLimitStore, FastifyRateLimitStoreCtor } from '@fastify/rate-limit'
import type pg from 'pg'
import { countTry } from './door-tries.store.ts'

type Told = Parameters<FastifyRateLimitStore['incr']>[1]
type Window = { count: number; until: number }

/**
 * Where tries are counted. Those of a route with a limit of its own, such as a door, in the database, so that several processes
 * have one count between them; all requests together in memory, because they are many and the limit is there for the
 * process itself.
 */
export const countsOf = (auth: pg.Pool): FastifyRateLimitStoreCtor =>
  class implements FastifyRateLimitStore {
    readonly #windows = new Map<string, Window>()

    incr(place: string, told: Told, milliseconds = 60_000) {
      const now = Date.now()
      if (this.#windows.size > 10_000) forgetPast(this.#windows, now)
      const known = this.#windows.get(place)
      const window = known && known.until > now ? known : { count: 0, until: now + milliseconds }
      window.count += 1
      this.#windows.set(place, window)
      told(null, { current: window.count, ttl: window.until - now })
    }

    child(params: object): FastifyRateLimitStore {
      // The types say that the route itself comes here; it comes as routeInfo, beside its limit.
      const { routeInfo } = params as { routeInfo?: { method: string | string[]; url: string } }
      return atDoor(auth, [routeInfo?.method, routeInfo?.url].flat().join(' '))
    }
  }

function atDoor(auth: pg.Pool, door: string): FastifyRateLimitStore {
  // Who has tried too often is not counted any further: hammering costs the database nothing.
  const closed = new Map<string, Window>()
  return {
    incr(place: string, told: Told, milliseconds = 60_000, most = 1) {
      const now = Date.now()
      const shut = closed.get(place)
      if (shut && shut.until > now) return told(null, { current: shut.count, ttl: shut.until - now })
      countTry(auth, { door, place, milliseconds }).then(
        (tries) => {
          forgetPast(closed, now)
          if (tries.current > most) closed.set(place, { count: tries.current, until: now + tries.ttl })
          told(null, tries)
        },
        (error) => told(error),
      )
    },
    child: () => atDoor(auth, door),
  }
}

function forgetPast(windows: Map<string, Window>, now: number) {
  for (const [place, { until }] of windows) if (until <= now) windows.delete(place)
}
