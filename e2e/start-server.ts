import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const patience = 180_000 // the web app may have to be built first

/** The real product, as `npm start` starts it; answers when it is ready. */
export async function startProduct(options: string[], environment: Record<string, string> = {}) {
  const server = spawn(process.execPath, ['scripts/start.mjs', ...options], {
    env: { ...process.env, DATABASE_URL: '', PUBLIC_URL: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  server.stderr.on('data', (part) => {
    output += part
    process.stderr.write(part)
  })
  const url = await new Promise<string>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`The product ${why}. It said:\n${output}`))
    const late = setTimeout(() => fail('was not ready in time'), patience)
    server.once('exit', (code) => fail(`ended with code ${code}`))
    server.stdout.on('data', (part) => {
      output += part
      const ready = /^ {2}(http:\/\/localhost:\d+)$/m.exec(output)
      if (!ready) return
      clearTimeout(late)
      resolve(ready[1]!)
    })
  })
  const home = /PostgreSQL \d+ in (.+) \(\d/.exec(output)![1]!
  async function stop() {
    const ended = once(server, 'exit')
    server.kill('SIGTERM')
    const [code] = await ended
    if (code !== 0) throw new Error(`The product did not stop cleanly (code ${code}). It said:\n${output}`)
  }
  return { url, home, stop }
}

/** The product of all stories, with the demo, on a fresh data folder and a free port; stopped at the end. */
export default async function startServer() {
  const data = await mkdtemp(join(tmpdir(), 'optimce-e2e-'))
  const password = randomBytes(12).toString('base64url')
  const { url, home, stop } = await startProduct(['--demo', '--port', '0', '--data', data], {
    OPTIMCE_DEMO_PASSWORD: password,
  })
  process.env.OPTIMCE_E2E_URL = url
  process.env.OPTIMCE_E2E_PASSWORD = password
  process.env.OPTIMCE_E2E_DATABASE_URL = `postgresql://optimce@localhost:5432/optimce?host=${encodeURIComponent(join(home, 'socket'))}`
  return async () => {
    await stop()
    for (const folder of [home, data]) await rm(folder, { recursive: true, force: true })
  }
}
