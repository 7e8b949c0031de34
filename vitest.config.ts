import { defineConfig } from 'vitest/config'

// Days are local days: the same on every machine, both clock changes included.
process.env.TZ = 'Europe/Brussels'

const starts = ['src/server/db/launch-*.test.ts', 'src/server/options.test.ts', 'scripts/**/*.test.ts']

// Files, threads and what bad files are told: the same on every PostgreSQL, so once is enough.
const withoutSql = [
  'adapters/**',
  'readings/import/bad-files.test.ts',
  'readings/import/import-steps.test.ts',
]
const secondTime = process.env.OPTIMCE_TEST_POSTGRES === 'system'

// A test that hangs is ended; a busy machine is no reason to fail.
const testTimeout = 20_000

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'domain',
          include: ['src/domain/**/*.test.ts', 'src/walls.test.ts'],
          testTimeout,
          maxWorkers: 2,
        },
      },
      { test: { name: 'web', include: ['src/web/**/*.test.{ts,tsx}'], testTimeout, maxWorkers: 2 } },
      {
        test: {
          name: 'server',
          include: ['src/server/**/*.test.ts'],
          exclude: [...starts, ...(secondTime ? withoutSql.map((path) => `src/server/${path}`) : [])],
          globalSetup: 'src/server/testing/postgres.ts',
          testTimeout,
          hookTimeout: 60_000,
          // Half of what they do is waiting for PostgreSQL: twice as many as a small machine has cores.
          maxWorkers: 4,
        },
      },
      // Real processes that start, stop and are killed.
      { test: { name: 'start', include: starts, testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: 3 } },
    ],
  },
})
