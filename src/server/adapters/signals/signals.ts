import pg from 'pg'

type Wake = () => void

/**
 * What other processes tell on a channel of the database (LISTEN): whoever waits for a payload is woken when somebody's
 * transaction that told it commits. One connection a process, made when somebody first waits and again when it is lost; then
 * everybody is woken, because nobody knows what was told meanwhile.
 */
export function openSignals(url: string, channel: string, onError: (error: unknown) => void) {
  const waiting = new Map<string, Set<Wake>>()
  let connecting: Promise<void> | undefined
  let client: pg.Client | undefined
  let retry: NodeJS.Timeout | undefined
  let isClosed = false
  let isAgain = false

  const wakeAll = () => {
    for (const wakes of waiting.values()) for (const wake of wakes) wake()
  }

  async function connect() {
    const next = new pg.Client({
      connectionString: url,
      application_name: 'optimce-signals',
      options: '-c role=optimce_app',
      keepAlive: true,
    })
    let isLost = false
    const lost = (error?: unknown) => {
      if (isLost || isClosed) return
      isLost = true
      if (error) onError(error)
      next.end().catch(() => {})
      retry = setTimeout(() => {
        connecting = connect()
      }, 1000)
      retry.unref()
    }
    next.on('error', lost)
    next.on('end', () => lost())
    next.on('notification', ({ payload }) => {
      for (const wake of waiting.get(payload ?? '') ?? []) wake()
    })
    client = next
    try {
      await next.connect()
      await next.query(`listen ${pg.escapeIdentifier(channel)}`)
      if (isAgain) wakeAll()
      isAgain = true
    } catch (error) {
      lost(error)
    }
  }

  return {
    /** Calls `wake` whenever this payload is told, until what it answers is called. Resolves once it listens. */
    async wait(payload: string, wake: Wake): Promise<() => void> {
      const wakes = waiting.get(payload) ?? new Set()
      waiting.set(payload, wakes.add(wake))
      connecting ??= connect()
      await connecting
      return () => {
        wakes.delete(wake)
        if (wakes.size === 0) waiting.delete(payload)
      }
    },
    /** How many wait. */
    count: () => [...waiting.values()].reduce((sum, wakes) => sum + wakes.size, 0),
    async close() {
      isClosed = true
      clearTimeout(retry)
      waiting.clear()
      await connecting
      await client?.end().catch(() => {})
    },
  }
}
