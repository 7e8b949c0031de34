import { existsSync } from 'node:fs'
import { run } from './run.mjs'

const chromium = process.env.OPTIMCE_CHROMIUM || '/usr/bin/chromium'

/**
 * The browser of the stories is Debian's package: installed here when it is missing and we may. Having it proves
 * nothing and counts for nothing; not having it is a failure.
 * @returns {Promise<{ passed: number, failed: number, note?: string }>}
 */
export async function ensureChromium() {
  if (!existsSync(chromium)) await installChromium()
  if (existsSync(chromium)) return { passed: 0, failed: 0 }
  const how = 'Install it (Debian: sudo apt-get install chromium), or name another one in OPTIMCE_CHROMIUM.'
  return { passed: 0, failed: 1, note: `The browser stories need ${chromium}. ${how}` }
}

async function installChromium() {
  if (!existsSync('/usr/bin/apt-get')) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const isRoot = process.getuid?.() === 0
  if (!isRoot && (await run('sudo', ['-n', 'true'], env, { silent: true })) !== 0) return
  const aptGet = (/** @type {string[]} */ ...args) =>
    isRoot ? run('apt-get', args, env) : run('sudo', ['-n', 'apt-get', ...args], env)
  await aptGet('update', '-qq')
  await aptGet('install', '-y', '-qq', '--no-install-recommends', 'chromium')
}
