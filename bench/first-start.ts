import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Row } from './table.ts'

/** A newcomer's clone: `npm start -- --demo` until it answers, again, and what the server then keeps in memory. */
export async function firstStart(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'optimce-bench-'))
  try {
    execFileSync('git', ['clone', '--quiet', '--no-hardlinks', process.cwd(), folder])
    const first = await started(folder)
    await first.stop()
    const second = await started(folder)
    const memory = serverMegabytes(folder)
    await second.stop()
    return [
      {
        what: 'First start from a fresh clone, demo included',
        measured: first.seconds,
        unit: 's',
        goal: null,
      },
      { what: 'Second start', measured: second.seconds, unit: 's', goal: 3 },
      { what: 'Memory of the server at rest', measured: memory, unit: 'MB', goal: 200 },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function started(folder: string) {
  const begun = performance.now()
  const port = 3900 + (process.pid % 90)
  const child = spawn('npm', ['start', '--', '--demo', '--port', String(port)], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // so that Ctrl-C can be sent to all of it, as a terminal does
  })
  let said = ''
  child.stdout.on('data', (text) => (said += text))
  child.stderr.on('data', (text) => (said += text))
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  const stop = async () => {
    if (child.exitCode === null) process.kill(-child.pid!, 'SIGINT')
    await ended
  }
  for (;;) {
    const answer = await fetch(`http://localhost:${port}/api/health`).catch(() => null)
    if (answer?.ok) break
    if (child.exitCode !== null) throw new Error(`npm start ended by itself:\n${said}`)
    await new Promise((again) => setTimeout(again, 50))
  }
  const seconds = (performance.now() - begun) / 1000
  return { seconds, stop }
}

/** The server is one process, but which depends on the Node that npm found: of those of this clone, the biggest. */
function serverMegabytes(folder: string): number {
  const sizes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
        const isServer = /src\/server\/main\.ts|scripts\/start\.mjs/.test(line)
        return isServer && readlinkSync(`/proc/${pid}/cwd`) === folder ? residentMegabytes(pid) : 0
      } catch {
        return 0 // ended while we looked, or not ours to look at
      }
    })
  return Math.max(...sizes)
}

const residentMegabytes = (pid: string) =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
