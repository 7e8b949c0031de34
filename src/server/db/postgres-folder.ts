import {
  chmod,
  chown,
  lchown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canEnter, type RunAs } from './postgres-user.ts'

/** Where root keeps what its database user could not reach elsewhere. */
export const rootsPlace = '/var/lib/optimce'
const pointer = 'database-is-at'
const owner = 'belongs-to'
type Log = (line: string) => void

/** Makes the data folder when it is missing; answers its real path. */
export async function openDataFolder(dataFolder: string): Promise<string> {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 })
  return await realpath(dataFolder)
}

/**
 * The folder that holds the database of `dataFolder`: the folder itself, or, where root's database user cannot get
 * into it, a folder under /var/lib/optimce that each of the two names in a file. Call it with the lock on `dataFolder`.
 */
export async function findHome(dataFolder: string, runAs: RunAs, log: Log): Promise<string> {
  const elsewhere = await read(join(dataFolder, pointer))
  if (elsewhere) return await checkElsewhere(dataFolder, elsewhere)
  const cluster = join(dataFolder, 'postgres')
  const known = await stat(cluster).catch(() => null)
  if (!known && runAs && (await readdir(dataFolder)).length === 0) {
    // An empty folder of root's becomes passable (not readable) for the database user; its parents are left alone.
    const { mode, uid } = await stat(dataFolder)
    if (uid === 0) await chmod(dataFolder, mode | 0o711)
  }
  if (canEnter(dataFolder, runAs)) return dataFolder
  if (known)
    throw new Error(
      `The database in ${cluster} runs as the user ${runAs?.name}, who may not enter that folder. Move the data folder to where it may, or let it pass: chmod o+x on ${dataFolder} and the folders above it.`,
    )
  return await makeElsewhere(dataFolder, runAs, log)
}

async function checkElsewhere(dataFolder: string, home: string): Promise<string> {
  const belongsTo = await read(join(home, owner))
  if (!belongsTo)
    throw new Error(
      `${join(dataFolder, pointer)} says that the database is in ${home}, and it is not there. Bring it back, or delete that file to begin with an empty database.`,
    )
  if (belongsTo === dataFolder) return home
  if ((await read(join(belongsTo, pointer))) === home)
    throw new Error(
      `${dataFolder} is a copy of ${belongsTo}, but the database itself, in ${home}, was not copied. Use --data ${belongsTo}, or delete ${join(dataFolder, pointer)} to begin with an empty database.`,
    )
  await writeFile(join(home, owner), `${dataFolder}\n`) // the data folder was moved
  return home
}

async function makeElsewhere(dataFolder: string, runAs: RunAs, log: Log): Promise<string> {
  await mkdir(rootsPlace, { recursive: true, mode: 0o755 })
  for (const name of await readdir(rootsPlace))
    if ((await read(join(rootsPlace, name, owner))) === dataFolder)
      log(
        `${join(rootsPlace, name)} still holds the database of a former ${dataFolder}; delete it if nobody needs it.`,
      )
  const home = await mkdtemp(join(rootsPlace, 'data-'))
  await chmod(home, 0o711)
  if (!canEnter(home, runAs)) throw new Error(`The user ${runAs?.name} may not enter ${rootsPlace}.`)
  await writeFile(join(home, owner), `${dataFolder}\n`)
  await writeFile(join(dataFolder, pointer), `${home}\n`)
  log(
    `${dataFolder} is closed to other users, and root may not run PostgreSQL itself: the database is kept in ${home}.`,
  )
  return home
}

/**
 * A new folder for the socket that only `runAs` (and root) can enter. PostgreSQL's limit is 107 bytes for the whole path,
 * so that under a long path it is a folder in the temporary one, its place written down in `home`.
 */
export async function makeSocketFolder(home: string, runAs: RunAs): Promise<string> {
  await forgetSocketFolder(home)
  const near = join(home, 'socket')
  if (Buffer.byteLength(join(near, '.s.PGSQL.5432')) <= 100) {
    await rm(near, { recursive: true, force: true }) // with the socket's lock, which may name a process long dead
    await mkdir(near)
    await own(near, runAs)
    return near
  }
  for (const parent of [tmpdir(), '/tmp', '/var/tmp']) {
    if (Buffer.byteLength(parent) > 60 || !canEnter(parent, runAs)) continue
    const far = await mkdtemp(join(parent, 'optimce-socket-'))
    await own(far, runAs)
    await writeFile(join(home, 'socket-is-at'), `${far}\n`)
    return far
  }
  throw new Error(`No place for the database's socket: the path ${near} is too long and /tmp cannot be used.`)
}

/** Removes the socket folder in the temporary one, if there is any; the one beside the database stays. */
export async function forgetSocketFolder(home: string) {
  const note = join(home, 'socket-is-at')
  const far = await read(note)
  if (far?.includes('/optimce-socket-')) await rm(far, { recursive: true, force: true })
  await rm(note, { force: true })
}

/** Gives one folder to `runAs`, closed to everybody else. */
export async function own(folder: string, runAs: RunAs) {
  await chmod(folder, 0o700)
  if (runAs) await chown(folder, runAs.uid, runAs.gid)
}

/** The database belongs to who runs it: root hands over a copy it made, anybody else cannot and is told so. */
export async function ownDatabase(cluster: string, runAs: RunAs) {
  const { uid } = await stat(cluster)
  const me = runAs?.uid ?? process.getuid?.() ?? uid
  if (uid === me) return
  if (!runAs)
    throw new Error(
      `The database in ${cluster} belongs to another user (uid ${uid}). Start OptimCE as that user or as root, or give the folder to yourself.`,
    )
  for (const entry of await readdir(cluster, { recursive: true, withFileTypes: true }))
    await lchown(join(entry.parentPath, entry.name), runAs.uid, runAs.gid)
  await chown(cluster, runAs.uid, runAs.gid)
}

async function read(file: string): Promise<string | null> {
  return (await readFile(file, 'utf8').catch(() => '')).trim() || null
}
