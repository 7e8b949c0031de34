import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmod, cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findPostmaster } from '../src/server/db/postmaster.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
let folder: string
const children: ChildProcess[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'optimce-start-'))
  await chmod(folder, 0o755)
})

afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    await gone
  }
  await rm(folder, { recursive: true, force: true })
})

/** The product without its web app; answers when it is ready or has ended. */
async function startProduct(...args: string[]) {
  const all = ['src/server/main.ts', '--data', join(folder, 'data'), ...args]
  const child = spawn(process.execPath, all, {
    cwd: root,
    env: { ...process.env, DATABASE_URL: '', PUBLIC_URL: '', OPTIMCE_DEMO: '' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  children.push(child)
  let output = ''
  const url = await new Promise<string | null>((resolve) => {
    const read = (part: Buffer) => {
      output += part
      const ready = /^ {2}(http:\/\/localhost:\d+)\n/m.exec(output)
      if (ready) resolve(ready[1]!)
    }
    child.stdout!.on('data', read)
    child.stderr!.on('data', read)
    child.once('close', () => resolve(null))
  })
  return { child, url, said: () => output }
}

const postmaster = () => findPostmaster(join(folder, 'data', 'postgres'))

describe('npm start', () => {
  test('explains itself and refuses mistakes before anything is installed', async () => {
    await mkdir(join(folder, 'src', 'server'), { recursive: true })
    await cp(join(root, 'scripts'), join(folder, 'scripts'), { recursive: true })
    for (const name of await readdir(join(root, 'src', 'server')))
      if (name.endsWith('.mjs'))
        await cp(join(root, 'src', 'server', name), join(folder, 'src', 'server', name))
    const start = (...args: string[]) =>
      spawnSync(process.execPath, [join(folder, 'scripts', 'start.mjs'), ...args], { encoding: 'utf8' })
    const help = start('--help')
    expect(help.status).toBe(0)
    for (const option of [
      '--port',
      '--data',
      '--demo-password',
      'OPTIMCE_DEMO_PASSWORD',
      'DATABASE_URL',
      'PUBLIC_URL',
    ])
      expect(help.stdout).toContain(option)
    const mistake = start('--prot', '4000')
    expect(mistake.status).toBe(2)
    expect(mistake.stderr).toContain(`Unknown option '--prot'`)
    expect(start('--port', '70000').stderr).toContain('a number from 0 to 65535')
  })

  test('a signal ends everything, the database included, and a second start goes on with it', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const { child, url, said } = await startProduct('--port', '0')
      expect(url, said()).not.toBeNull()
      expect((await fetch(`${url}/api/health`)).status).toBe(200)
      expect(await postmaster()).not.toBeNull()
      const gone = once(child, 'exit')
      child.kill(signal)
      expect(await gone).toEqual([0, null])
      expect(await postmaster()).toBeNull()
      await expect(fetch(`${url}/api/health`)).rejects.toThrow()
    }
  })

  test('a second one on the same folder is refused and leaves the first alone', async () => {
    const first = await startProduct('--port', '0')
    const second = await startProduct('--port', '0')
    expect(second.url).toBeNull()
    expect(second.said()).toContain(`in use by another OptimCE: process ${first.child.pid}`)
    expect(second.child.exitCode).toBe(1)
    expect((await fetch(`${first.url}/api/health`)).status).toBe(200)
  })

  test('a port in use is said before a database is made', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve))
    const { port } = other.address() as AddressInfo
    const { url, said, child } = await startProduct('--port', String(port))
    other.close()
    expect(url).toBeNull()
    expect(said()).toContain(`Port ${port} is in use`)
    expect(child.exitCode).toBe(1)
    expect(await postmaster()).toBeNull()
  })

  test('it stops when the one that started it is killed', async () => {
    const { child } = await startProduct('--port', '0')
    const gone = once(child, 'exit')
    child.disconnect()
    expect(await gone).toEqual([0, null])
    expect(await postmaster()).toBeNull()
  })

  test('a server that does not answer at DATABASE_URL is said in a sentence', () => {
    const said = spawnSync(process.execPath, ['src/server/main.ts', '--port', '0'], {
      cwd: root,
      env: { ...process.env, DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' },
      encoding: 'utf8',
    })
    expect(said.status).toBe(1)
    expect(said.stderr).toContain('The database server of DATABASE_URL (127.0.0.1:1) does not answer')
    expect(said.stderr).not.toContain('    at ')
  })
})
