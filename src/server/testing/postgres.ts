import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { launchPostgres } from '../db/launch-postgres.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string
  }
}

/** One PostgreSQL for a whole run; OPTIMCE_TEST_POSTGRES=system takes the one installed on the machine. */
export default async function setup(project: TestProject) {
  const dataFolder = await mkdtemp(join(tmpdir(), 'optimce-test-'))
  const binaries = process.env.OPTIMCE_TEST_POSTGRES === 'system' ? 'system' : 'embedded'
  const postgres = await launchPostgres({ dataFolder, binaries, durable: false, log: () => {} })
  project.provide('postgresUrl', postgres.url)
  return async () => {
    await postgres.stop()
    for (const folder of [postgres.home, dataFolder]) await rm(folder, { recursive: true, force: true })
  }
}
