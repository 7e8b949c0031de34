import { monitorEventLoopDelay } from 'node:perf_hooks'

/**
 * Looks at the event loop of this process until asked. In milliseconds: `latest`, how late it was at most, be it because
 * other processes had the cores; `p99` of that; and `turn`, the most that one turn of it computed, which is ours alone.
 */
export function watchLoop() {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  const computed = () => {
    const { user, system } = process.threadCpuUsage()
    return (user + system) / 1000
  }
  let turn = 0
  let before = computed()
  const look = setInterval(() => {
    const now = computed()
    turn = Math.max(turn, now - before)
    before = now
  }, 1)
  delay.enable()
  return () => {
    delay.disable()
    clearInterval(look)
    return { latest: delay.max / 1e6, p99: delay.percentile(99) / 1e6, turn }
  }
}
