import { existsSync } from 'node:fs'
import { run } from './run.mjs'

/**
 * The browser of stories, pictures and bench: the one named, else Debian's without a window, which does the same pages
 * with a quarter less work, else Debian's whole one.
 */
export function findChromium() {
  const named = process.env.OPTIMCE_CHROMIUM
  return named || ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find(existsSync)
}

/**
 * Installed here when it is missing and we may. Having it proves nothing and counts for nothing; not having it is a
 * failure.
 * @returns {Promise<{ passed: number, failed: number, note?: string }>}
 */
export async function ensureChromium() {
  if (!process.env.OPTIMCE_CHROMIUM && !existsSync('/usr/bin/chromium-headless-shell'))
    await installChromium()
  const found = findChromium()
  if (found && existsSync(found)) return { passed: 0, failed: 0 }
  const how =
    'Install it (Debian: sudo apt-get install chromium-headless-shell), or name another one in OPTIMCE_CHROMIUM.'
  return { passed: 0, failed: 1, note: `The browser stories need ${found ?? 'Chromium'}. ${how}` }
}

async function installChromium() {
  if (!existsSync('/usr/bin/apt-get')) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const isRoot = process.getuid?.() === 0
  if (!isRoot && (await run('sudo', ['-n', 'true'], env, { silent: true })) !== 0) return
  const aptGet = (/** @type {string[]} */ ...args) =>
    isRoot ? run('apt-get', args, env) : run('sudo', ['-n', 'apt-get', ...args], env)
  await aptGet('update', '-qq')
  await aptGet('install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell')
}
