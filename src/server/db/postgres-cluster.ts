import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Binaries } from './postgres-binaries.ts'
import { own, ownDatabase } from './postgres-folder.ts'
import { asUser, type RunAs } from './postgres-user.ts'

export const superuser = 'optimce'

/**
 * Makes the database's folder in `cluster` when there is none; refuses one of another major version. Answers whether
 * it was made. UTF-8, sorted by code point, upper and lower case by Unicode: the same on every machine.
 */
export async function makeCluster(cluster: string, binaries: Binaries, runAs: RunAs, durable: boolean) {
  if (existsSync(cluster)) {
    await ownDatabase(cluster, runAs)
    refuseOtherMajor(cluster, (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim(), binaries)
    return false
  }
  const fresh = `${cluster}.new` // what a start that was killed left half made is made anew
  await rm(fresh, { recursive: true, force: true })
  await mkdir(fresh)
  await own(fresh, runAs)
  const locale =
    binaries.major >= 17
      ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
      : ['--locale=C', '--lc-ctype=C.UTF-8']
  const options = ['-D', fresh, '-U', superuser, '-E', 'UTF8', ...locale, '-A', 'trust', '--data-checksums']
  if (!durable) options.push('--no-sync')
  await promisify(execFile)(join(binaries.folder, 'initdb'), options, asUser(runAs)).catch((error) => {
    throw new Error(`initdb failed: ${(error.stderr || error.message).trim()}`, { cause: error })
  })
  // Whoever reaches the socket is trusted; its folder lets nobody through but the owner and root.
  await writeFile(join(fresh, 'pg_hba.conf'), 'local all all trust\n')
  await rename(fresh, cluster)
  return true
}

function refuseOtherMajor(cluster: string, version: string, binaries: Binaries) {
  if (Number(version) === binaries.major) return
  throw new Error(
    `The database in ${cluster} was made by PostgreSQL ${version}, and the PostgreSQL at hand is ${binaries.version} (${binaries.folder}). Start OptimCE with a PostgreSQL ${version}, or move the data over: pg_dump with the old one, then restore into an empty data folder.`,
  )
}

/** The settings of a small server: one process beside us uses it, over the socket only. */
export function settings(socketFolder: string, durable: boolean): string[] {
  const quoted = `"${socketFolder.replaceAll('"', '""')}"` // a list: commas and blanks would split it
  const values: Record<string, string> = {
    listen_addresses: '',
    unix_socket_directories: quoted,
    unix_socket_permissions: '0700',
    port: '5432',
    max_connections: '50',
    shared_buffers: '128MB',
    max_wal_size: '512MB',
    jit: 'off',
    timezone: 'Europe/Brussels',
    log_timezone: 'Europe/Brussels',
    log_checkpoints: 'off',
  }
  if (!durable) Object.assign(values, { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' })
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
