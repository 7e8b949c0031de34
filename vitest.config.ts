import { defineConfig } from 'vitest/config'

// Days are local days: the same on every machine, both clock changes included.
process.env.TZ = 'Europe/Brussels'

const starts = ['src/server/db/launch-*.test.ts', 'src/server/options.test.ts', 'scripts/**/*.test.ts']

// The second time, on the PostgreSQL of the system: the walls, every route once, and the rooms whose queries are more than a line.
const secondTime = [
  'db/*',
  'http/authorisation',
  'audit/*',
  'overview/**/*',
  'keys/*',
  'members/*',
  'meters/*',
  'readings/*',
  'readings/import/import-readings',
  'sharing/**/*',
].map((files) => `src/server/${files}.test.ts`)
const isSecondTime = process.env.OPTIMCE_TEST_POSTGRES === 'system'

// A test that hangs is ended; a busy machine is no reason to fail.
const testTimeout = 20_000

// No file of tests changes a module, so all can use the same: half the work of reading them.
const isolate = false

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'domain',
          include: ['src/domain/**/*.test.ts', 'src/walls.test.ts'],
          testTimeout,
          isolate,
          maxWorkers: 2,
        },
      },
      { test: { name: 'web', include: ['src/web/**/*.test.{ts,tsx}'], testTimeout, isolate, maxWorkers: 2 } },
      {
        test: {
          name: 'server',
          include: isSecondTime ? secondTime : ['src/server/**/*.test.ts'],
          exclude: starts,
          isolate,
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
