import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const patience = 180_000 // the web app may have to be built first

/** The real product, as `npm start -- --demo` starts it, on a fresh data folder and a free port; stopped at the end. */
export default async function startServer() {
  const data = await mkdtemp(join(tmpdir(), 'optimce-e2e-'))
  const password = randomBytes(12).toString('base64url')
  const server = spawn(process.execPath, ['scripts/start.mjs', '--demo', '--port', '0', '--data', data], {
    env: { ...process.env, DATABASE_URL: '', PUBLIC_URL: '', OPTIMCE_DEMO_PASSWORD: password },
    // The channel tells the product when the test run itself is killed: it then stops by itself.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let output = ''
  server.stderr!.on('data', (part) => {
    output += part
    process.stderr.write(part)
  })
  const url = await new Promise<string>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`The product ${why}. It said:\n${output}`))
    const late = setTimeout(() => {
      server.kill('SIGTERM')
      fail('was not ready in time')
    }, patience)
    server.once('exit', (code) => {
      clearTimeout(late)
      fail(`ended with code ${code}`)
    })
    server.stdout!.on('data', (part) => {
      output += part
      const ready = /^ {2}(http:\/\/localhost:\d+)$/m.exec(output)
      if (!ready) return
      clearTimeout(late)
      resolve(ready[1]!)
    })
  })
  const home = /PostgreSQL \d+ in (.+) \(\d/.exec(output)![1]!
  process.env.OPTIMCE_E2E_URL = url
  process.env.OPTIMCE_E2E_PASSWORD = password
  process.env.OPTIMCE_E2E_DATABASE_URL = `postgresql://optimce@localhost:5432/optimce?host=${encodeURIComponent(join(home, 'socket'))}`
  return async () => {
    const ended = once(server, 'exit')
    server.kill('SIGTERM')
    const [code] = await ended
    for (const folder of [home, data]) await rm(folder, { recursive: true, force: true })
    if (code !== 0) throw new Error(`The product did not stop cleanly (code ${code}). It said:\n${output}`)
  }
}
