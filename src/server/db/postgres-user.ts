import { spawnSync } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'

/** Under whom PostgreSQL runs when we are root, which PostgreSQL itself refuses to be; null: under ourselves. */
export type RunAs = { uid: number; gid: number; name: string } | null

/**
 * The owner of the first of `folders` that exists and is not root's, so that a database keeps its owner from one
 * start to the next; else the account `postgres`, else `nobody`.
 */
export async function chooseUser(folders: string[]): Promise<RunAs> {
  if (process.getuid?.() !== 0) return null
  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => {
    const [name = '', , uid, gid] = line.split(':')
    return { name, uid: Number(uid), gid: Number(gid) }
  })
  for (const folder of folders) {
    const owner = await stat(folder).catch(() => null)
    // initdb looks its own name up: an owner without an account would make it fail.
    const account = owner && accounts.find(({ uid }) => uid === owner.uid && uid !== 0)
    if (account) return account
  }
  const plain =
    accounts.find(({ name }) => name === 'postgres') ?? accounts.find(({ name }) => name === 'nobody')
  if (!plain)
    throw new Error('Root cannot run PostgreSQL, and this machine has no account "postgres" or "nobody".')
  return plain
}

/** What a child process needs to be that user, and nothing of our own environment (PGDATA, PGPORT, LD_…). */
export function asUser(runAs: RunAs) {
  const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C' }
  return runAs ? { uid: runAs.uid, gid: runAs.gid, cwd: '/', env } : { cwd: '/', env }
}

/** Asked by doing it: parents may be closed by modes, access lists or mount options alike. */
export function canEnter(folder: string, runAs: RunAs): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], asUser(runAs)).status === 0
}
