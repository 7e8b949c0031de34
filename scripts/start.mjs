// `npm start`: from a fresh clone to a running product. Runs on any Node from 20 on, before anything is installed;
// the product itself runs on the Node 24 that the installation brings along.
import { spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inUse, lockName, takeLock } from '../src/server/lock.mjs'
import { readOptions } from '../src/server/options.mjs'
import { prepare } from './prepare.mjs'

const args = process.argv.slice(2)
process.env.OPTIMCE_STARTED_AT = String(performance.timeOrigin) // for the line "ready", in whichever process
const read = readOptions(args, process.env)
const swallowed = ['demo', 'port', 'data', 'host'].find(
  (name) => process.env[`npm_config_${name}`] !== undefined,
)

if ('help' in read) {
  process.stdout.write(read.help)
} else if ('wrong' in read) {
  console.error(`${read.wrong} All options: npm start -- --help`)
  process.exitCode = 2
} else if (swallowed && process.env.npm_lifecycle_event === 'start') {
  console.error(
    `npm kept --${swallowed} for itself. Options go after two dashes: npm start -- --${swallowed} …`,
  )
  process.exitCode = 2
} else {
  await refuseFolderInUse(read.options)
    .then(() => prepare({ build: true }))
    .then(run)
    .catch((error) => {
      console.error(`\n${error.message}`)
      process.exitCode = 1
    })
}

/**
 * Before anything is installed or built: that could replace files under the feet of the one that runs.
 * @param {import('../src/server/options.mjs').Options} options
 */
async function refuseFolderInUse({ data, databaseUrl }) {
  if (databaseUrl) return
  const name = await lockName('data', data).catch(() => null)
  if (!name) return // no such folder yet
  const taken = await takeLock(name)
  if ('holder' in taken) throw new Error(inUse(realpathSync(data), taken.holder))
  await taken.lock.release()
}

/**
 * In this process when it is the right Node already, which saves 40 MB; else in a child that gets our signals.
 * @param {string} node
 */
async function run(node) {
  const main = new URL('../src/server/main.ts', import.meta.url)
  if (realpathSync(node) === realpathSync(process.execPath)) {
    await import(main.href)
    return
  }
  const child = spawn(node, [fileURLToPath(main), ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal))
  if (process.connected) process.on('disconnect', () => child.kill('SIGTERM'))
  child.on('error', (error) => {
    console.error(`${node} does not start: ${error.message}`)
    process.exitCode = 1
  })
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}
