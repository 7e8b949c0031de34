import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { expect } from 'vitest'
import { type Launched, launchPostgres } from '../db/launch-postgres.ts'

export const childFile = fileURLToPath(new URL('launch-child.ts', import.meta.url))

type Said = { url: string; pid: number; home: string; refused?: string }

/** A folder for one test, what was launched in it by us or by children, and the end of all of it. */
export async function openLaunchPad() {
  const folder = await mkdtemp(join(tmpdir(), 'optimce-launch-'))
  await chmod(folder, 0o755)
  const launched: Launched[] = []
  const children: ChildProcess[] = []

  async function launch(dataFolder: string) {
    const one = await launchPostgres({ dataFolder, durable: false, log: () => {} })
    launched.push(one)
    return one
  }

  async function launchChild(dataFolder: string, user: { uid?: number; gid?: number } = {}) {
    const child = spawn(process.execPath, [childFile, dataFolder], {
      uid: user.uid,
      gid: user.gid,
      cwd: '/',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    children.push(child)
    const [line] = await once(createInterface({ input: child.stdout }), 'line')
    return { child, ...(JSON.parse(line) as Said) }
  }

  async function close() {
    for (const child of children) child.kill('SIGKILL')
    for (const one of launched) await one.stop()
    for (const one of [...launched.map(({ home }) => home), folder])
      await rm(one, { recursive: true, force: true })
  }

  return { folder, launch, launchChild, close }
}

export async function kill(child: ChildProcess) {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

export async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

export const write = (url: string) => query(url, `create table kept as select 'Liège' as word`)

export const expectKept = async (url: string) =>
  expect(await query(url, 'select word from kept')).toEqual([{ word: 'Liège' }])
