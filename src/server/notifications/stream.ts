import type { ServerResponse } from 'node:http'

/** What is told of the state of things, and under which id it is known should the browser come back. */
export type State = { id: string; data: unknown }

const heartbeatMs = 25_000
/** Then the browser comes back by itself, with whatever session it has by then. */
const longestMs = 3_600_000

/**
 * Server-sent events: tells `state` now and after every `wake`, one at a time; what happens while it is being asked is in the
 * next. A state is whole, so that a browser that is too slow for some of them misses nothing. Ends when `state` throws, when
 * the browser goes, or when it is ended; `onEnd` is called once.
 */
export function openStream(
  raw: ServerResponse,
  { state, event, onEnd }: { state: () => Promise<State>; event: string; onEnd: () => void },
) {
  let isAsking = false
  let isStale = false
  let isEnded = false
  const heartbeat = setInterval(() => raw.write(': still here\n\n'), heartbeatMs)
  const longest = setTimeout(() => end(), longestMs)

  function end() {
    if (isEnded) return
    isEnded = true
    clearInterval(heartbeat)
    clearTimeout(longest)
    if (!raw.closed) raw.end()
    onEnd()
  }

  async function wake() {
    isStale = true
    if (isAsking) return
    isAsking = true
    try {
      while (isStale && !isEnded && !raw.writableNeedDrain) {
        isStale = false
        const { id, data } = await state()
        if (!isEnded) raw.write(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
      }
    } catch {
      end()
    } finally {
      isAsking = false
    }
  }

  raw.on('close', end)
  raw.on('error', end)
  raw.on('drain', () => isStale && wake())
  raw.write('retry: 2000\n\n')
  return { wake, end }
}
