import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { urlOf } from './launch-postgres.ts'
import { findPostmaster } from './postmaster.ts'

/** How to reach the database that an OptimCE runs on this data folder, beside it; null when none runs. */
export async function runningDatabase(dataFolder: string): Promise<string | null> {
  const elsewhere = (await readFile(join(dataFolder, 'database-is-at'), 'utf8').catch(() => '')).trim()
  const postmaster = await findPostmaster(join(elsewhere || dataFolder, 'postgres'))
  return postmaster && urlOf(postmaster)
}
