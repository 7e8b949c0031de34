import { spawn } from 'node:child_process'
import { chown, open, readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { inUse, type Lock, lockName, takeLock } from '../lock.mjs'
import { type Binaries, type BinariesWanted, findBinaries } from './postgres-binaries.ts'
import { makeCluster, settings, superuser } from './postgres-cluster.ts'
import {
  findHome,
  forgetSocketFolder,
  makeSocketFolder,
  openDataFolder,
  rootsPlace,
} from './postgres-folder.ts'
import { asUser, chooseUser, type RunAs } from './postgres-user.ts'
import {
  connectTo,
  endPostmaster,
  findPostmaster,
  forgetDead,
  isAlive,
  type Postmaster,
  untilReady,
} from './postmaster.ts'

export type Launched = {
  /** Connects as the owner of everything; the socket's folder is closed to other users. */
  url: string
  major: number
  pid: number
  /** `data folder`, or where its database had to be put instead. */
  home: string
  stop(): Promise<void>
}

type Options = {
  dataFolder: string
  log: (line: string) => void
  /** Only these programs; otherwise the embedded ones, and the system's where there are none. */
  binaries?: BinariesWanted
  /** false: what a power cut would lose may be lost (tests). */
  durable?: boolean
}

/**
 * A PostgreSQL of our own on a folder: made when missing, recovered when it was killed, adopted when it outlived its
 * parent. Reached by a Unix socket only. Throws a paragraph for the operator when the folder is in use, belongs to
 * somebody else or to another major version, or when there is no PostgreSQL for this machine.
 */
export async function launchPostgres({
  dataFolder,
  log,
  binaries: wanted,
  durable = true,
}: Options): Promise<Launched> {
  const data = await openDataFolder(dataFolder)
  const locks = [await lockFolder(data, data)]
  const unlock = async () => {
    for (const lock of locks.splice(0).reverse()) await lock.release()
  }
  try {
    const runAs = await chooseUser([join(data, 'postgres'), data])
    const home = await findHome(data, runAs, log)
    if (home !== data) locks.push(await lockFolder(home, data))
    const binaries = await findBinaries(wanted, runAs, runAs ? rootsPlace : data)
    const cluster = join(home, 'postgres')
    if (await makeCluster(cluster, binaries, runAs, durable)) log(`New database in ${cluster}.`)
    const postmaster =
      (await adopt(cluster, binaries, log)) ?? (await start({ home, cluster, binaries, runAs, durable }))
    await makeDatabase(postmaster)
    return {
      url: urlOf(postmaster),
      major: binaries.major,
      pid: postmaster.pid,
      home,
      stop: async () => {
        await endPostmaster(postmaster.pid)
        await forgetSocketFolder(home)
        await unlock()
      },
    }
  } catch (error) {
    await unlock()
    throw error
  }
}

async function lockFolder(folder: string, named: string): Promise<Lock> {
  const taken = await takeLock(await lockName('data', folder))
  if ('holder' in taken) throw new Error(inUse(named, taken.holder))
  return taken.lock
}

/** A PostgreSQL left running by a parent that was killed: taken over when it is well and of this version, else ended. */
async function adopt(
  cluster: string,
  binaries: Binaries,
  log: (line: string) => void,
): Promise<Postmaster | null> {
  const running = await findPostmaster(cluster)
  if (!running) return null
  const version = await untilReady(running, 60)
  if (version?.split(' ')[0] === binaries.version) {
    log(`The database was still running (process ${running.pid}): taken over.`)
    return running
  }
  log(
    `The database was still running (process ${running.pid}), but ${version ?? 'did not answer'}: started again.`,
  )
  await endPostmaster(running.pid)
  return null
}

type Start = { home: string; cluster: string; binaries: Binaries; runAs: RunAs; durable: boolean }

async function start({ home, cluster, binaries, runAs, durable }: Start): Promise<Postmaster> {
  const socketFolder = await makeSocketFolder(home, runAs)
  const logFile = join(home, 'postgres.log')
  const deadline = Date.now() + 30_000
  for (;;) {
    await forgetDead(cluster)
    const output = await openLog(logFile, runAs)
    const from = (await output.stat()).size
    const child = spawn(
      join(binaries.folder, 'postgres'),
      ['-D', cluster, ...settings(socketFolder, durable)],
      // A session of its own: Ctrl-C in the terminal reaches us only, and we end it after our last query.
      { ...asUser(runAs), detached: true, stdio: ['ignore', output.fd, output.fd] },
    )
    const failure = new Promise<Error>((resolve) => child.once('error', resolve))
    child.unref()
    await output.close()
    if (child.pid === undefined) throw new Error(`PostgreSQL does not start: ${(await failure).message}`)
    const postmaster = { pid: child.pid, socketFolder }
    if (await untilReady(postmaster, 300)) return postmaster
    if (isAlive(child.pid)) await endPostmaster(child.pid)
    const said = (await readFile(logFile)).subarray(from).toString()
    // The processes of a postmaster that was killed need a moment to notice and end.
    const stillEnding = /pre-existing shared memory block|"postmaster.pid" already exists/.test(said)
    if (!stillEnding || Date.now() > deadline)
      throw new Error(`PostgreSQL does not start. ${logFile} says:\n${said.trim()}`)
    await wait(100)
  }
}

/** For appending; one former log is kept when it has grown large. */
async function openLog(file: string, runAs: RunAs) {
  const size = await stat(file).then(
    (known) => known.size,
    () => 0,
  )
  if (size > 10_000_000) await rename(file, `${file}.old`)
  const output = await open(file, 'a', 0o600)
  if (runAs) await chown(file, runAs.uid, runAs.gid)
  return output
}

async function makeDatabase({ socketFolder }: Postmaster) {
  const client = connectTo(socketFolder, 'postgres')
  await client.connect()
  try {
    const known = await client.query('select from pg_database where datname = $1', [superuser])
    if (known.rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(superuser)}`)
  } finally {
    await client.end()
  }
}

/** The host in the query is the one that counts, for libpq and for node-postgres alike. */
export function urlOf({ socketFolder }: Postmaster): string {
  return `postgresql://${superuser}@localhost:5432/${superuser}?host=${encodeURIComponent(socketFolder)}`
}
