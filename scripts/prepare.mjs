// What has to be there before the product or its tests can run: packages, a Node that is new enough, the built web app.
// Nothing is done twice, and never by two starts at once.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { lockName, takeLock } from '../src/server/lock.mjs'
import { note, step } from '../src/server/progress.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const at = (/** @type {string[]} */ ...names) => join(root, ...names)

/**
 * Answers the path of the Node to go on with.
 * @param {{ build: boolean }} wanted
 * @returns {Promise<string>}
 */
export async function prepare({ build }) {
  if (process.platform === 'win32')
    throw new Error(
      'OptimCE runs on Linux and macOS. On Windows, run it in WSL: wsl --install, then clone it there.',
    )
  const lock = await untilOurs()
  try {
    if (!isInstalled()) await step('install', 'npm ci, a minute or two the first time', install)
    const node = findNode()
    if (build) await buildWeb(node)
    return node
  } finally {
    await lock.release()
  }
}

/** Another start may be installing or building in this folder: its work is ours too. */
async function untilOurs() {
  const name = await lockName('prepare', root)
  for (let told = false; ; ) {
    const taken = await takeLock(name)
    if ('lock' in taken) return taken.lock
    if (!told)
      note(`Another start is installing or building here (process ${taken.holder?.pid ?? '?'}): waiting.`)
    told = true
    await wait(200)
  }
}

/**
 * npm's own record of what it has put in node_modules, against the lock file. A package made for another platform is in
 * the lock file only.
 */
function isInstalled() {
  const record = at('node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const wanted = JSON.parse(readFileSync(at('package-lock.json'), 'utf8')).packages
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages
  return (
    Object.keys(installed).every((path) => path in wanted) &&
    Object.entries(wanted).every(([path, { version, integrity, optional, os, cpu, libc }]) => {
      if (path === '') return true
      const there = installed[path]
      if (there) return there.version === version && there.integrity === integrity
      const forUs = !libc && (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch))
      return optional && !((os || cpu) && forUs)
    })
  )
}

async function install() {
  const started = performance.now()
  // The `node` of a former installation is about to be removed: npm itself must run on the system's.
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'))
  const env = { ...process.env, PATH: path.join(delimiter) }
  await quietly('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], env)
  const count = Object.keys(
    JSON.parse(readFileSync(at('node_modules', '.package-lock.json'), 'utf8')).packages,
  ).length
  return { says: `${count} packages`, value: performance.now() - started }
}

/** The Node 24 among the packages; this one where there is none for the platform. */
function findNode() {
  const ours = at('node_modules', '.bin', 'node')
  for (const node of [ours, process.execPath]) {
    const said = spawnSync(node, ['--version'], { encoding: 'utf8' })
    const [major = 0, minor = 0] = said.status === 0 ? said.stdout.slice(1).split('.').map(Number) : []
    if (major > 22 || (major === 22 && minor >= 18)) return node
  }
  throw new Error(
    `OptimCE runs on Node 22.18 or newer; this is ${process.version}, and the Node 24 that npm brings does not run here (${process.platform}-${process.arch}). Install Node 24 (https://nodejs.org) and try again.`,
  )
}

/**
 * Built beside and then put in place, so that whoever serves dist/web never serves half of it.
 * @param {string} node
 */
async function buildWeb(node) {
  const sources = hashOf([
    'index.html',
    'vite.config.ts',
    'package-lock.json',
    'public',
    'src/web',
    'src/domain',
  ])
  const stamp = at('dist', 'web', '.built-from')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return
  await step('build', 'the web app', async () => {
    const fresh = at('dist', 'web.new')
    await quietly(node, ['node_modules/vite/bin/vite.js', 'build', '--outDir', fresh, '--emptyOutDir'])
    writeFileSync(join(fresh, '.built-from'), sources)
    rmSync(at('dist', 'web'), { recursive: true, force: true })
    renameSync(fresh, at('dist', 'web'))
    return { says: 'web app built', value: fresh }
  })
}

/**
 * @param {string[]} paths
 * @returns {string}
 */
function hashOf(paths) {
  const hash = createHash('sha256')
  const files = paths
    .filter((path) => existsSync(at(path)))
    .flatMap((path) => {
      if (!statSync(at(path)).isDirectory()) return [path]
      const names = readdirSync(at(path), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(path, name),
      )
      return names.filter((name) => !/\.test\.tsx?$/.test(name) && statSync(at(name)).isFile()).sort()
    })
  for (const file of files) hash.update(`${file}\0${readFileSync(at(file), 'base64')}\0`)
  return hash.digest('hex')
}

/**
 * Runs a program without showing what it prints, unless it fails.
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
async function quietly(program, args, env = process.env) {
  const plain = { ...env, FORCE_COLOR: '0', NO_COLOR: '1' }
  const child = spawn(program, args, {
    env: plain,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  /** @type {Buffer[]} */
  const output = []
  child.stdout.on('data', (part) => output.push(part))
  child.stderr.on('data', (part) => output.push(part))
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (code !== 0)
    throw new Error(`${program} ${args.join(' ')} failed:\n${Buffer.concat(output).toString().trim()}`)
}
