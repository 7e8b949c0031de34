import { CompiledQuery, type Kysely } from 'kysely'
import { PgBoss } from 'pg-boss'
import type { DB } from '../../db/tables.ts'

/** What runs in the background, by the name of its queue and what each job is told. */
type Handler<Data> = (data: Data) => Promise<void>

export type Jobs = ReturnType<typeof openJobs>

/**
 * The queue of jobs in the database, migrations/0021_jobs.sql. A job is taken once; when its process dies it is taken
 * again some 15 seconds later, by whichever process works on the queue. Nothing is connected before it is used.
 */
export function openJobs(url: string, onError: (error: unknown) => void) {
  let started: Promise<PgBoss> | undefined
  const boss = () => (started ??= start(url, onError))
  const queues = new Map<string, Promise<void>>()
  async function queueOf(name: string): Promise<PgBoss> {
    const known = await boss()
    if (!queues.has(name)) queues.set(name, makeQueue(known, name))
    await queues.get(name)
    return known
  }
  return {
    /** The job is there when the transaction commits, and never when it does not. */
    async send(db: Kysely<DB>, queue: string, data: object) {
      const executeSql = async (text: string, values: unknown[] = []) => ({
        rows: (await db.executeQuery(CompiledQuery.raw(text, values))).rows,
      })
      await (await queueOf(queue)).send(queue, data, { db: { executeSql } })
    },
    /** From now on this process does the jobs of a queue, one at a time. A job whose handler throws is tried again. */
    async work<Data>(queue: string, handler: Handler<Data>) {
      const known = await queueOf(queue)
      await known.work<Data>(queue, { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 5 }, ([job]) =>
        handler(job!.data),
      )
    },
    /** What is under way is let finish, for at most so many milliseconds. */
    async stop(timeout = 5_000) {
      if (started) await (await started).stop({ graceful: timeout > 0, timeout })
      started = undefined
      queues.clear()
    },
  }
}

async function start(url: string, onError: (error: unknown) => void): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: url,
    options: '-c role=optimce_app',
    application_name: 'optimce-jobs',
    schema: 'jobs',
    max: 3,
    createSchema: false,
    migrate: false,
    schedule: false,
    useListenNotify: true,
    superviseIntervalSeconds: 2,
    monitorIntervalSeconds: 2,
  })
  boss.on('error', onError)
  return boss.start()
}

async function makeQueue(boss: PgBoss, name: string) {
  await boss.createQueue(name, {
    retryLimit: 10,
    retryDelay: 2,
    heartbeatSeconds: 10,
    expireInSeconds: 6 * 3600,
    notify: true,
  })
}
