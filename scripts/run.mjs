import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const longest = 20 * 60_000 // a step that hangs must not hang the others

/**
 * Runs a program in the project's folder, its output on ours; answers its exit code, 1 when it was ended by a signal
 * or could not be started.
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @param {{ silent?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, env = process.env, { silent = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env,
      stdio: silent ? 'ignore' : 'inherit',
      timeout: longest,
    })
    child.on('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
