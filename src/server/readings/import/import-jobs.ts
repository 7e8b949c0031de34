import { localDayOf } from '../../../domain/time/local-day.ts'
import { runInWorker } from '../../adapters/workers/run-in-worker.ts'
import { asSystem } from '../../db/in-community.ts'
import type { House } from '../../http/house.ts'
import { Refusal } from '../../http/refusal.ts'
import type { Importer } from './as-importer.ts'
import type { run } from './import.work.ts'
import { forgetStaged } from './import-days.store.ts'
import { saveFailed } from './imports.store.ts'
import { tellImport } from './tell-import.ts'

export const importQueue = 'imports'
export type ImportJob = { id: string } & Omit<Importer, 'today'>

type Needs = Pick<House, 'database' | 'clock' | 'jobs' | 'filesAt'>

/** What a thread may take besides the readings themselves, which are no JavaScript objects. */
const mostMegabytes = 700

/** The work on imports in this process: one at a time, each in a thread. `onError` hears of mistakes of ours. */
export function importJobs({ database, clock, jobs, filesAt }: Needs, onError: (error: unknown) => void) {
  const running = new Map<string, AbortController>()

  async function inThread(does: 'what is due' | 'undo', id: string, importer: Omit<Importer, 'today'>) {
    const cancel = new AbortController()
    running.set(id, cancel)
    try {
      const today = localDayOf(clock.now())
      return await runInWorker<typeof run>(
        new URL('./import.work.ts', import.meta.url),
        { does, url: database.url, filesAt, id, importer: { ...importer, today } },
        { signal: cancel.signal, resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } },
      )
    } finally {
      running.delete(id)
    }
  }

  async function doJob({ id, ...importer }: ImportJob) {
    try {
      if ((await inThread('what is due', id, importer)) === 'busy') throw new Error(`Import ${id} is busy`)
    } catch (error) {
      if (error instanceof Stopped || isLost(error) || isNow(error)) throw error // tried again
      if (error instanceof Refusal) return // cancelled
      onError(error)
      const code = isTooMuch(error) ? 'import-too-much' : 'import-broken'
      await asSystem(database.app, importer.communityId, async (work) => {
        if (!(await saveFailed(work, id, { code, params: {}, file: null }))) return
        await forgetStaged(work, id)
        await tellImport(work, id, 'failed')
      })
    }
  }

  return {
    start: () => jobs.work<ImportJob>(importQueue, doJob),
    /** Ends the work on it at once, if it is in this process. */
    cancel: (id: string) => running.get(id)?.abort(new Refusal(409, 'import-cancelled')),
    undo: async (id: string, importer: Omit<Importer, 'today'>) => {
      if ((await inThread('undo', id, importer)) === 'busy') throw new Refusal(409, 'import-busy')
    },
    /** Ends the threads; what they did not finish is taken up again after the next start. */
    stop: async () => {
      for (const cancel of running.values()) cancel.abort(new Stopped())
    },
  }
}

/** The server stops. */
class Stopped extends Error {}

/** The store of the files does not answer now. */
const isNow = (error: unknown) => error instanceof Refusal && error.status === 503

/** Somebody else works on it, or the database has gone: nothing is wrong with the import. */
const isLost = (error: unknown) =>
  error instanceof Error &&
  (/is busy$|Connection terminated|ECONN/.test(error.message) || isConnection(error))
const isConnection = (error: Error) =>
  'code' in error && /^(57P0[1-3]|08|ECONN|EPIPE)/.test(String(error.code))

const isTooMuch = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
