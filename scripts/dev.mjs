// `npm run dev`: the server starts again when one of its files changes (port 3000, the options of `npm start`), the web
// app reloads while you work (http://localhost:5173). Ctrl-C ends both.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { readOptions } from '../src/server/options.mjs'
import { prepare } from './prepare.mjs'

const cwd = fileURLToPath(new URL('..', import.meta.url))
const node = await prepare({ build: false }).catch((error) => {
  console.error(error.message)
  process.exit(1)
})
const args = process.argv.slice(2)
const read = readOptions(args, process.env)
const api = `http://localhost:${'options' in read ? read.options.port : 3000}`
const both = [
  spawn(node, ['--watch', 'src/server/main.ts', ...args], { cwd, stdio: 'inherit' }),
  spawn(node, ['node_modules/vite/bin/vite.js'], {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, OPTIMCE_API: api },
  }),
]
for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => {
    for (const child of both) child.kill(signal)
  })
for (const child of both)
  child.on('exit', () => {
    for (const other of both) other.kill('SIGTERM')
  })
