// A process that holds a database until it is killed: `node launch-child.ts <data folder>`. Prints what it got, or why not.
import { launchPostgres } from '../db/launch-postgres.ts'

try {
  const { url, pid, home } = await launchPostgres({
    dataFolder: process.argv[2]!,
    log: () => {},
  })
  process.stdout.write(`${JSON.stringify({ url, pid, home })}\n`)
  setInterval(() => {}, 60_000)
} catch (error) {
  process.stdout.write(`${JSON.stringify({ refused: (error as Error).message })}\n`)
}
