import { watchLoop } from './event-loop.ts'

/** The work, what it took of memory beyond what was there, and how late the event loop of this process was. */
export async function watched<T>(work: () => Promise<T>) {
  const rest = process.memoryUsage.rss()
  let most = rest
  const look = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 20)
  const loop = watchLoop()
  const start = performance.now()
  try {
    const result = await work()
    const seconds = (performance.now() - start) / 1000
    return { result, seconds, megabytes: (most - rest) / 1e6, ...loop() }
  } finally {
    clearInterval(look)
    loop()
  }
}
