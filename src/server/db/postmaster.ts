import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { superuser } from './postgres-cluster.ts'

/** What PostgreSQL writes into postmaster.pid: its process, and the folder of its socket. */
export type Postmaster = { pid: number; socketFolder: string }

/** The PostgreSQL that runs on this folder, or null. */
export async function findPostmaster(cluster: string): Promise<Postmaster | null> {
  const { pid, socketFolder } = await readPidFile(cluster)
  return pid && isAlive(pid) && commandOf(pid).includes(cluster) ? { pid, socketFolder } : null
}

async function readPidFile(cluster: string) {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  return { pid: Number(lines[0]), socketFolder: lines[4] ?? '', memory: lines[6]?.trim().split(/\s+/)[1] }
}

/**
 * Removes the note of a dead PostgreSQL where PostgreSQL itself would not: its number belongs to another program since
 * the machine was restarted, or to a dead process that its parent never collected. Only once none of its processes is
 * left on the shared memory, which is the guard PostgreSQL itself relies on.
 */
export async function forgetDead(cluster: string) {
  const { pid, memory } = await readPidFile(cluster)
  if (!pid || process.platform !== 'linux') return
  const isOther = isAlive(pid) && basename(commandOf(pid)[0] ?? '') !== 'postgres'
  const isUncollected = !isAlive(pid) && readProc(pid, 'stat') !== ''
  if ((isOther || isUncollected) && !isAttached(memory))
    await rm(join(cluster, 'postmaster.pid'), { force: true })
}

function isAttached(memory: string | undefined): boolean {
  const segments = readFileSync('/proc/sysvipc/shm', 'utf8').split('\n')
  const found = segments.map((line) => line.trim().split(/\s+/)).find(([, id]) => id === memory)
  return found !== undefined && memory !== undefined && found[6] !== '0'
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  // A container without an init process never collects its dead: they do not count as running.
  return process.platform !== 'linux' || !/\) [ZX] /.test(readProc(pid, 'stat'))
}

/** Its program and arguments; elsewhere than on Linux a path with blanks comes in pieces, and PostgreSQL decides. */
function commandOf(pid: number): string[] {
  if (process.platform === 'linux') return readProc(pid, 'cmdline').split('\0')
  return (spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '').split(
    ' ',
  )
}

function readProc(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}

export function connectTo(socketFolder: string, database: string): pg.Client {
  return new pg.Client({
    host: socketFolder,
    port: 5432,
    user: superuser,
    database,
    ssl: false,
    connectionTimeoutMillis: 3000,
    application_name: 'optimce-launch',
  })
}

/** Waits until it answers, recovery after a crash included; the version it says, or null when it ended or is stuck. */
export async function untilReady({ pid, socketFolder }: Postmaster, seconds: number): Promise<string | null> {
  const deadline = Date.now() + seconds * 1000
  while (isAlive(pid) && Date.now() < deadline) {
    const client = connectTo(socketFolder, 'postgres')
    client.on('error', () => {}) // it may end while we ask
    try {
      await client.connect()
      const { rows } = await client.query<{ server_version: string }>('show server_version')
      return rows[0]!.server_version
    } catch {
      await wait(25)
    } finally {
      await client.end().catch(() => {})
    }
  }
  return null
}

/** Ends it: clients are disconnected and everything is written; harder when it does not follow. Answers once it is gone. */
export async function endPostmaster(pid: number) {
  for (const [signal, seconds] of [
    ['SIGINT', 30],
    ['SIGQUIT', 10],
    ['SIGKILL', 5],
  ] as const) {
    if (!isAlive(pid)) return
    process.kill(pid, signal)
    const deadline = Date.now() + seconds * 1000
    while (isAlive(pid) && Date.now() < deadline) await wait(10)
  }
  if (isAlive(pid)) throw new Error(`PostgreSQL (process ${pid}) cannot be ended.`)
}
