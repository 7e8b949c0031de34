import { type ResourceLimits, Worker } from 'node:worker_threads'
import { Refusal } from '../../http/refusal.ts'
import type { Post, ToMain, Work } from './work.ts'

type Options<Message> = {
  /** aborted: the thread is ended at once, its files and connections closed, and the reason thrown */
  signal?: AbortSignal
  /** what the work posts on its way; it waits while this is not done with what came before */
  onMessage?: (message: Message) => void | Promise<void>
  /** megabytes that the thread may take; beyond, it fails with ERR_WORKER_OUT_OF_MEMORY */
  resourceLimits?: ResourceLimits
}

/** For what lives a short while, such as rows: as fast as with the 64 MB of V8, and half the memory on a large file. */
const maxYoungGenerationSizeMb = 16

/**
 * Runs `run` of a module in a thread of its own, so that the server goes on answering, and answers what it returned.
 * `input`, messages and result are copied between the threads: plain data. A Refusal arrives as one, another error
 * with its name, message and stack. Used as
 * `runInWorker<typeof import('./read-file.work.ts').run>(new URL('./read-file.work.ts', import.meta.url), input)`.
 */
export function runInWorker<W extends Work>(
  module: URL,
  input: InputOf<W>,
  { signal, onMessage, resourceLimits }: Options<MessageOf<W>> = {},
): Promise<ResultOf<W>> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const worker = new Worker(new URL('./worker-entry.ts', import.meta.url), {
      workerData: { module: module.href, input },
      resourceLimits: { maxYoungGenerationSizeMb, ...resourceLimits },
    })
    let ended = false
    const end = (settle: () => void) => {
      if (ended) return
      ended = true
      signal?.removeEventListener('abort', onAbort)
      worker.terminate().then(settle, settle)
    }
    const onAbort = () => end(() => reject(signal!.reason))
    signal?.addEventListener('abort', onAbort, { once: true })
    const take = async (message: ToMain) => {
      if (ended) return
      if ('result' in message) return end(() => resolve(message.result as ResultOf<W>))
      if ('error' in message) return end(() => reject(message.error))
      if ('refusal' in message) {
        const { status, code, more } = message.refusal
        return end(() => reject(new Refusal(status, code, undefined, more)))
      }
      try {
        await onMessage?.(message.posted as MessageOf<W>)
        worker.postMessage('taken')
      } catch (error) {
        end(() => reject(error))
      }
    }
    let before = Promise.resolve() // one after the other, also when taking one takes a while
    worker.on('message', (message: ToMain) => {
      before = before.then(() => take(message))
    })
    worker.on('error', (error) => end(() => reject(error)))
    worker.on('exit', (code) =>
      end(() => reject(new Error(`The thread of ${module.pathname} ended: ${code}`))),
    )
  })
}

type InputOf<W extends Work> = Parameters<W>[0]
type MessageOf<W extends Work> = Parameters<W>[1] extends Post<infer Message> ? Message : never
type ResultOf<W extends Work> = Awaited<ReturnType<W>>
