import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { systemClock } from '../src/server/adapters/clock.ts'
import { buildApp } from '../src/server/app.ts'
import { openDatabase } from '../src/server/db/database.ts'
import { account } from './scene.ts'
import { watched } from './watched.ts'

/** MB of resident memory: of the whole process before it is asked, and how much more at most until the answer is there. */
type Peak = { rest: number; more: number }

/** What a server that has just been started takes to answer one request: no warm-up and no other work are in it. */
export async function peakMemory(databaseUrl: string, path: string): Promise<Peak> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...[fileURLToPath(import.meta.url), databaseUrl, path],
  ])
  return JSON.parse(stdout) as Peak
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [databaseUrl, url] = process.argv.slice(2)
  const database = openDatabase(databaseUrl!)
  const app = await buildApp({
    ...{ database, clock: systemClock, publicUrl: 'http://localhost', doesJobs: false },
    ...{ filesFolder: resolve('data/files'), webFolder: resolve('dist/web') },
  })
  const signedIn = await app.inject({ method: 'POST', url: '/api/auth/sign-in/email', payload: account })
  const cookie = signedIn.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const rest = process.memoryUsage.rss() / 1e6
  const { result, megabytes } = await watched(async () => app.inject({ url: url!, headers: { cookie } }))
  if (result.statusCode !== 200) throw new Error(result.body.slice(0, 300))
  process.stdout.write(JSON.stringify({ rest, more: megabytes }))
  await app.close()
  await database.close()
}
