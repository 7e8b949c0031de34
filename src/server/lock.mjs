// A lock that dies with its process: plain JavaScript, because `npm start` needs it before anything is installed.

import { rm, stat } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** @typedef {{ pid: number, since: string }} Holder */
/** @typedef {{ release(): Promise<void> }} Lock */

/**
 * A lock's name for one folder: the same under all the folder's names, another one when it is deleted and made again.
 * @param {string} purpose
 * @param {string} folder
 */
export async function lockName(purpose, folder) {
  const { dev, ino } = await stat(folder, { bigint: true })
  return `${purpose}-${dev}-${ino}`
}

/**
 * What to tell whoever finds a data folder in use.
 * @param {string} folder
 * @param {Holder | null} holder
 */
export function inUse(folder, holder) {
  const since = holder && new Date(holder.since).toLocaleString('sv-SE', { timeZone: 'Europe/Brussels' })
  const who = holder ? `process ${holder.pid}, running since ${since}` : 'a process that does not answer'
  const how = holder ? ` (Ctrl-C there, or: kill ${holder.pid})` : ''
  return `The data folder ${folder} is in use by another OptimCE: ${who}. Open that one, stop it${how}, or start this one on another folder with --data and --port.`
}

/**
 * Takes the lock of this name for as long as this process lives, or answers who has it (null: it does not say).
 * On Linux the lock is a socket name of the kernel's own, without a file: when the process dies in any way, it is gone.
 * Elsewhere it is a socket file, which counts only while somebody answers on it.
 * @param {string} name
 * @returns {Promise<{ lock: Lock } | { holder: Holder | null }>}
 */
export async function takeLock(name) {
  // Padded to the length of the kernel's field: some versions of Node do so by themselves, others do not.
  const path =
    process.platform === 'linux'
      ? `\0optimce-${name}`.padEnd(108, '-')
      : join(tmpdir(), `optimce-${name}.lock`)
  for (let attempt = 1; ; attempt++) {
    const lock = await listen(path)
    if (lock) return { lock }
    const asked = await ask(path)
    if (asked !== 'gone' || attempt === 5) return { holder: asked === 'gone' ? null : asked }
    if (process.platform !== 'linux') await rm(path, { force: true })
  }
}

/**
 * @param {string} path
 * @returns {Promise<Lock | null>}
 */
function listen(path) {
  const card = JSON.stringify({ pid: process.pid, since: new Date().toISOString() })
  const server = createServer((socket) => {
    socket.on('error', () => {}) // whoever asked has gone without waiting for the answer
    socket.end(card)
  })
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    )
    server.listen(path, () => {
      server.unref()
      resolve({ release: () => new Promise((done) => server.close(() => done())) })
    })
  })
}

/**
 * @param {string} path
 * @returns {Promise<Holder | null | 'gone'>}
 */
function ask(path) {
  return new Promise((resolve) => {
    let text = ''
    const socket = connect(path)
    socket.setEncoding('utf8')
    socket.setTimeout(2000, () => socket.destroy()) // a stopped process holds its lock and says nothing
    socket.on('data', (part) => {
      text += part
    })
    socket.on('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      resolve(error.code === 'ECONNREFUSED' || error.code === 'ENOENT' ? 'gone' : null),
    )
    socket.on('close', () => {
      try {
        resolve(JSON.parse(text))
      } catch {
        resolve(null)
      }
    })
  })
}
