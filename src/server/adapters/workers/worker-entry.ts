// The first file of every thread: runs the module it is told, see run-in-worker.ts.
import { enableCompileCache, flushCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '../../http/refusal.ts'
import type { Post, ToMain } from './work.ts'

// Every thread loads its modules anew. Measured on those of an import: 0.4 s of the processor, half of it with this.
enableCompileCache(fileURLToPath(new URL('../../../../node_modules/.cache/modules', import.meta.url)))

const main = parentPort!
const { module, input } = workerData as { module: string; input: unknown }
const send = (message: ToMain, transfer?: Parameters<Post<unknown>>[1]) => main.postMessage(message, transfer)

/** So many messages may be on their way: the thread does not run ahead of who takes them. */
const ahead = 4
let underway = 0
let goOn: (() => void) | null = null
main.on('message', () => {
  underway--
  goOn?.()
  goOn = null
})
const post: Post<unknown> = async (message, transfer) => {
  send({ posted: message }, transfer)
  underway++
  while (underway >= ahead) await new Promise<void>((resolve) => (goOn = resolve))
}

try {
  const { run } = (await import(module)) as { run: (input: unknown, post: Post<unknown>) => Promise<unknown> }
  flushCompileCache()
  const result = await run(input, post)
  while (underway > 0) await new Promise<void>((resolve) => (goOn = resolve))
  send({ result })
} catch (error) {
  if (error instanceof Refusal)
    send({ refusal: { status: error.status, code: error.code, more: error.more } })
  else send({ error })
}
